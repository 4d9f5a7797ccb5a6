import path from "node:path";
import ts from "typescript";

const root = path.join(__dirname, "..", "..");

/** The compiler's view of everything in src/, and of made-up files there. */
export function openSources(madeUp: ReadonlyMap<string, string>): ts.Program {
  const read = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => madeUp.has(file) || fileExists(file);
  host.readFile = (file) => madeUp.get(file) ?? readFile(file);
  return ts.createProgram([...fileNames.filter(isSource), ...madeUp.keys()], options, host);
}

function isSource(file: string): boolean {
  return file.startsWith(`${root}/src/`) && !file.endsWith(".d.ts");
}

/** What a program does with what a user may have written or grown, each as "file:line code". */
export interface Findings {
  /** A plain object asked for any text at all: "constructor" would find something. */
  readonly lookups: readonly string[];
  /** A list of any length as the arguments of a call: a long one overflows the stack. */
  readonly spreads: readonly string[];
}

export function findings(program: ts.Program): Findings {
  const checker = program.getTypeChecker();
  const lookups: string[] = [];
  const spreads: string[] = [];
  for (const file of program.getSourceFiles().filter(({ fileName }) => isSource(fileName))) {
    const note = (found: string[], node: ts.Node): void => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const code = node.getText().replace(/\s+/g, " ");
      found.push(`${path.relative(root, file.fileName)}:${line + 1} ${code}`);
    };
    const visit = (node: ts.Node): void => {
      if (ts.isElementAccessExpression(node)) {
        const key = checker.getTypeAtLocation(node.argumentExpression);
        if (isAnyText(key)) note(lookups, node);
      }
      if (ts.isSpreadElement(node) && isCall(node.parent)) {
        const list = checker.getTypeAtLocation(node.expression);
        if (!checker.isTupleType(list)) note(spreads, node.parent);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { lookups, spreads };
}

function isCall(node: ts.Node): boolean {
  return ts.isCallExpression(node) || ts.isNewExpression(node);
}

/** One of a few known words is no danger, nor one with a fixed beginning. */
function isAnyText(type: ts.Type): boolean {
  if (type.isUnion()) return type.types.some(isAnyText);
  return Boolean(type.flags & (ts.TypeFlags.String | ts.TypeFlags.Any | ts.TypeFlags.Unknown));
}
