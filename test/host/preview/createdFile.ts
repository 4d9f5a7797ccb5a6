const labels: Readonly<Record<string, string>> = {
  "sv-SE": "Ny arbetsbok",
  "en-US": "New workbook",
};

/** A link to a workbook that the add-in has made, instead of the window that Excel opens. */
export function offerFile(place: HTMLElement, bytes: Uint8Array, language: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const link = document.createElement("a");
  const number = place.childElementCount + 1;
  link.textContent = `${labels[language] ?? labels["sv-SE"]} ${number}.xlsx`;
  link.download = link.textContent;
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  place.append(link);
}
