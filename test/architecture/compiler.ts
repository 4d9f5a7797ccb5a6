import path from "node:path";
import ts from "typescript";

const root = path.join(__dirname, "..", "..");
const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile) as {
  readonly config: unknown;
};
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const parsed = new Map<string, ts.SourceFile | undefined>();

/** A file, and what of it is written otherwise. */
export type Edit = readonly [file: string, before: string, after: string];

/** What the compiler says of a file when others are edited, or it is. Files are relative to the root. */
export function errorsIn(file: string, edits: readonly Edit[]): readonly string[] {
  const edited = new Map<string, string>();
  for (const [name, before, after] of edits) {
    const full = path.join(root, name);
    const code = edited.get(full) ?? ts.sys.readFile(full) ?? "";
    if (!code.includes(before)) throw new Error(`${name} has no ${before}`);
    edited.set(
      full,
      code.replace(before, () => after)
    );
  }
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) => {
    const code = edited.get(name);
    if (code !== undefined) return ts.createSourceFile(name, code, ts.ScriptTarget.ES2020, true);
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, ...rest));
    return parsed.get(name);
  };
  const program = ts.createProgram([path.join(root, file)], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(path.join(root, file)))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
