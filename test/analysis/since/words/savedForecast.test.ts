import type { Language } from "../../../../src/words/language";
import type { ForecastProblem } from "../../../../src/analysis/since/sheet/forecastProblem";
import {
  forecastProblemSentence,
  savedForecastTexts,
} from "../../../../src/analysis/since/words/savedForecast";

const problems: { readonly [Code in ForecastProblem["code"]]: ForecastProblem } = {
  "schema.newer": { code: "schema.newer" },
  "part.unreadable": { code: "part.unreadable" },
  "table.missing": { code: "table.missing", table: "rows" },
  "column.missing": { code: "column.missing", table: "register", column: "Namn" },
  "cell.unreadable": { code: "cell.unreadable", row: 17, column: "Netto kr", value: "många" },
  "id.repeated": { code: "id.repeated", row: 17, value: "P-1" },
  "forecast.unknown": { code: "forecast.unknown", row: 17, value: "P-1" },
  "row.repeated": { code: "row.repeated", row: 17 },
  "rows.missing": { code: "rows.missing", row: 17, name: "Maj" },
  "cash.differs": { code: "cash.differs", row: 17 },
};

describe.each<Language>(["sv", "en"])("%s", (language) => {
  test.each(Object.values(problems))("$code says where and what would work", (problem) => {
    const sentence = forecastProblemSentence(problem, language);
    // At least what is wrong, and what to do about it.
    expect(sentence.match(/[.!?]( |$)/g)!.length).toBeGreaterThanOrEqual(2);
    for (const value of Object.values(problem).slice(1))
      if (value !== "rows" && value !== "register") expect(sentence).toContain(String(value));
  });

  test("an empty cell is called empty", () => {
    const empty = { code: "cell.unreadable", row: 8, column: "Id", value: "" } as const;
    expect(forecastProblemSentence(empty, language)).toMatch(/tomt|empty/);
  });

  test("no heading stands twice in a table", () => {
    for (const { headings } of Object.values(savedForecastTexts(language).tables)) {
      const texts: readonly string[] = Object.values(headings);
      expect(new Set(texts).size).toBe(texts.length);
      // Formulas refer to them without quoting.
      for (const text of texts) expect(text).not.toMatch(/[[\]#'@,:]/);
    }
  });
});
