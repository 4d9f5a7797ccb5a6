import type { AxisDrawing } from "../model/chartDrawing";
import { richText, shapeProperties } from "./chartText";
import { element, value } from "./xml";

export interface AxisPlace {
  readonly id: number;
  /** The axis that this one crosses. */
  readonly crosses: number;
  /** b, l, t or r. */
  readonly position: string;
  readonly isHidden: boolean;
  /** Values stand between the marks of the axis along, not on them. */
  readonly isBetween: boolean;
  /** At the far end of the other axis. */
  readonly crossesAtEnd?: boolean;
  /** The size of its title's letters. */
  readonly points: number;
}

const labelPositions: Readonly<Record<string, string>> = {
  NextToAxis: "nextTo",
  Low: "low",
  High: "high",
  None: "none",
};

const grey = "#D9D9D9";

export function categoryAxis(axis: AxisDrawing, place: AxisPlace): string {
  return element(
    "c:catAx",
    {},
    shared(axis, place),
    value("c:auto", true),
    value("c:lblAlgn", "ctr"),
    value("c:lblOffset", 100),
    value("c:noMultiLvlLbl", false)
  );
}

export function valueAxis(axis: AxisDrawing, place: AxisPlace): string {
  return element(
    "c:valAx",
    {},
    shared(axis, place),
    value("c:crossBetween", place.isBetween ? "between" : "midCat"),
    displayUnit(axis)
  );
}

function shared(
  axis: AxisDrawing,
  { id, crosses, position, isHidden, crossesAtEnd, points }: AxisPlace
) {
  const { title, numberFormat, minimum, maximum } = axis;
  return [
    value("c:axId", id),
    element(
      "c:scaling",
      {},
      value("c:orientation", axis.isReversed ? "maxMin" : "minMax"),
      maximum === null ? "" : value("c:max", maximum),
      minimum === null ? "" : value("c:min", minimum)
    ),
    value("c:delete", isHidden),
    value("c:axPos", position),
    axis.hasGridlines
      ? element("c:majorGridlines", {}, shapeProperties({ line: { color: grey, points: 0.75 } }))
      : "",
    title === null
      ? ""
      : element("c:title", {}, richText(title, points), value("c:overlay", false)),
    element("c:numFmt", { formatCode: numberFormat, sourceLinked: numberFormat === "General" }),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    value("c:tickLblPos", labelPositions[axis.labels] ?? "nextTo"),
    value("c:crossAx", crosses),
    value("c:crosses", crossesAtEnd ? "max" : "autoZero"),
  ];
}

function displayUnit({ displayUnit: unit }: AxisDrawing): string {
  const isKnown = /^(Hundreds|Thousands|Millions|Billions|Trillions|\w+Thousands|\w+Millions)$/;
  if (!isKnown.test(unit)) return "";
  const name = unit.charAt(0).toLowerCase() + unit.slice(1);
  return element("c:dispUnits", {}, value("c:builtInUnit", name), element("c:dispUnitsLbl"));
}
