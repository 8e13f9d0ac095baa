import { parseAddress } from "../../grid/address";
import type { Area } from "../../grid/area";
import { readPart, readRelationships } from "../package/relationships";
import { XlsxRefusal } from "../problem";
import { childOf, childrenOf, parseXml, prefixedAttribute } from "../xml";
import type { XmlElement } from "../xml";

/** A chart of a sheet as far as a grid can draw it. */
export interface FoundChart {
  readonly name: string;
  readonly form: "pie" | "columns" | "bars" | "stackedBars" | "ranges";
  readonly title: string;
  readonly categories: Area;
  readonly series: readonly FoundSeries[];
  readonly place: Area;
}

export interface FoundSeries {
  readonly name: Area;
  readonly values: Area;
  readonly drawnAs: "bars" | "points";
  /** `"#RRGGBB"`: of the bars, or of a pie's slices; empty where the theme decides. */
  readonly colors: readonly string[];
}

/**
 * Pies, bars and columns, also with points over them, whose names and numbers stand on the sheet itself. Other charts, and
 * parts that cannot be read, are none: they stay in the file as they are.
 */
export function readCharts(
  parts: ReadonlyMap<string, Uint8Array>,
  sheet: { readonly name: string; readonly part: string },
): readonly FoundChart[] {
  try {
    return readRelationships(parts, sheet.part)
      .filter(({ type }) => type === "drawing")
      .flatMap(({ target }) => readDrawing(parts, target, sheet.name));
  } catch (error) {
    if (error instanceof XlsxRefusal) return [];
    throw error;
  }
}

function readDrawing(parts: ReadonlyMap<string, Uint8Array>, drawing: string, sheet: string): readonly FoundChart[] {
  const charts = new Map(readRelationships(parts, drawing).map(({ id, target }) => [id, target]));
  return parseXml(drawing, readPart(parts, drawing)).children.flatMap((anchor): readonly FoundChart[] => {
    const frame = childOf(anchor, "graphicFrame");
    const reference = descend(frame, ["graphic", "graphicData", "chart"]);
    const place = placeOf(anchor);
    const part = reference === null ? undefined : charts.get(prefixedAttribute(reference, "id") ?? "");
    if (part === undefined || place === null) return [];
    const name = descend(frame, ["nvGraphicFramePr", "cNvPr"])?.attributes.name ?? "";
    const chart = readChart(parseXml(part, readPart(parts, part)), sheet);
    return chart === null ? [] : [{ ...chart, name, place }];
  });
}

/** From the first to the last cell it covers; null for an anchor that does not say where it ends. */
function placeOf(anchor: XmlElement): Area | null {
  const corner = (name: string): { row: number; column: number } | null => {
    const element = childOf(anchor, name);
    const [row, column] = [childOf(element, "row"), childOf(element, "col")];
    return row === null || column === null ? null : { row: Number(row.text), column: Number(column.text) };
  };
  const [from, to] = [corner("from"), corner("to")];
  if (from === null || to === null) return null;
  const [rows, columns] = [Math.max(1, to.row - from.row), Math.max(1, to.column - from.column)];
  return { row: from.row + 1, column: from.column + 1, rows, columns };
}

function readChart(space: XmlElement, sheet: string): Omit<FoundChart, "name" | "place"> | null {
  const chart = childOf(space, "chart");
  const plot = childOf(chart, "plotArea");
  const pie = childOf(plot, "pieChart");
  const bars = childOf(plot, "barChart");
  const drawn = pie ?? bars;
  if (drawn === null) return null;
  const elements = [
    ...childrenOf(drawn, "ser").map((element) => ({ element, drawnAs: "bars" as const })),
    ...childrenOf(childOf(plot, "lineChart"), "ser").map((element) => ({ element, drawnAs: "points" as const })),
  ];
  const series = elements.map(({ element, drawnAs }) => readSeries(element, drawnAs, sheet));
  const [first] = elements;
  const categories = first === undefined ? null : referenceIn(childOf(first.element, "cat"), sheet);
  if (categories === null || !series.every((each) => each !== null)) return null;
  return { form: pie === null ? formOf(drawn) : "pie", title: textIn(childOf(chart, "title")), categories, series };
}

function formOf(bars: XmlElement): FoundChart["form"] {
  if (childOf(bars, "barDir")?.attributes.val !== "bar") return "columns";
  if (childOf(bars, "grouping")?.attributes.val !== "stacked") return "bars";
  const [first = null] = childrenOf(bars, "ser");
  return descend(first, ["spPr", "noFill"]) === null ? "stackedBars" : "ranges";
}

function readSeries(element: XmlElement, drawnAs: FoundSeries["drawnAs"], sheet: string): FoundSeries | null {
  const name = referenceIn(childOf(element, "tx"), sheet);
  const values = referenceIn(childOf(element, "val"), sheet);
  if (name === null || values === null) return null;
  const slices = childrenOf(element, "dPt").flatMap(colorsIn);
  const marker = childOf(element, "marker");
  const colors = slices.length > 0 ? slices : colorsIn(marker ?? element);
  return { name, values, drawnAs, colors };
}

/** The colour of a solid fill, or of a pattern's lines. */
function colorsIn(element: XmlElement): readonly string[] {
  const shape = childOf(element, "spPr");
  const color = descend(shape, ["solidFill", "srgbClr"]) ?? descend(shape, ["pattFill", "fgClr", "srgbClr"]);
  return color?.attributes.val === undefined ? [] : [`#${color.attributes.val}`];
}

/** The area of a reference into the sheet itself. */
function referenceIn(element: XmlElement | null, sheet: string): Area | null {
  const reference = descend(element, ["strRef", "f"]) ?? descend(element, ["numRef", "f"]);
  const [, quoted, plain, address] = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(reference?.text ?? "") ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  return name?.toLowerCase() === sheet.toLowerCase() ? parseAddress(address ?? "") : null;
}

function textIn(element: XmlElement | null): string {
  const paragraphs = childrenOf(descend(element, ["tx", "rich"]), "p");
  return paragraphs
    .map((paragraph) =>
      childrenOf(paragraph, "r")
        .map((run) => childOf(run, "t")?.text ?? "")
        .join(""),
    )
    .join("\n");
}

function descend(element: XmlElement | null, names: readonly string[]): XmlElement | null {
  return names.reduce<XmlElement | null>((found, name) => childOf(found, name), element);
}
