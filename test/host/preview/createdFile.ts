const labels: Readonly<Record<string, string>> = {
  "sv-SE": "Ny arbetsbok",
  "en-US": "New workbook",
};

/** A link to a workbook that the add-in has made, instead of the window that Excel opens. */
export function offerFile(place: HTMLElement, bytes: Uint8Array, language: string): void {
  const number = place.childElementCount + 1;
  const name = `${labels[language] ?? labels["sv-SE"]} ${number}.xlsx`;
  const link = linkTo(bytes, name);
  link.textContent = name;
  place.append(link);
}

/** Lets the browser save a workbook. @param name of the file that was opened */
export function downloadFile(bytes: Uint8Array, name: string): void {
  linkTo(bytes, name.replace(/\.\w+$/, ".xlsx")).click();
}

function linkTo(bytes: Uint8Array, name: string): HTMLAnchorElement {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const link = document.createElement("a");
  link.download = name;
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  return link;
}
