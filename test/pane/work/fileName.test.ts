import { fileNameOf } from "../../../src/pane/work/fileName";

test.each([
  ["Underlag 2026", "Underlag 2026.docx"],
  ["  80/20: vem\tbetalar?\n ", "80 20 vem betalar.docx"],
  ["a\u0000b\u007fc\u0085d", "a b c d.docx"],
  ["rapport\u202excod.exe", "rapport xcod.exe.docx"],
  ["slut...", "slut.docx"],
  ["CON", "CON_.docx"],
  ["lpt1.txt", "lpt1_.txt.docx"],
  ["Konto", "Konto.docx"],
  ["halv\ud83d", "halv.docx"],
  ["\u0001", "Nätläkarkalkyl.docx"],
])("%j is saved as %s", (title, name) => {
  expect(fileNameOf(title, ".docx")).toBe(name);
});

test("a long title is cut between characters", () => {
  expect(fileNameOf("😀".repeat(200), ".docx")).toBe(`${"😀".repeat(100)}.docx`);
});
