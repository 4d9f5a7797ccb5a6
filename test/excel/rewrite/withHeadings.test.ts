import { withHeadings } from "../../../src/excel/rewrite/tableReferences";

const headings = new Map([
  ["År", "Year"],
  ["Kassa, kr", "Cash, SEK"],
  ["Nr [1]", "No. #1"],
  ["Part", "Party"],
]);

test.each([
  ["=SUM(Resultat[Kassa, kr])", "=SUM(Resultat[Cash, SEK])"],
  ["=SUM(resultat[[År]:[Kassa, kr]])", "=SUM(resultat[[Year]:[Cash, SEK]])"],
  ["=Resultat[[#Headers],[År]]", "=Resultat[[#Headers],[Year]]"],
  ["=Resultat[@År]+Resultat[@[Kassa, kr]]", "=Resultat[@Year]+Resultat[@[Cash, SEK]]"],
  ["=Resultat[Nr '[1']]", "=Resultat[No. '#1]"],
  ["=ROWS(Resultat)", "=ROWS(Resultat)"],
  ["=SUM(Annan[År],Resultat[Part])", "=SUM(Annan[År],Resultat[Party])"],
  ['="Resultat[År]"&Resultat[Annat]', '="Resultat[År]"&Resultat[Annat]'],
])("%s is %s with other headings", (formula, expected) => {
  expect(withHeadings(formula, "Resultat", headings)).toBe(expected);
});
