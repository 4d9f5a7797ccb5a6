import path from "node:path";
import ts from "typescript";
import house from "./house.cjs";

interface Layer {
  readonly imports: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: Readonly<Record<string, string>>;
  readonly never: readonly string[];
}

const layers = new Map<string, Layer>(Object.entries(house.layers));
const leaves = new Map<string, readonly string[]>(Object.entries(house.leaves));

/** The one known name among a file's folders; the file is relative to src/. */
function layerOf(file: string): string | undefined {
  const folders = file.split("/").slice(0, -1);
  return folders.reverse().find((folder) => layers.has(folder));
}

/** The feature that a file belongs to: "reading", "analysis/change"; null: a room below all of them. */
function featureOf(file: string): string | null {
  const [first = "", second = ""] = file.split("/");
  if (leaves.get(first)?.includes(second)) return `${first}/${second}`;
  return house.base.includes(first) || leaves.has(first) ? first : null;
}

/** Whether what belongs to one feature may know another. */
function mayKnow(file: string, target: string, typeOnly: boolean): boolean {
  const [own, other] = [featureOf(file), featureOf(target)];
  if (other === null || own === other || house.roof.includes(file.split("/")[0]!)) return true;
  // Words are about what other rooms have made.
  if (own === null) return file.startsWith("words/") && typeOnly;
  const isFrame = leaves.has(other);
  if (house.base.includes(other) || isFrame) return !isFrame || own.startsWith(`${other}/`);
  return other.startsWith(`${own}/`);
}

/** The offences of one file of src/, each as "file:line sentence". The file is relative to src/. */
export function offences(file: string, source: string): string[] {
  const name = layerOf(file);
  const layer = name === undefined ? undefined : layers.get(name);
  if (name === undefined || !layer) return [`${file}:1 No folder of it is a layer of the house.`];
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const variables = variablesOf(tree);
  const found: string[] = [];
  const report = (node: ts.Node, sentence: string) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file}:${line + 1} ${sentence}`);
  };
  const visit = (node: ts.Node): void => {
    const imported = importOf(node);
    if (imported && !mayImport(file, name, layer, imported))
      report(node, `${name} may not import ${imported.from}.`);
    else if (imported && !knows(file, imported))
      report(node, `${featureOf(file) ?? name} may not know ${imported.from}.`);
    const named = nameOf(node);
    if (named && layer.never.includes(named) && !variables.has(named))
      report(node, `${name} may not name ${named}.`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/**
 * Where the features of the table and the folders of src/ differ: a folder that is in no list would
 * count as a room below all features, and one among the leaves as their frame.
 */
export function unlisted(files: readonly string[]): string[] {
  const folders = (within: string): string[] => [
    ...new Set(
      files
        .filter((file) => file.startsWith(within))
        .map((file) => file.slice(within.length).split("/"))
        .flatMap((steps) => (steps.length > 1 ? steps[0]! : []))
    ),
  ];
  const differences = (within: string, listed: readonly string[]): string[] => {
    const found = folders(within);
    return [
      ...found
        .filter((each) => !listed.includes(each) && !layers.has(each))
        .map((each) => `${within}${each} is in no list of house.cjs.`),
      ...listed
        .filter((each) => !found.includes(each))
        .map((each) => `${within}${each} of house.cjs is no folder.`),
    ];
  };
  return [
    ...differences("", [...house.base, ...leaves.keys()]),
    ...[...leaves].flatMap(([frame, names]) => differences(`${frame}/`, names)),
  ];
}

/** Whether a file is named after a heap instead of a thing. */
export function isHeap(file: string): boolean {
  return /^(utils?|helpers?|managers?|misc|common)$/i.test(path.parse(file).name);
}

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) return fromText(node.moduleSpecifier, isTypeImport(node));
  if (ts.isExportDeclaration(node)) return fromText(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return fromText(node.argument.literal, true);
  }
  if (ts.isExternalModuleReference(node)) return fromText(node.expression, false);
  if (ts.isCallExpression(node) && /^(import|require)$/.test(node.expression.getText())) {
    return fromText(node.arguments[0], false);
  }
  return undefined;
}

function fromText(specifier: ts.Node | undefined, typeOnly: boolean): Import | undefined {
  return specifier && ts.isStringLiteral(specifier)
    ? { from: specifier.text, typeOnly }
    : undefined;
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  const { isTypeOnly, name, namedBindings } = importClause;
  const onlyTypes =
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((each) => each.isTypeOnly);
  return isTypeOnly || (!name && onlyTypes);
}

function mayImport(file: string, name: string, layer: Layer, { from, typeOnly }: Import): boolean {
  if (!from.startsWith(".")) {
    const importer = Object.entries(layer.packages ?? {}).find(([each]) => isWithin(from, each));
    const place = importer?.[1];
    return place === "" || (place !== undefined && isWithin(withoutExtension(file), place));
  }
  const target = targetOf(file, from);
  const allowed = [name, ...layer.imports, ...(typeOnly ? (layer.types ?? []) : [])];
  return allowed.some((each) => each === layerOf(target) || isWithin(target, each));
}

function knows(file: string, { from, typeOnly }: Import): boolean {
  return !from.startsWith(".") || mayKnow(file, targetOf(file, from), typeOnly);
}

function targetOf(file: string, from: string): string {
  return withoutExtension(path.posix.join(path.posix.dirname(file), from));
}

function isWithin(target: string, place: string): boolean {
  return target === place || target.startsWith(`${place}/`);
}

function withoutExtension(file: string): string {
  return file.replace(/\.(tsx?|jsx?)$/, "");
}

/** The global that a node names, such as Excel in `Excel.run` or in `globalThis.Excel`. */
function nameOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const owner = node.expression.getText();
    return /^(globalThis|window)$/.test(owner) ? node.name.text : `${owner}.${node.name.text}`;
  }
  return ts.isIdentifier(node) && !isOwnName(node) ? node.text : undefined;
}

/** Whether an identifier names a member or declares something, instead of using a global. */
function isOwnName(node: ts.Identifier): boolean {
  const { name, right, propertyName } = node.parent as {
    name?: ts.Node;
    right?: ts.Node;
    propertyName?: ts.Node;
  };
  return (
    node === name || node === propertyName || (ts.isQualifiedName(node.parent) && node === right)
  );
}

function variablesOf(tree: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) {
      names.add(node.name.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

/** What each module imports of the others, types too; paths relative to src/, without extensions. */
export function importsOf(file: string, source: string): readonly string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const imported = importOf(node);
    if (imported?.from.startsWith(".")) found.push(targetOf(file, imported.from));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** A way from a module back to itself for each group of modules that import each other in a circle. */
export function circles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (module: string): void => {
    const at = way.indexOf(module);
    if (at >= 0) found.push([...way.slice(at), module].join(" → "));
    if (at >= 0 || done.has(module)) return;
    way.push(module);
    for (const next of graph.get(module) ?? []) visit(next);
    way.pop();
    done.add(module);
  };
  for (const module of graph.keys()) visit(module);
  return found;
}
