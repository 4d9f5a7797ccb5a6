import { freeTableName } from "../../src/sheet/tableName";

test.each([
  ["Resultat", [], "Resultat"],
  ["Resultat", ["resultat"], "Resultat_2"],
  ["Källor", ["KÄLLOR", "källor_2"], "Källor_3"],
])("%s beside %j becomes %s", (wanted, taken, expected) => {
  expect(freeTableName(wanted, taken)).toBe(expected);
});
