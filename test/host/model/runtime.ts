import { HostObject } from "../wire/hostObject";
import type { Workbook } from "./workbook";

export class Runtime extends HostObject {
  constructor(private readonly workbook: Workbook) {
    super();
  }

  get EnableEvents(): boolean {
    return this.workbook.events.isOn;
  }

  set EnableEvents(isOn: boolean) {
    this.workbook.events.isOn = isOn;
  }
}
