/** What the build knows about itself; webpack writes the values in. */
declare const BUILD: {
  /** Of the manifest. */
  readonly id: string;
  readonly namespace: string;
  readonly version: string;
};

/** Of the functions that Excel has loaded on this page; undefined where none are, or older ones. */
declare var natlakarkalkylFunctions: string | undefined;
