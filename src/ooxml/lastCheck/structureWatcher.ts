import type { SaxesTagNS } from "saxes";
import type { Watcher } from "./strictXml";
import type { Unsound } from "./unsound";

const PACKAGE =
  /^http:\/\/schemas\.openxmlformats\.org\/package\/2006\/(content-types|relationships)$/;

/** Looks at what lists the parts: no program opens a file where that is in another namespace. */
export class StructureWatcher implements Watcher<Unsound> {
  open({ uri }: SaxesTagNS): Unsound | null {
    return PACKAGE.test(uri) ? null : "namespace";
  }
}
