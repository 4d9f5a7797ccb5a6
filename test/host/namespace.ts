/** The namespace of the functions, NATLAKARE in what users get, from the add-in's manifest. */
export function readNamespace(manifest: string): string {
  const namespace = /id="Functions\.Namespace" DefaultValue="([^"]+)"/.exec(manifest)?.[1];
  if (!namespace) throw new Error("The manifest names no namespace for the functions.");
  return namespace;
}

/** What a file that was saved with the add-in calls it. */
export function readIdentity(manifest: string): { readonly id: string; readonly version: string } {
  const [id, version] = ["Id", "Version"].map(
    (name) => new RegExp(`<${name}>([^<]+)</${name}>`).exec(manifest)?.[1]
  );
  if (!id || !version) throw new Error("The manifest has no id, or no version.");
  return { id, version };
}
