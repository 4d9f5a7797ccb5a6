const PROGRAM = "Nätläkarkalkyl";
const LONGEST = 100;
/** What Windows takes in no file name, and signs that are not seen but turn what is read. */
const FORBIDDEN = /[\\/:*?"<>|\s\p{Cc}\p{Cf}\p{Cs}]+/gu;
/** Names of its devices, whatever comes after. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=$|\.)/i;

/** A name that a file may have wherever it is saved. @param extension with its dot */
export function fileNameOf(title: string, extension: string): string {
  const plain = [...title.replace(FORBIDDEN, " ").trim()].slice(0, LONGEST).join("");
  const name = plain.replace(/[. ]+$/, "").replace(DEVICES, "$&_");
  return `${name === "" ? PROGRAM : name}${extension}`;
}
