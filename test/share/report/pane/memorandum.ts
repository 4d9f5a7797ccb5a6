import { act } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { OfficeSettings } from "../../../host/office";
import { writeCells } from "../../../app/cells";
import {
  button,
  choose,
  goTo,
  goToOpened,
  type OpenedPane,
  openPaneIn,
  untilQuiet,
} from "../../../app/openedPane";

/** The decision memorandum's four amounts and its proposal. */
export async function openMemorandum(settings: Partial<OfficeSettings> = {}): Promise<OpenedPane> {
  const pane = await openPaneIn("sv", settings);
  await writeCells([
    ["År", "Kostnad (mkr)"],
    [2017, 2.4],
    [2018, 5.6],
    [2019, 10.5],
    [2020, 12.5],
  ]);
  await userEvent.click(button("Använd markeringen"));
  await untilQuiet(pane);
  await userEvent.click(button("Spara svaret"));
  await goTo("policies");
  await choose("Utgå från", "split-80-20");
  await userEvent.click(button("Lägg till"));
  await untilQuiet(pane);
  await act(() => pane.work.saving.hurry());
  await goToOpened("share");
  return pane;
}

export interface Download {
  readonly name: string;
  readonly file: Blob;
}

/** What the browser is asked to download from now on: jsdom can make no address of a file. */
export function catchDownloads(): readonly Download[] {
  const downloads: Download[] = [];
  let made: Blob | null = null;
  Object.assign(URL, {
    createObjectURL: (file: Blob) => {
      made = file;
      return "#";
    },
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement
  ) {
    downloads.push({ name: this.download, file: made! });
  });
  return downloads;
}

export async function bytesOf(file: Blob): Promise<Uint8Array> {
  const bytes = await new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(file);
  });
  return new Uint8Array(bytes);
}
