/** What the build knows about itself; webpack writes the values in. */
declare const BUILD: { readonly namespace: string; readonly version: string };
