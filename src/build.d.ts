/** What the build knows about itself; webpack writes the values in. */
declare const BUILD: {
  /** Of the manifest. */
  readonly id: string;
  readonly namespace: string;
  readonly version: string;
};
