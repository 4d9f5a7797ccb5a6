/** The namespace of the functions, NATLAKARE in what users get, from the add-in's manifest. */
export function readNamespace(manifest: string): string {
  const namespace = /id="Functions\.Namespace" DefaultValue="([^"]+)"/.exec(manifest)?.[1];
  if (!namespace) throw new Error("The manifest names no namespace for the functions.");
  return namespace;
}
