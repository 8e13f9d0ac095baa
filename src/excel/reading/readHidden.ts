import type { Area } from "../../grid/area";
import { sync } from "../runExcel";
import { rangeOf } from "../sheet";
import type { WorkOptions } from "../workbook";

/** Rows and columns that are not shown, by hand or by a filter: 1-based, ascending. */
export interface Hidden {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Rows or columns beside each other, 1-based. */
interface Span {
  readonly first: number;
  readonly count: number;
}

/** A span of which only a part is hidden is asked about again in as many parts. */
const PARTS = 16;
/** Spans asked about in one request. */
const ASKED_AT_ONCE = 500;

/** What is hidden of an area that begins at A1. Excel answers for a whole range, and `null` where only a part of it is hidden. */
export async function readHidden(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  options: WorkOptions,
): Promise<Hidden> {
  const rows = await findHidden(area.rows, async (spans) => {
    const ranges = spans.map(({ first, count }) => rangeOf(sheet, { row: first, column: 1, rows: count, columns: 1 }));
    for (const range of ranges) range.load("rowHidden");
    await sync(context, options);
    return ranges.map(({ rowHidden }): boolean | null => rowHidden);
  });
  const columns = await findHidden(area.columns, async (spans) => {
    const ranges = spans.map(({ first, count }) => rangeOf(sheet, { row: 1, column: first, rows: 1, columns: count }));
    for (const range of ranges) range.load("columnHidden");
    await sync(context, options);
    return ranges.map(({ columnHidden }): boolean | null => columnHidden);
  });
  return { rows, columns };
}

async function findHidden(
  count: number,
  ask: (spans: readonly Span[]) => Promise<readonly (boolean | null)[]>,
): Promise<readonly number[]> {
  const hidden: number[] = [];
  let waiting: readonly Span[] = [{ first: 1, count }];
  while (waiting.length > 0) {
    const asked = waiting.slice(0, ASKED_AT_ONCE);
    const answers = await ask(asked);
    const parts = asked.flatMap((span, index): readonly Span[] => {
      const isHidden = answers[index];
      if (isHidden === null) return split(span);
      if (isHidden === true) for (let place = 0; place < span.count; place++) hidden.push(span.first + place);
      return [];
    });
    waiting = [...waiting.slice(ASKED_AT_ONCE), ...parts];
  }
  return hidden.sort((one, other) => one - other);
}

/** A single row or column is either hidden or not, so that a span of one is never split. */
function split({ first, count }: Span): readonly Span[] {
  if (count === 1) return [];
  const size = Math.ceil(count / PARTS);
  const spans: Span[] = [];
  for (let start = 0; start < count; start += size) {
    spans.push({ first: first + start, count: Math.min(size, count - start) });
  }
  return spans;
}
