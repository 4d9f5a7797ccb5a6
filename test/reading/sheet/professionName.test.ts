import { findProfession, professionWords } from "../../../src/data/professions";
import { proposeProfessions, readProfession } from "../../../src/reading/sheet/professionName";
import { isUnlisted } from "../../../src/reading/sheet/unitName";

test.each<readonly [string, string | undefined]>([
  ["Läkare", "LK"],
  ["läkarna", "LK"],
  ["01 Läkare", "LK"],
  ["1. Läkare", "LK"],
  ["LK Läkare", "LK"],
  ["Distriktsläkare", "LK"],
  ["ST-läkare", "LK"],
  ["AT-läkare", "LK"],
  ["Allmänläkare", "LK"],
  ["Specialistläkare", "LK"],
  ["Leg. läkare", "LK"],
  ["Legitimerad läkare", "LK"],
  ["Tandläkare", "TL"],
  ["Tandläkarna", "TL"],
  ["Ssk", "SJ"],
  ["SSK.", "SJ"],
  ["Sjuksköterskor", "SJ"],
  ["Dsk", "SJ"],
  ["Distriktssköterska", "SJ"],
  ["Distriktssköterskor", "SJ"],
  ["Usk", "US"],
  ["Undersköterskor", "US"],
  ["Leg. psykolog", "PS"],
  ["Leg psykolog", "PS"],
  ["Psykologer", "PS"],
  ["Psykoterapeuter", "PT"],
  ["Kuratorer", "HK"],
  ["Hälso- och sjukvårdskuratorer", "HK"],
  ["Fysioterapeuter", "FT"],
  ["Sjukgymnaster", "SG"],
  ["Arbetsterapeuter", "AT"],
  ["Barnmorskor", "BM"],
  ["Dietister", "DT"],
  ["Logopeder", "LG"],
  ["Receptarier", "RC"],
  ["Optiker", "OP"],
  ["Biomedicinska analytiker", "BA"],
  ["Nurses", "SJ"],
  ["Psykosociala yrken", "PSYKOSOCIAL"],
  ["Övriga legitimerade yrken", "ÖVRIG"],
  // Nothing that could be two things.
  ["Övrigt", undefined],
  ["KBT-terapeut", undefined],
  ["Sköterska", undefined],
  ["Fysioterapeut/sjukgymnast", undefined],
  ["PTP-psykolog", undefined],
  ["Okänt yrke", undefined],
  ["NULL", undefined],
  ["N/A", undefined],
  ["0", undefined],
  ["01", undefined],
])("%j is the profession %p", (text, profession) => {
  expect(readProfession(text)).toBe(profession);
});

test("a word that the functions know means the same where a table is read", () => {
  for (const [word, key] of professionWords) expect(readProfession(word)).toBe(key);
  expect(findProfession("okänt yrke")).toBeUndefined();
  expect(findProfession("OKÄNT")).toBeUndefined();
});

test.each<readonly [string, string | undefined]>([
  ["KBT-terapeut", "PT"],
  ["Övrigt", "ÖVRIG"],
  ["Sköterska", "SJ"],
  ["Sjuksköteska", "SJ"],
  ["PTP-psykolog", "PS"],
  ["Socionom", "HK"],
  ["Läkarteam", "TP"],
  ["Häxa", undefined],
])("%j is probably %p", (text, profession) => {
  expect(proposeProfessions(text)[0]).toBe(profession);
});

test.each([
  "NULL",
  "(tom)",
  "(blank)",
  "Uppgift saknas",
  "Ej angivet",
  "Ej angiven",
  "N/A",
  "#SAKNAS!",
  "Saknar listning",
  "Ingen listning",
  "Saknar/Ingen listning",
  "Ospecificerad",
  "Ej listad",
  "0",
  "000",
  "-",
])("%j is nobody", (text) => {
  expect(isUnlisted(text)).toBe(true);
});

test.each(["Nolby", "003", "Tomelilla", "Null & Co", "NA", "10"])("%j is somebody", (text) => {
  expect(isUnlisted(text)).toBe(false);
});
