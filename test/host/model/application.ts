import { HostObject } from "../wire/hostObject";
import { createdWorkbook, type WorkbookCreated } from "./createdWorkbook";
import type { Language } from "./language";
import type { Workbook } from "./workbook";

export class Application extends HostObject {
  constructor(private readonly workbook: Workbook) {
    super();
  }

  get CalculationMode(): string {
    return "Automatic";
  }

  get CalculationState(): string {
    return this.workbook.calculationState;
  }

  get DecimalSeparator(): string {
    return this.workbook.language.decimalSeparator;
  }

  get ThousandsSeparator(): string {
    return this.workbook.language.thousandsSeparator;
  }

  get UseSystemSeparators(): boolean {
    return true;
  }

  get CultureInfo(): CultureInfo {
    return new CultureInfo(this.workbook.language);
  }

  /** Recalculate, Full and FullRebuild are one thing here. */
  async Calculate(): Promise<void> {
    this.workbook.shownInstead.recalculate();
    this.workbook.calculationState = "Done";
    await this.workbook.grid.calculate();
  }

  /** What the add-in gets is told to the host when it is opened. */
  CreateWorkbook(base64: unknown): WorkbookCreated {
    return createdWorkbook(this.workbook, base64);
  }

  SuspendApiCalculationUntilNextSync(): void {
    this.workbook.suspendCalculation();
  }

  /** The screen is drawn between batches anyhow. */
  SuspendScreenUpdatingUntilNextSync(): void {}
}

export class CultureInfo extends HostObject {
  constructor(private readonly language: Language) {
    super();
  }

  get Name(): string {
    return this.language.tag;
  }

  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.language);
  }
}

export class NumberFormatInfo extends HostObject {
  constructor(private readonly language: Language) {
    super();
  }

  get NumberDecimalSeparator(): string {
    return this.language.decimalSeparator;
  }

  get NumberGroupSeparator(): string {
    return this.language.thousandsSeparator;
  }
}
