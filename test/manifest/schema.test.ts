import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";
import { mutate, schemaMutations } from "./mutations";

const root = path.join(__dirname, "../..");
const schemaFolder = path.join(root, "test/xsd");
const main = "OfficeAppManifestV1_1.xsd";

function schemaFile(fileName: string) {
  return { fileName, contents: readFileSync(path.join(schemaFolder, fileName), "utf8") };
}

const imported = readdirSync(schemaFolder).filter((name) => name.endsWith(".xsd") && name !== main);

async function schemaErrors(manifest: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: "manifest.xml", contents: manifest },
    schema: schemaFile(main),
    preload: imported.map(schemaFile),
  });
  return errors.map((error) => error.message);
}

const development = readFileSync(path.join(root, "manifest.xml"), "utf8");

test.each(["manifest.xml", "dist/manifest.xml"])("%s follows the schema", async (file) => {
  expect(await schemaErrors(readFileSync(path.join(root, file), "utf8"))).toEqual([]);
});

test.each(schemaMutations)("the schema finds $name", async (mutation) => {
  expect(await schemaErrors(mutate(development, mutation))).not.toEqual([]);
});
