import { inSlices } from "../../../excel/inSlices";
import { sheetPrefix } from "../../../formula/text/sheetName";
import type { CheckFindings, DocumentProperty, ErrorFinding } from "../sheet/findings";
import type { CountWatch } from "../../../ooxml/smallCells/countWatch";
import type { CellWatch } from "../../../ooxml/personal/openCells";
import type { RunFingerprint } from "../../../sheet/runStamp";
import type { CellValue } from "../../../core/cellValue";
import { isFaultCell } from "../../../formula/evaluate";
import { positionsOf } from "../../../formula/signatures";
import { addressOf } from "../../../formula/text/area";
import { type Call, findCalls } from "../../../formula/text/formulaCalls";
import { readDateSystem } from "../../../excel/dateSystem";
import { readRunSheets } from "../../../excel/ownSheet";
import { frozenSheets, olderSheets } from "../../../excel/run/olderSheets";
import { unlessCancelled, type WorkOptions } from "../../../excel/cancellation";
import { callsUs, readSheets, type SeenCell, visitCells } from "../../../excel/cells";
import {
  expectedOutput,
  findDifference,
  type OwnFormula,
  workOut,
} from "../../../calls/excel/ownFormulas";

export interface CheckOptions extends WorkOptions {
  readonly namespace: string;
  readonly numbers: CellWatch;
  readonly counts: CountWatch;
  /** What a run of now would start from; left out: how old sheets are is not looked at. */
  readonly fingerprint?: RunFingerprint | null;
}

/** Share of the work that is reading cells; the rest is working formulas out. */
const READING = 0.5;
/** More are not listed: whoever has so many has one fault in many rows. */
const MOST = 1000;

const ERRORS =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!|EXTERNAL!|PYTHON!)$/;
const BUSY = ["#BUSY!", "#GETTING_DATA"];
/** Errors that our functions give; all others are Excel's own. */
const OURS = ["#N/A", "#VALUE!"];
/** [Book.xlsx]Sheet!A1, with or without a path. */
const LINK = /\[[^[\]]+\.(?:xl\w+|csv|ods)\]/i;

/**
 * Looks the open workbook through before it is shared; nothing in it is changed.
 * @returns null when cancelled
 */
export function checkWorkbook(options: CheckOptions): Promise<CheckFindings | null> {
  const { namespace, numbers, counts, onProgress } = options;
  const work = Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = await readSheets(context);
    const found = { own: [], errors: [], busy: [], links: [] } as Seen;
    const look = (cell: SeenCell): void => {
      if (callsUs(cell.formula, namespace)) found.own.push(cell);
      const value = String(cell.value);
      if (BUSY.includes(value)) add(found.busy, cell);
      else if (ERRORS.test(value)) add(found.errors, cell);
      if (LINK.test(cell.formula)) add(found.links, cell);
      numbers.take({ ...cell, sheet: cell.sheet.name });
      counts.take({ ...cell, sheet: cell.sheet.name });
    };
    await visitCells(context, sheets, look, {
      ...options,
      onProgress: (share) => onProgress?.(share * READING),
    });
    const dates = await readDateSystem(context);
    const own = await workOut(context, found.own, namespace, dates, {
      ...options,
      onProgress: (share) => onProgress?.(READING + share * (1 - READING)),
    });
    const compared = own.flatMap((formula) => {
      const output = expectedOutput(formula);
      return output ? [{ formula, output }] : [];
    });
    const stale = compared.flatMap(({ formula, output }) => {
      const difference = findDifference(formula, output);
      if (difference === null) return [];
      const { row, column, shown, now } = difference;
      return [{ address: placeOf({ ...formula.cell, row, column }), shown, now }];
    });
    const unsettled = new Set([...found.errors, ...found.busy].map(placeOf));
    const small = await inSlices(counts.small(), { ...options, onProgress: () => {} });
    const runs = options.fingerprint ? await readRunSheets(context) : null;
    return {
      ...(await readState(context)),
      runs: runs && {
        older: olderSheets(runs, options.fingerprint!),
        frozen: frozenSheets(runs),
      },
      busy: found.busy.map(placeOf),
      errors: explainErrors(found.errors, own),
      stale: stale.slice(0, MOST),
      compared: compared.length,
      dayNumbers: own
        .filter(({ readsDayNumbers }) => readsDayNumbers && dates === 1904)
        .map(({ cell }) => placeOf(cell))
        .slice(0, MOST),
      usesNationalTariffs: own.some(({ cell }) =>
        findCalls(cell.formula, namespace).some(isNational)
      ),
      notCompared: own
        .filter((formula) => expectedOutput(formula) === null)
        .map(({ cell }) => placeOf(cell))
        // What shows an error is told of as an error.
        .filter((address) => !unsettled.has(address))
        .slice(0, MOST),
      links: found.links.map(placeOf),
      personalNumbers: numbers.found().places,
      smallCells: small.slice(0, MOST),
      hiddenSheets: sheets
        .filter(({ visibility }) => visibility !== "Visible")
        .map(({ name, visibility }) => ({ name, isVeryHidden: visibility === "VeryHidden" })),
    };
  });
  return unlessCancelled(work);
}

