import { readAddIn, type AddIn } from "../addIn";
import { LTSC_EXCEL_API } from "../office";
import { openSession, type Session } from "../session";
import type { GivenFile } from "./givenFile";

export interface OpenFile {
  readonly session: Session;
  readonly addIn: AddIn;
}

/** Opens a file as Excel LTSC 2021 on Windows with the add-in beside it; nothing in it can be changed. */
export function openFile(look: GivenFile): OpenFile {
  const addIn = readAddIn("dist");
  const session = openSession(addIn, {
    look,
    settings: { platform: "PC", excelApi: LTSC_EXCEL_API },
  });
  const { id, version } = addIn.identity;
  // The add-in's own code names the first two; webpack writes the third into it.
  Object.assign(globalThis, {
    Excel: session.excel,
    Office: session.office,
    BUILD: { id, version, namespace: addIn.namespace },
  });
  return { session, addIn };
}
