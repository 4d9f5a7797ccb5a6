import type { GridSheet } from "../grid/grid";
import type { ChartDrawing } from "../model/chartDrawing";
import { element, xmlDocument } from "./xml";

const namespaces = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};
const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const pointsPerPixel = 0.75;
const emusPerPixel = 9525;

export interface PlacedChart {
  readonly chart: ChartDrawing;
  readonly relationshipId: string;
}

/** Where the charts of a sheet are. */
export function drawingPart(sheet: GridSheet, charts: readonly PlacedChart[]): string {
  return xmlDocument(
    element(
      "xdr:wsDr",
      namespaces,
      charts.map(({ chart, relationshipId }, index) => {
        const { left, top, width, height } = chart.place;
        return element(
          "xdr:twoCellAnchor",
          {},
          corner("xdr:from", sheet, left, top),
          corner("xdr:to", sheet, left + width, top + height),
          frame(chart.name, index + 2, relationshipId),
          element("xdr:clientData")
        );
      })
    )
  );
}

/** @param left in points from the sheet's first cell, as `top` */
function corner(name: string, sheet: GridSheet, left: number, top: number): string {
  const column = find(left, (index) => sheet.columnWidth(index));
  const row = find(top, (index) => sheet.rowHeight(index));
  return element(
    name,
    {},
    element("xdr:col", {}, String(column.index)),
    element("xdr:colOff", {}, String(column.offset)),
    element("xdr:row", {}, String(row.index)),
    element("xdr:rowOff", {}, String(row.offset))
  );
}

function find(points: number, pixelsAt: (index: number) => number) {
  let rest = points / pointsPerPixel;
  let index = 0;
  while (rest >= pixelsAt(index)) rest -= pixelsAt(index++);
  return { index, offset: Math.round(rest * emusPerPixel) };
}

function frame(name: string, id: number, relationshipId: string): string {
  const link = { "xmlns:c": chartNamespace, "xmlns:r": relationshipNamespace };
  return element(
    "xdr:graphicFrame",
    { macro: "" },
    element(
      "xdr:nvGraphicFramePr",
      {},
      element("xdr:cNvPr", { id, name }),
      element("xdr:cNvGraphicFramePr")
    ),
    element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })),
    element(
      "a:graphic",
      {},
      element(
        "a:graphicData",
        { uri: chartNamespace },
        element("c:chart", { ...link, "r:id": relationshipId })
      )
    )
  );
}
