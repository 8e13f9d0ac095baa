import type { Area } from "../../grid/area";
import { rangeOf } from "../sheet";
import { isExcelApiSupported } from "../support";

/** How cells of one column look, ready to be given to another column's cells in the same rows. */
export interface Look {
  /** To be called when the queue in which the look was made has been sent. */
  readonly giveTo: (target: Excel.Range, options: { readonly width: boolean }) => void;
}

/**
 * Queues the reading of the look of a column's cells in the rows of `area`: fill, font, borders, alignment, width. Where
 * Excel copies formats itself (ExcelApi 1.9) it does; else the first rows (headings) and one body row are read, and the
 * body row's look is given to all others, so that the number of requests does not grow with the rows. So it is also where rows
 * are hidden by a filter, which Excel leaves out of what it copies.
 */
export function lookOf(sheet: Excel.Worksheet, area: Area, column: number, hasHiddenRows: boolean): Look {
  const source = rangeOf(sheet, { ...area, column, columns: 1 });
  const { format } = source;
  format.load("columnWidth");
  const cells = isExcelApiSupported(9) && !hasHiddenRows ? copiedCells(source) : sampledCells(sheet, area, column);
  return {
    giveTo(target, { width }) {
      cells(target);
      if (width) target.format.columnWidth = format.columnWidth;
    },
  };
}

/** Copied formats bring the source's conditional formats along, which are about other cells. */
function copiedCells(source: Excel.Range): (target: Excel.Range) => void {
  return (target) => {
    target.copyFrom(source, Excel.RangeCopyType.formats);
    target.conditionalFormats.clearAll();
  };
}

/** Rows that are read one by one at the top of an area, where headings are. */
const HEADING_ROWS = 8;

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

interface Sample {
  readonly format: Excel.RangeFormat;
  readonly borders: readonly Excel.RangeBorder[];
}

function sampledCells(sheet: Excel.Worksheet, area: Area, column: number): (target: Excel.Range) => void {
  const rows = Math.min(area.rows, HEADING_ROWS + 1);
  const samples = Array.from({ length: rows }, (_, row) =>
    sampleOf(rangeOf(sheet, { row: area.row + row, column, rows: 1, columns: 1 })),
  );
  return (target) => {
    samples.forEach((sample, row) => {
      const isBody = row === HEADING_ROWS;
      const last = isBody ? area.rows - 1 : row;
      giveSample(sample, isBody ? target.getRow(row).getBoundingRect(target.getRow(last)) : target.getRow(row));
    });
  };
}

function sampleOf(cell: Excel.Range): Sample {
  const { format } = cell;
  format.load(["horizontalAlignment", "verticalAlignment", "wrapText"]);
  format.fill.load("color");
  format.font.load(["name", "size", "bold", "italic", "color"]);
  const borders = EDGES.map((edge) => {
    const border = format.borders.getItem(edge);
    border.load(["sideIndex", "style", "color"]);
    return border;
  });
  return { format, borders };
}

/** Excel reads a cell without fill as white. */
const NO_FILL = "#FFFFFF";

function giveSample({ format, borders }: Sample, target: Excel.Range): void {
  const to = target.format;
  to.horizontalAlignment = format.horizontalAlignment;
  to.verticalAlignment = format.verticalAlignment;
  to.wrapText = format.wrapText;
  to.font.name = format.font.name;
  to.font.size = format.font.size;
  to.font.bold = format.font.bold;
  to.font.italic = format.font.italic;
  to.font.color = format.font.color;
  if (format.fill.color !== NO_FILL) to.fill.color = format.fill.color;
  for (const border of borders) {
    if (border.style === Excel.BorderLineStyle.none) continue;
    const edge = to.borders.getItem(border.sideIndex);
    edge.style = border.style;
    edge.color = border.color;
  }
}
