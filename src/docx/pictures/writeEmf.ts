import type { Box, Drawing, Lines, Polygon, Shape, Words } from "../../reporting/charts/drawing";
import { textWidth } from "../../reporting/charts/textWidth";
import { EmfRecords } from "./emfRecords";

/** Logical units of one pixel. */
const UNIT = 20;
const TRANSPARENT = 1;
const ANISOTROPIC = 8;
const ON_BASELINE = 24;
const ANCHORS: Readonly<Record<Words["anchor"], number>> = { start: 0, end: 2, middle: 6 };
const NO_PEN = 0x80000008;

/**
 * A drawing as an Enhanced Metafile ([MS-EMF]): the vector form that every Word and LibreOffice shows, with its text as text, so
 * that neither a rasterizer nor a font is needed to make it.
 */
export function writeEmf(drawing: Drawing): Uint8Array {
  const records = new EmfRecords();
  records.setMapMode(ANISOTROPIC);
  records.setWindow(scaled(drawing.width), scaled(drawing.height));
  records.setViewport(Math.round(drawing.width), Math.round(drawing.height));
  records.setBackgroundMode(TRANSPARENT);
  for (const shape of drawing.shapes) drawShape(records, shape);
  return records.finish(Math.round(drawing.width), Math.round(drawing.height));
}

function drawShape(records: EmfRecords, shape: Shape): void {
  switch (shape.kind) {
    case "box": {
      drawBox(records, shape);
      return;
    }
    case "polygon": {
      drawPolygon(records, shape);
      return;
    }
    case "lines": {
      drawLines(records, shape);
      return;
    }
    case "words": {
      drawWords(records, shape);
      return;
    }
  }
}

function drawBox(records: EmfRecords, { x, y, width, height, fill, outline }: Box): void {
  records.select(records.brush(fill));
  records.select(outline === null ? NO_PEN : records.pen(outline, UNIT));
  records.rectangle(scaled(x), scaled(y), scaled(x + width), scaled(y + height));
}

function drawPolygon(records: EmfRecords, { points, fill, outline }: Polygon): void {
  records.select(records.brush(fill));
  records.select(records.pen(outline, UNIT));
  records.polygon(points.map(({ x, y }) => [scaled(x), scaled(y)] as const));
}

function drawLines(records: EmfRecords, { color, width, segments }: Lines): void {
  records.select(records.pen(color, scaled(width)));
  for (const { x1, y1, x2, y2 } of segments) {
    records.moveTo(scaled(x1), scaled(y1));
    records.lineTo(scaled(x2), scaled(y2));
  }
}

function drawWords(records: EmfRecords, { text, x, anchor, baseline, font, size, bold, color }: Words): void {
  records.select(records.font(font, scaled(size), bold));
  records.setTextColor(color);
  records.setTextAlign(ON_BASELINE | ANCHORS[anchor]);
  records.text(text, scaled(x), scaled(baseline), advances(text, size, bold));
}

/** The way from each UTF-16 unit to the next; rounded so that the sum stays true. */
function advances(text: string, size: number, bold: boolean): readonly number[] {
  let reached = 0;
  let exact = 0;
  return Array.from({ length: text.length }, (_, index) => {
    exact += textWidth(text.charAt(index), size, bold) * UNIT;
    const advance = Math.round(exact) - reached;
    reached += advance;
    return advance;
  });
}

function scaled(length: number): number {
  return Math.round(length * UNIT);
}
