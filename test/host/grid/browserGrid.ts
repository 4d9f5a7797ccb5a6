import {
  InterceptorEffectEnum,
  LocaleType,
  LogLevel,
  Univer,
  numfmt,
  type ICellData,
  type INumfmtLocaleTag,
  type IRange,
} from "@univerjs/core";
import {
  CellAlertManagerService,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SetRangeValuesCommand,
  SheetInterceptorService,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import { formatAddress } from "../address";
import type { CellStyle } from "./grid";
import { fromSwedishTyping } from "./typing";
import { UniverGrid, type GridOptions } from "./univerGrid";

export interface BrowserGridOptions extends GridOptions {
  readonly container: HTMLElement;
  /** The name that the number formatter knows the user's language by. */
  readonly numberLocale: INumfmtLocaleTag;
}

/** The grid on the screen, without Univer's own menus: the add-in's ribbon is all it needs. */
export function createBrowserGrid({ container, numberLocale, ...options }: BrowserGridOptions) {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: english },
    logLevel: LogLevel.ERROR,
  });
  const preset = UniverSheetsCorePreset({ container, header: true, toolbar: false });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  const grid = new UniverGrid(univer, measureTextWidth, options);
  grid.workbook.setNumfmtLocal(numberLocale);
  localizePlainNumbers(univer, numberLocale);
  showSentences(univer, grid);
  readTyping(grid, numberLocale === "sv" ? fromSwedishTyping : (text) => text);
  return grid;
}

/** Univer gives numbers without a format a decimal point in every language. */
function localizePlainNumbers(univer: Univer, locale: INumfmtLocaleTag): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value,
      priority: InterceptCellContentPriority.NUMFMT - 1,
      handler: (cell, _, next) => {
        if (typeof cell?.v !== "number" || Number.isInteger(cell.v)) return next(cell);
        return next({ ...cell, v: numfmt.format("General", cell.v, { locale }) });
      },
    });
}

/** Over a cell with an error: the function's own sentence instead of Univer's, as Excel has it. */
function showSentences(univer: Univer, grid: UniverGrid): void {
  const alerts = univer.__getInjector().get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const sheet = grid.sheet(subUnitId)?.name ?? "";
    const address = formatAddress(sheet, { row, column: col, rows: 1, columns: 1 });
    const message = grid.messages().get(address);
    showAlert(message ? { ...alert, title: address, message } : alert);
  };
}

function readTyping(grid: UniverGrid, toEnglish: (text: string) => string): void {
  grid.workbook.onBeforeCommandExecute(({ id, params }) => {
    const { value, subUnitId, range } = (params ?? {}) as TypedCell;
    // Only what is typed comes as one cell without a type.
    if (id !== SetRangeValuesCommand.id || !value || value.t != null) return;
    if (typeof value.v === "string") value.v = toEnglish(value.v);
    if (typeof value.f !== "string") return;
    value.f = toEnglish(value.f);
    if (!subUnitId || !range) return;
    try {
      value.f = grid.readTyped(value.f, subUnitId, range.startRow, range.startColumn);
    } catch {
      // A table that is not there: Excel refuses the formula, here it becomes #NAME?.
    }
  });
}

interface TypedCell {
  readonly value?: ICellData;
  readonly subUnitId?: string;
  readonly range?: IRange;
}

const canvas = document.createElement("canvas").getContext("2d")!;

function measureTextWidth(text: string, style: CellStyle): number {
  const { bold, italic, fontSize, fontName } = style;
  canvas.font = `${italic ? "italic" : ""} ${bold ? "bold" : ""} ${fontSize}pt "${fontName}"`;
  return canvas.measureText(text).width;
}
