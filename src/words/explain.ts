import type { Language } from "./language";
import { type ExplainTexts, sv } from "./sv/explain";
import type { ProfessionKey } from "../core/profession";
import type { Growth } from "../core/projection";
import { en } from "./en/explain";
import {
  adjustedLines,
  breakEvenLines,
  changeLines,
  decompositionLines,
  type Wording,
} from "./explainMethod";
import type { NumberWriter } from "./explainTexts";
import { headingsText, ownLines, rowSumLines } from "./ownLines";
import type {
  CallExplanation,
  CellReading,
  CellValue,
  ExplainedError,
  Explanation,
  ForecastDerivation,
  SeriesDerivation,
  SplitDerivation,
  SplitPart,
  TariffDerivation,
  TariffFinding,
  TariffSourceDerivation,
} from "../calls/sheet/explanation";
import { ownWords } from "./ownWords";
import { figureText, percentText, shortFigure } from "./figure";
import { type ProfessionLabels, sentence } from "./sentence";

/** A derivation for a reader: lines for the pane, and the same as one text to copy. */
export interface ExplanationText {
  readonly title: string;
  readonly lines: readonly string[];
  readonly text: string;
}

const texts: Readonly<Record<Language, ExplainTexts>> = { sv, en };
/** Most decimals of a number that has no unit to say how many it is printed with. */
const DECIMALS = 6;
const SHOWN_PARTS = 12;
const SHOWN_VALUES = 12;

export function explanationText(
  explanation: Explanation,
  language: Language,
  labels: ProfessionLabels
): ExplanationText {
  const title = texts[language].title(explanation.address);
  const lines = new Writer(language, labels).lines(explanation);
  return { title, lines, text: [title, ...lines].join("\n") };
}

/** Why a cell shows an error: the function's own sentence, else what the error means. */
export function errorCellSentence(
  { error, fault }: Pick<ExplainedError, "error" | "fault">,
  language: Language,
  labels: ProfessionLabels
): string {
  if (fault) return sentence(fault, language, labels);
  const { errors } = texts[language];
  if (error === "#NAME?") return errors.name;
  if (error === "#BUSY!" || error === "#GETTING_DATA") return errors.busy;
  if (error === "#SPILL!") return errors.spill;
  if (error === "#CALC!") return errors.calc;
  if (error === "#N/A") return errors.notAvailable;
  return error === "#VALUE!" ? errors.value : errors.other(error);
}

class Writer {
  private readonly t: ExplainTexts;
  private readonly format: NumberWriter;

  constructor(
    private readonly language: Language,
    private readonly labels: ProfessionLabels
  ) {
    this.t = texts[language];
    this.format = (value, decimals) =>
      decimals === undefined
        ? shortFigure(value, DECIMALS, { language })
        : figureText(value, Math.max(0, decimals), { language });
  }

  lines(explanation: Explanation): readonly string[] {
    const { t } = this;
    switch (explanation.kind) {
      case "blank":
        return [t.blank, ...this.own(explanation, "")];
      case "constant":
        return explanation.own
          ? this.own(explanation, explanation.value)
          : [t.constant(this.value(explanation.value))];
      case "native":
        return [
          t.shows(this.value(explanation.value)),
          t.formula(explanation.formula),
          ...this.own(explanation, explanation.value),
          ...this.native(explanation),
        ];
      case "ours":
        return [
          t.shows(this.value(explanation.value)),
          t.formula(explanation.formula),
          ...(explanation.spill ? [t.spill(explanation.spill)] : []),
          ...this.own(explanation, explanation.value),
          ...(explanation.isPart ? [t.isPart] : []),
          ...explanation.calls.flatMap((call) => this.call(call, explanation.isPart)),
        ];
    }
  }

  private own({ kind, own }: Explanation, value: CellValue): readonly string[] {
    const cell = { value, isConstant: kind === "constant", text: this.value(value) };
    return own ? ownLines(own, cell, this.language) : [];
  }

  private native(explanation: Extract<Explanation, { kind: "native" }>): readonly string[] {
    const { t } = this;
    const { sums, reads, more } = explanation;
    const others = [
      ...reads.map((reading) => {
        const named = headingsText(reading.headings);
        return t.reads(reading, this.values(reading)) + (named === "" ? "" : ` – ${named}`);
      }),
      ...(more > 0 ? [t.more(more)] : []),
    ];
    if (sums.length === 0) return [t.native, ...others];
    return [
      ...sums.flatMap((sum) => rowSumLines(sum, this.language)),
      ...(others.length === 0 ? [] : [ownWords(this.language).sum.also, ...others]),
    ];
  }

  private call(call: CallExplanation, isPart: boolean): readonly string[] {
    const { t } = this;
    const at = isPart && call.at ? t.indexed(call.at.row, call.at.column) : null;
    return [
      t.call(call),
      ...call.arguments.map((argument) =>
        t.argument(
          argument,
          t.argumentName(argument.name),
          argument.reading ? this.values(argument.reading) : ""
        )
      ),
      ...(at ? [at] : []),
      ...this.answer(call),
      ...(call.agrees === false ? [t.disagrees] : []),
    ];
  }

  private answer({ answer }: CallExplanation): readonly string[] {
    if (answer === null) return [this.t.unknown];
    switch (answer.kind) {
      case "blank":
        return [this.t.blankAnswer];
      case "fault":
        return [this.t.fault(sentence(answer.fault, this.language, this.labels))];
      case "tariff":
        return this.tariff(answer);
      case "tariffSource":
        return this.tariffSource(answer);
      case "split":
        return this.split(answer);
      case "adjusted":
        return adjustedLines(this.wording, answer);
      case "change":
        return changeLines(this.wording, answer);
      case "forecast":
        return this.forecast(answer);
      case "decomposition":
        return decompositionLines(this.wording, answer);
      case "breakEven":
        return breakEvenLines(this.wording, answer);
    }
  }

