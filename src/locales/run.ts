import type { Language } from "./sentence";

/** What the figures of a run come from: underlag, alternativ, svar and inställningar. */
export type RunPart = "data" | "alternatives" | "answer" | "settings";

/** A short text for each part: the same as long as nothing of it has changed. */
export type RunFingerprint = Readonly<Record<RunPart, string>>;

/** What a sheet tells of the run that wrote it. */
export interface RunStamp {
  /** YYYY-MM-DD HH:MM by the user's own clock. */
  readonly time: string;
  /** Names, in the order of the comparison. */
  readonly alternatives: readonly string[];
  readonly fingerprint: RunFingerprint;
  /** Of what was asked in an analysis or a report; null: the comparison itself. */
  readonly question: string | null;
}

/** A sheet that shows another run than one of today would. */
export interface OlderSheet {
  readonly sheet: string;
  /** null: an earlier version wrote it, which told nothing. */
  readonly time: string | null;
  readonly changed: readonly RunPart[];
}

/** A sheet of a run that is kept as values. */
export interface FrozenSheet {
  readonly sheet: string;
  readonly time: string | null;
}

interface Words {
  /** What the line begins with, while the sheet is alive and when it is frozen. */
  readonly begins: Readonly<Record<"live" | "frozen", string>>;
  readonly rest: (alternatives: string, data: string, settings: string) => string;
  readonly frozenUnknown: string;
  readonly parts: Readonly<Record<RunPart, string>>;
  readonly and: string;
}

const MOST_OF_A_NAME = 40;
const MOST_OF_A_FINGERPRINT = 6;

const words: Readonly<Record<Language, Words>> = {
  sv: {
    begins: { live: "Körning", frozen: "Fryst körning" },
    rest: (alternatives, data, settings) =>
      `, alternativ ${alternatives}; underlag ${data}, svar och inställningar ${settings}`,
    frozenUnknown: "Fryst blad från en tidigare version",
    parts: {
      data: "underlaget",
      alternatives: "alternativen",
      answer: "svaret på vem som bär kostnaden",
      settings: "inställningarna",
    },
    and: "och",
  },
  en: {
    begins: { live: "Run", frozen: "Frozen run" },
    rest: (alternatives, data, settings) =>
      `, alternatives ${alternatives}; data ${data}, answer and settings ${settings}`,
    frozenUnknown: "Frozen sheet of an earlier version",
    parts: {
      data: "the data",
      alternatives: "the alternatives",
      answer: "the answer to who bears the cost",
      settings: "the settings",
    },
    and: "and",
  },
};

const LANGUAGES: readonly Language[] = ["sv", "en"];

/** The small line below the title of every sheet of a run. */
export function runLine(stamp: RunStamp, language: Language): string {
  const { rest } = words[language];
  const { data, answer, settings } = stamp.fingerprint;
  const short = (text: string): string => text.slice(0, MOST_OF_A_FINGERPRINT);
  const names = stamp.alternatives.map((name) =>
    name.length > MOST_OF_A_NAME ? `${name.slice(0, MOST_OF_A_NAME - 1)}…` : name
  );
  return `${beginning(stamp, language, "live")}${rest(names.join(", "), short(data), `${short(answer)}/${short(settings)}`)}`;
}

function beginning({ time }: RunStamp, language: Language, state: "live" | "frozen"): string {
  return `${words[language].begins[state]} ${time}`;
}

/** The line as a frozen sheet has it; null: the text is not the line of that run. */
export function frozenLine(text: string, stamp: RunStamp): string | null {
  for (const language of LANGUAGES) {
    const live = beginning(stamp, language, "live");
    if (text.startsWith(live))
      return `${beginning(stamp, language, "frozen")}${text.slice(live.length)}`;
  }
  return null;
}

/** For a sheet whose line somebody has taken away, or that never had one. */
export function frozenRemark(stamp: RunStamp | null, language: Language): string {
  return stamp ? beginning(stamp, language, "frozen") : words[language].frozenUnknown;
}

/** "alternativen och underlaget" */
export function partsText(parts: readonly RunPart[], language: Language): string {
  const { parts: names, and } = words[language];
  const texts = parts.map((part) => names[part]);
  return texts.length < 2
    ? texts.join("")
    : `${texts.slice(0, -1).join(", ")} ${and} ${texts.at(-1)!}`;
}
