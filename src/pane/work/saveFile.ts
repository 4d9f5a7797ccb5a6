/** What became of a file; "downloaded": handed to the browser, which does not tell what it did. */
export type SavedFile = "saved" | "downloaded" | "cancelled" | "refused";

/** The browser's own dialog, which the pane's engine on Windows has and TypeScript does not know. */
type SavePicker = (options: { readonly suggestedName: string }) => Promise<{
  readonly createWritable: () => Promise<{
    readonly write: (data: Blob) => Promise<void>;
    readonly close: () => Promise<void>;
  }>;
}>;

/**
 * Hands a file to the user without leaving the machine. Excel on Windows runs the pane in WebView2,
 * where links to files of the pane's own making do nothing but the save dialog is there. On the web
 * it is the other way round: the pane is a frame of another site's page, and has no dialog. Excel
 * for Mac and iPad has neither: OfficeDev/office-js issue 2700, "by design".
 *
 * To be called soon after a click, which the dialog asks for.
 */
export async function saveFile(name: string, file: Blob): Promise<SavedFile> {
  const { platform } = Office.context;
  if (platform === Office.PlatformType.OfficeOnline) return download(name, file);
  if (platform === Office.PlatformType.Mac || platform === Office.PlatformType.iOS)
    return "refused";
  const picker = (globalThis as { readonly showSaveFilePicker?: SavePicker }).showSaveFilePicker;
  if (!picker) return download(name, file);
  try {
    const handle = await picker({ suggestedName: name });
    const writable = await handle.createWritable();
    await writable.write(file);
    await writable.close();
    return "saved";
  } catch (error) {
    return isCancelled(error) ? "cancelled" : download(name, file);
  }
}

function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

function download(name: string, file: Blob): SavedFile {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return "downloaded";
}
