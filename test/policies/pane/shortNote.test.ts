import { presetPolicies } from "../../../src/data/policies";
import { shortNote } from "../../../src/policies/pane/shortNote";

test.each([
  ["Kräver lagändring. Se utredningen.", "Kräver lagändring"],
  ["Retroaktiv ändring: en omföring.", "Retroaktiv ändring"],
  ["Gemensam taxa; ändras ihop.", "Gemensam taxa"],
  // Marks of abbreviations and numbers end nothing.
  ["Se t.ex. SFS 2017:30, 8 kap. Mer finns.", "Se t.ex. SFS 2017:30, 8 kap"],
  ["Utan slut", "Utan slut"],
  ["Första raden\nandra raden. Slut.", "Första raden"],
  ["", ""],
])("of %j a line has room for %j", (note, short) => expect(shortNote(note)).toBe(short));

test("of every alternative to begin from it is a beginning that says something", () => {
  for (const language of ["sv", "en"] as const)
    for (const { legalNote } of presetPolicies(language)) {
      if (legalNote === null) continue;
      expect(legalNote.startsWith(shortNote(legalNote))).toBe(true);
      expect(shortNote(legalNote).length).toBeGreaterThan(12);
      expect(shortNote(legalNote).length).toBeLessThan(legalNote.length);
    }
});
