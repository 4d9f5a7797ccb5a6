import path from "node:path";
import ts from "typescript";
import table from "./folders.cjs";

interface Folder {
  readonly imports: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: Readonly<Record<string, string>>;
  readonly never: readonly string[];
}

const folders: Readonly<Record<string, Folder>> = table;

/** The offences of one file of src/, each as "file:line sentence". The file is relative to src/. */
export function offences(file: string, source: string): string[] {
  const name = file.split("/")[0] ?? "";
  const folder = folders[name];
  if (!folder) return [`${file}:1 The folder ${name} is not in the table of folders.`];
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const variables = variablesOf(tree);
  const found: string[] = [];
  const report = (node: ts.Node, sentence: string) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file}:${line + 1} ${sentence}`);
  };
  const visit = (node: ts.Node): void => {
    const imported = importOf(node);
    if (imported && !mayImport(file, name, folder, imported)) {
      report(node, `${name} may not import ${imported.from}.`);
    }
    const named = nameOf(node);
    if (named && folder.never.includes(named) && !variables.has(named))
      report(node, `${name} may not name ${named}.`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
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

function mayImport(file: string, name: string, folder: Folder, { from, typeOnly }: Import) {
  if (!from.startsWith(".")) {
    const importer = Object.entries(folder.packages ?? {}).find(([each]) => isWithin(from, each));
    return importer !== undefined && isWithin(withoutExtension(file), importer[1]);
  }
  const target = withoutExtension(path.posix.join(path.posix.dirname(file), from));
  const allowed = [name, ...folder.imports, ...(typeOnly ? (folder.types ?? []) : [])];
  return allowed.some((each) => isWithin(target, each));
}

function isWithin(target: string, place: string): boolean {
  return target === place || target.startsWith(`${place}/`);
}

function withoutExtension(file: string): string {
  return file.replace(/\.(tsx?|jsx?|json)$/, "");
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
