import type { Area } from "../../grid/area";

/** An area of which only a part is so is asked about again in as many parts. */
const PARTS = 16;
/** Areas asked about in one request. */
const ASKED_AT_ONCE = 500;

/**
 * The parts of areas for which Excel answers `true`. It answers for a whole range, and `null` where only a part of it is so:
 * that is asked about again in smaller parts, so that the number of requests grows with the logarithm of the cells.
 */
export async function findWithin(
  areas: readonly Area[],
  ask: (areas: readonly Area[]) => Promise<readonly (boolean | null)[]>,
): Promise<readonly Area[]> {
  const found: Area[] = [];
  let waiting = areas;
  while (waiting.length > 0) {
    const asked = waiting.slice(0, ASKED_AT_ONCE);
    const answers = await ask(asked);
    const parts: Area[] = [];
    asked.forEach((area, index) => {
      if (answers[index] === true) found.push(area);
      else if (answers[index] === null) parts.push(...split(area));
    });
    waiting = [...waiting.slice(ASKED_AT_ONCE), ...parts];
  }
  return joined(found);
}

/** By columns first: then what is so in a column is found in few parts. A single cell is never split. */
function split(area: Area): readonly Area[] {
  const { row, column, rows, columns } = area;
  if (columns > 1)
    return Array.from({ length: columns }, (_, index) => ({ ...area, column: column + index, columns: 1 }));
  if (rows === 1) return [];
  const size = Math.ceil(rows / PARTS);
  return Array.from({ length: Math.ceil(rows / size) }, (_, index) => ({
    ...area,
    row: row + index * size,
    rows: Math.min(size, rows - index * size),
  }));
}

/** Areas of one width that lie right below each other become one. */
function joined(areas: readonly Area[]): readonly Area[] {
  const sorted = [...areas].sort((one, other) => one.column - other.column || one.row - other.row);
  const result: Area[] = [];
  for (const area of sorted) {
    const last = result.at(-1);
    const isBelow = last?.column === area.column && last.columns === area.columns && last.row + last.rows === area.row;
    if (isBelow) result[result.length - 1] = { ...last, rows: last.rows + area.rows };
    else result.push(area);
  }
  return result;
}
