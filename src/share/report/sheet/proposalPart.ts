import type { NumberSource } from "../../../core/numberSource";
import type { FinancingPatch, Patch } from "../../../core/policy/policy";
import type { ReportBlock, Run } from "../../../core/reportContent";
import { professionLabel } from "../../../data/professions";
import { isAsDocument, presetOf } from "../../../data/templates";
import { figureSourceText, standingText } from "../../../policies/sheet/figureSourceText";
import { bookedUnder, patchRows } from "../../../comparison/sheet/patchRows";
import { upper } from "../../../words/upper";
import { shortSource } from "./citations";
import { patchCell, policyCell, settingCell } from "./figureSources";
import { drawnIn, meansName, meansSource } from "./financingPart";
import { matterRow, paragraph } from "./matterPart";
import type { ReportSetting } from "./reportSetting";
import { bySource, growthIn } from "./reportSpan";

/** Att-satser: what the alternative changes, and what is drawn for it. */
export function clausePart(report: ReportSetting): readonly ReportBlock[] {
  const { t, figures, choice } = report;
  const { patches } = figures.alternative.policy;
  const made = [
    ...patches.flatMap((patch, place) => clausesOf(report, patch, place)),
    ...drawClauses(report),
  ];
  const items: readonly (readonly Run[])[] =
    made.length > 0
      ? made.map((clause) => [clause])
      : [[t.matter.clause.open, { fillIn: t.fillIn.decision }]];
  const intro = choice.template === "motion" ? t.motionProposes : t.proposes;
  return [paragraph(intro), { kind: "points", items }];
}

/** What a region decides; how volumes and visits are reckoned is an assumption and no decision. */
function clausesOf(report: ReportSetting, patch: Patch, place: number): readonly string[] {
  const { t, figures, said, words, setting } = report;
  const { policy } = figures.alternative;
  const own = t.matter.clause;
  const cell = (field: Parameters<typeof patchCell>[2]): NumberSource =>
    patchCell(policy, place, field);
  const from = said.text(patch.from, cell("from"));
  const amounts = (of: readonly { readonly profession: string; readonly amount: number }[]) =>
    of
      .map(({ profession, amount }) =>
        own.amountFor(
          said.kronor(amount, cell("amount")),
          professionLabel(profession as "LK")[setting.context.language].toLowerCase()
        )
      )
      .join(", ");
  switch (patch.kind) {
    case "allocation": {
      const { healthCentre, region } = patch.shares;
      const sum = healthCentre + region;
      const shares = {
        region: said.percent(region / sum, cell("region")),
        healthCentre: said.percent(healthCentre / sum, cell("healthCentre")),
      };
      const booked =
        bookedUnder(setting, figures, patch) ?? (patch.retroactive ? "retroactive" : "none");
      const isApart =
        patch.unlisted !== "rule" && setting.scenario.units.some(({ unlisted }) => unlisted);
      const bearer = patch.unlisted === "region" ? words.region : words.theHealthCentres;
      return [
        own.allocation(shares, from, booked, words),
        ...(isApart ? [own.unlisted(bearer)] : []),
      ];
    }
    case "contactCharge":
      return [own.contactCharge(amounts(patch.amounts), from, words)];
    case "cap":
      return [own.cap(said.kronor(patch.perListed, cell("perListed")), from, words)];
    case "tariff":
      return [own.tariff(amounts(patch.amounts), from)];
    case "patientFee":
      return [own.patientFee(said.kronor(patch.amount, cell("amount")), from)];
    case "stop":
      return [own.stop(from)];
    case "ownService":
      return [own.ownService(from)];
    case "financing":
      return [financingClause(report, patch, from, cell)];
    // What others pay is theirs to decide.
    case "payers":
    case "growth":
    case "visitCost":
      return [];
  }
}

function financingClause(
  { t, said, words }: ReportSetting,
  { name, means, frame }: FinancingPatch,
  from: string,
  cell: (field: "name" | "frame") => NumberSource
): string {
  return t.matter.clause.financing(
    said.text(name, cell("name")),
    t.financing.kinds[means],
    said.money(frame * 100, cell("frame")),
    from,
    words
  );
}

function drawClauses(report: ReportSetting): readonly string[] {
  const { t, figures, said, about } = report;
  const { alternative, chosen, financing } = figures;
  const { year } = chosen.span;
  const { administration } = about.matter;
  const own = t.matter.clause;
  const who =
    administration === null
      ? own.administration
      : said.text(administration, settingCell(matterRow("administration")));
  return financing.means
    .filter((one) => one.year === year && one.drawn !== 0)
    .map((one) => {
      const source = meansSource(alternative, one, "drawn");
      const byLines = growthIn(
        report,
        (by) => drawnIn(by, year, one.name),
        bySource(said.money, source)
      );
      const amount = said.money(one.drawn, source);
      return own.draw(
        who,
        byLines === null ? amount : `${amount} (${byLines})`,
        meansName(report, one),
        String(year)
      );
    });
}

/** What is proposed, in the words of the alternative and of its changes. */
export function alternativePart({
  t,
  figures,
  setting,
  names,
  said,
  citations,
}: ReportSetting): readonly ReportBlock[] {
  const { policy } = figures.alternative;
  const { texts } = setting;
  const rows = patchRows(setting, texts.comparison.noChange).filter(
    ({ shown }) => shown.alternative === figures.alternative
  );
  const [source] = policy.sources;
  const { language } = setting.context;
  const isAfter = presetOf(policy, language) !== null;
  const originOf = (cited: string): string =>
    isAfter ? t.madeAfter(cited, !isAsDocument(policy)) : t.builtOn(cited);
  const standing = said.text(standingText(policy, language), policyCell(policy, "name"));
  return [
    paragraph(
      [
        t.alternative(names.alternative, standing),
        ...(policy.text === "" ? [] : [said.text(policy.text, policyCell(policy, "text"))]),
      ].join(" ")
    ),
    ...(source ? [paragraph(originOf(citations.cite(source)))] : []),
    paragraph(t.changes),
    {
      kind: "points",
      items: rows.map(({ patch, what, before, after }, place) => {
        const cell = patchCell(policy, place, "all");
        return [
          patch
            ? t.change(
                what,
                said.text(patch.from, patchCell(policy, place, "from")),
                said.text(after, cell),
                before === "" ? "" : said.text(before, cell),
                said.text(upper(figureSourceText(policy, patch, language, shortSource)), cell)
              )
            : what,
        ];
      }),
    },
  ];
}