/** Whether the call prices by the national tariffs: it is given no others. */
function isNational({ function: id, arguments: given }: Call): boolean {
  return positionsOf(id, ["tariffs"]).some((position) => (given[position] ?? "") === "");
}

/** Calculates every formula of the workbook anew. */
export function recalculate(): Promise<void> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    context.application.calculate("Full");
    await context.sync();
  });
}

type Seen = Record<"own" | "errors" | "busy" | "links", SeenCell[]>;

function add(cells: SeenCell[], cell: SeenCell): void {
  if (cells.length < MOST) cells.push(cell);
}

function placeOf({ sheet, row, column }: Pick<SeenCell, "sheet" | "row" | "column">): string {
  return `${sheetPrefix(sheet.name)}${addressOf({ row, column, rows: 1, columns: 1 })}`;
}

/** With the sentence of the function where one of ours shows the error. */
function explainErrors(
  errors: readonly SeenCell[],
  own: readonly OwnFormula[]
): readonly ErrorFinding[] {
  const ours = new Map(
    own.flatMap((formula) =>
      formula.shown.flatMap((row, r) =>
        row.flatMap((value, c) => {
          if (!ERRORS.test(String(value))) return [];
          const { sheet } = formula.cell;
          const at = { row: formula.area.row + r, column: formula.area.column + c };
          return [[placeOf({ sheet, ...at }), faultAt(formula, r, c, value)] as const];
        })
      )
    )
  );
  return errors.map((cell) => {
    const address = placeOf(cell);
    const fault = ours.get(address) ?? null;
    return { address, error: String(cell.value), fault, isOwn: ours.has(address) };
  });
}

function faultAt(
  { whole, calls }: OwnFormula,
  row: number,
  column: number,
  shown: CellValue
): ErrorFinding["fault"] {
  if (!OURS.includes(String(shown))) return null;
  const cells = whole
    ? [calls[0]!.output?.[row]?.[column] ?? ""]
    : calls.flatMap(({ output }) => output?.flat() ?? []);
  return cells.find(isFaultCell) ?? null;
}

async function readState(
  context: Excel.RequestContext
): Promise<Pick<CheckFindings, "isCalculated" | "properties">> {
  const { application, properties } = context.workbook;
  application.load("calculationState");
  properties.load("author, lastAuthor, company, manager");
  const custom = properties.custom.load("items/key, items/value");
  await context.sync();
  const own: readonly DocumentProperty[] = [
    { kind: "creator", name: "", value: properties.author },
    { kind: "lastModifiedBy", name: "", value: properties.lastAuthor },
    { kind: "company", name: "", value: properties.company },
    { kind: "manager", name: "", value: properties.manager },
    ...custom.items.map(({ key, value }) => ({
      kind: "custom" as const,
      name: key,
      value: String(value),
    })),
  ];
  return {
    isCalculated: application.calculationState === "Done",
    properties: own.filter(({ value }) => value !== ""),
  };
}