  private get wording(): Wording {
    const { t, format } = this;
    return { t, format, percent: (share) => this.percent(share) };
  }

  private tariff(derivation: TariffDerivation): readonly string[] {
    const { tariff: t } = this.t;
    const { amount, fee, net } = derivation;
    return [
      ...this.finding(derivation),
      fee === 0 ? t.gross : t.net(this.format(amount), this.format(fee), this.format(net)),
    ];
  }

  private tariffSource(derivation: TariffSourceDerivation): readonly string[] {
    const { tariff: t } = this.t;
    const { column, isBlank } = derivation;
    const why = isBlank ? ` ${t.blankColumn(derivation, column)}` : "";
    return [...this.finding(derivation), t.column[column] + why];
  }

  private finding(finding: TariffFinding): readonly string[] {
    const { tariff: t, source } = this.t;
    const { day, profession, isAssumed, amount, via, verified, ownSource } = finding;
    return [
      t.asked(day, this.profession(profession), isAssumed),
      t.found(finding, this.format(amount), via && this.profession(via)),
      ...(finding.source ? [source(finding.source)] : []),
      ...(verified ? [t.verified(verified.date, verified.issuer)] : []),
      ...(ownSource === "" ? [] : [t.ownSource(ownSource)]),
    ];
  }

  private split(derivation: SplitDerivation): readonly string[] {
    const { split: t } = this.t;
    const { amount, total, decimals, parts, spare, tie, selected } = derivation;
    const unit = t.unit(decimals);
    const kronor = (value: number): string => this.format(value, decimals);
    const shown = parts.flatMap((part, i) =>
      parts.length <= SHOWN_PARTS || part.getsSpare || i === selected
        ? [t.part(i + 1, part, this.remainder(part), this.format, unit)]
        : []
    );
    const some = shown.slice(0, SHOWN_PARTS);
    const receivers = parts
      .flatMap((part, i) => (part.getsSpare ? [{ number: i + 1, rank: part.rank }] : []))
      .sort((a, b) => a.rank - b.rank)
      .map(({ number }) => String(number));
    return [
      ...(amount === total ? [] : [t.rounded(this.format(amount), kronor(total))]),
      t.method(kronor(total), parts.length),
      ...(total < 0 ? [t.negative] : []),
      ...some,
      ...(some.length < parts.length ? [t.others(parts.length - some.length)] : []),
      spare === 0 ? t.noSpare : t.spare(spare, unit, receivers.join(", ")),
      ...(tie ? [t.tie[tie]] : []),
      t.selected(selected + 1, kronor(parts[selected]!.value)),
    ];
  }

  /** As a fraction where that is short. */
  private remainder({ remainder, remainderDecimal }: SplitPart): string {
    const { numerator, denominator } = remainder;
    if (numerator === "0") return "0";
    return denominator.length <= 6 ? `${numerator}/${denominator}` : this.format(remainderDecimal);
  }

  private forecast(derivation: ForecastDerivation): readonly string[] {
    const { forecast: t } = this.t;
    const { series, contacts, cost, band, column } = derivation;
    const round = (value: number): string => this.format(value, 2);
    return [
      t.asked(derivation, t.columns[column]),
      t.method(this.method(derivation.growth), derivation.isAssumed),
      ...series.flatMap((one) => [
        t.values(this.profession(one.profession), this.list(one.values), one.leadingZeros),
        ...this.change(derivation, one),
        t.projected(one, this.format),
        one.price === null ? t.noPrice : t.price(one, this.format),
      ]),
      ...(cost === null ? [] : [t.cost(round(contacts), round(cost))]),
      ...(cost === null
        ? []
        : band === null
          ? [t.noBand]
          : [
              t.band(
                this.percent(band.confidence),
                this.format(band.factor),
                round(cost / band.factor),
                round(cost * band.factor)
              ),
            ]),
      t.unrounded,
    ];
  }

  /** How the growth or the season was found. */
  private change(
    { growth, unit, step }: ForecastDerivation,
    series: SeriesDerivation
  ): readonly string[] {
    const { forecast: t } = this.t;
    const { season, change } = series;
    if (season) return t.season(season, this.format, (share) => this.percent(share));
    const text = t.change(growth, unit, series, this.format);
    return [
      ...(text === null ? [] : [text]),
      ...(growth === "damped" && change ? [t.damped(step, this.format(change.times))] : []),
    ];
  }

  private method(growth: Growth): string {
    const { methods, stated } = this.t.forecast;
    return typeof growth === "number" ? stated(this.percent(growth)) : methods[growth];
  }

  private percent(share: number): string {
    return percentText(share, { language: this.language });
  }

  private profession(key: ProfessionKey): string {
    return `${this.labels(key)[this.language]} (${key})`;
  }

  private list(values: readonly number[]): string {
    const shown = values.slice(-SHOWN_VALUES).map((value) => this.format(value));
    return [...(values.length > SHOWN_VALUES ? ["…"] : []), ...shown].join("; ");
  }

  /** Rows of cells with strokes between them. */
  private values({ values, rows, columns }: CellReading): string {
    const shown = values.map((row) => row.map((value) => this.value(value)).join("; ")).join(" | ");
    const count = values.reduce((sum, row) => sum + row.length, 0);
    return count < rows * columns ? `${shown} …` : shown;
  }

  private value(value: CellValue): string {
    if (value === "") return this.t.nothing;
    return typeof value === "number" ? this.format(value) : String(value);
  }
}
