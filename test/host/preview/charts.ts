import { numfmt, type INumfmtLocaleTag } from "@univerjs/core";
import type { Host } from "../host";
import { chartSvg } from "./chartSvg";

/** The charts of the sheet that is shown, in a strip below the grid, with the values of now. */
export class ChartStrip {
  private drawn = "";

  constructor(
    private readonly host: Host,
    private readonly place: HTMLElement,
    private readonly locale: INumfmtLocaleTag
  ) {
    // Univer tells neither of a recalculation nor of another sheet in one way.
    setInterval(() => this.draw(), 250);
  }

  draw(): void {
    const charts = this.host.charts(this.host.grid.activeSheet().id);
    const definition = JSON.stringify(charts);
    if (definition === this.drawn) return;
    this.drawn = definition;
    this.place.hidden = charts.length === 0;
    const format = (value: number, pattern: string) =>
      numfmt.format(pattern, value, { locale: this.locale });
    this.place.replaceChildren(
      ...charts.map((chart) => {
        const figure = document.createElement("figure");
        figure.innerHTML = chartSvg(chart, format);
        return figure;
      })
    );
  }
}
