import fs from "node:fs";
import { copyTexts } from "../../src/words/copy";
import { type Language, LANGUAGES } from "../../src/words/language";
import { stepHelpTexts } from "../../src/words/stepHelp";
import { stepTexts } from "../../src/words/steps";

const STEPS = ["data", "policies", "result", "analysis", "share"] as const;

/** The page as the help in the pane says it. */
function pageOf(language: Language): readonly string[] {
  const help = stepHelpTexts(language);
  const { steps } = stepTexts(language);
  return [
    `## ${help.title}`,
    ...STEPS.flatMap((step) => [
      `### ${steps[step]}`,
      ...(["needs", "gives", "example"] as const).map(
        (part) => `**${help[part]}:** ${help.steps[step][part]}`
      ),
    ]),
    `### ${help.start.title}`,
    help.start.steps.map((one, i) => `${i + 1}. ${one}`).join("\n"),
  ];
}

test("docs/steg.md says what the help in the pane says", () => {
  const page = fs.readFileSync("docs/steg.md", "utf8");
  const [first, ...others] = LANGUAGES.map((language) => pageOf(language).join("\n\n"));
  expect(page).toContain(first);
  for (const one of others) expect(page).toContain(one);
});

test.each(LANGUAGES)(
  "what the help in %s calls buttons and places is what they are called",
  (language) => {
    const { data, policies, result, analysis, steps } = stepTexts(language);
    const { steps: help, start } = stepHelpTexts(language);
    const copy = copyTexts(language);
    expect(help.data.example).toContain(data.sources.useSelection);
    expect(help.policies.needs).toContain(steps.data);
    expect(help.policies.example).toContain(policies.add.preset);
    expect(help.policies.example).toContain(policies.add.button);
    expect(help.result.gives).toContain(result.run.start);
    expect(help.analysis.needs).toContain(steps.result);
    expect(help.analysis.needs).toContain(analysis.names.relations);
    expect(help.analysis.example).toContain(analysis.names.change);
    expect(Object.keys(analysis.names)).toHaveLength(12);
    expect(help.share.example).toContain(copy.title);
    expect(help.share.example).toContain(copy.make);
    const [first, second, third] = start.steps;
    expect(first).toContain(data.sources.useSelection);
    expect(second!.toLowerCase()).toContain(policies.add.button.toLowerCase());
    for (const name of [steps.result, result.run.start, steps.share]) expect(third).toContain(name);
    expect(start.steps).toHaveLength(3);
  }
);
