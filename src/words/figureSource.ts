import type { Language } from "./language";
import type { Figure, PatchSource } from "../core/figureSource";
import type { Source } from "../core/provenance";
import type { ProfessionLabels } from "./sentence";
import { workspaceTexts } from "./workspace";

interface FigureSourceTexts {
  readonly own: string;
  readonly template: (sources: string) => string;
  /** Before the source of what somebody has changed in a cell. */
  readonly changed: string;
  /** A status of the region's own, with that of the document that it was made after. */
  readonly ownStanding: (status: string, standing: string) => string;
}

const texts: Readonly<Record<Language, FigureSourceTexts>> = {
  sv: {
    own: "egen uppgift",
    template: (sources) => `förlaga: ${sources}`,
    changed: "Egen uppgift; förlaga: ",
    ownStanding: (status, standing) => `${status}; förlaga: ${standing}`,
  },
  en: {
    own: "own figure",
    template: (sources) => `template: ${sources}`,
    changed: "Own figure; template: ",
    ownStanding: (status, standing) => `${status}; template: ${standing}`,
  },
};

export function changedText(language: Language): string {
  return texts[language].changed;
}

export function ownStandingText(language: Language, status: string, standing: string): string {
  return texts[language].ownStanding(status, standing);
}

/**
 * "egen uppgift (regionens andel), budget 2024; förlaga: Region Västmanland: …", or the documents.
 * @param write a source as the surface shows it
 */
export function patchSourceText(
  { documents, own, ownSource, templates }: PatchSource,
  language: Language,
  labels: ProfessionLabels,
  write: (source: Source) => string
): string {
  const t = texts[language];
  const documentTexts = documents.map(write);
  const isMixed = documents.length > 0;
  const said = ownSource && write(ownSource);
  if (own.length === 0 && isMixed)
    return [...documentTexts, ...(said ? [`${t.own}: ${said}`] : [])].join("; ");
  const which = isMixed
    ? ` (${own.map((one) => figureLabel(one, language, labels)).join(", ")})`
    : "";
  const templateTexts = templates.map(write);
  const others = documentTexts.filter((one) => !templateTexts.includes(one));
  return [
    `${t.own}${which}${said ? `: ${said}` : ""}`,
    ...(templateTexts.length > 0 ? [t.template(templateTexts.join("; "))] : []),
    ...others,
  ].join("; ");
}

/** "regionens andel", "belopp per kontakt, läkare". */
function figureLabel(
  { field, profession }: Figure,
  language: Language,
  labels: ProfessionLabels
): string {
  const label = workspaceTexts(language).fields[field].toLowerCase();
  return profession === null ? label : `${label}, ${labels(profession)[language]}`;
}
