/** The pieces of a formula that are texts or sheet names, in which nothing is a reference. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** A cell in a reference: column, the row's `$`, row. Not a part of a longer name, nor a function such as LOG10(. */
const CELL = /(?<![\w.$])(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])/g;

/** A formula with each cell it refers to, outside its texts, put in other words. */
function mapCells(
  formula: string,
  write: (cell: { readonly column: string; readonly isFixed: boolean; readonly row: number }) => string,
): string {
  return formula
    .split(QUOTED)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(CELL, (_, column: string, fixed: string, row: string) =>
            write({ column, isFixed: fixed === "$", row: Number(row) }),
          ),
    )
    .join("");
}

/**
 * Whether one formula is the other after its row moved by `rows`: cells of its own row moved along; where a fixed row (`$6`)
 * is by now depends on how the rows moved, so it is not compared.
 */
export function isMoved(formula: string, now: string, rows: number): boolean {
  const moved = mapCells(formula, ({ column, isFixed, row }) => (isFixed ? `${column}$` : `${column}${row + rows}`));
  const found = mapCells(now, ({ column, isFixed, row }) => (isFixed ? `${column}$` : `${column}${row}`));
  return moved === found;
}

/** The formula for another row, `null` where it refers to more than cells of its own row: nobody knows where those are now. */
export function inRow(formula: string, from: number, to: number): string | null {
  const others: number[] = [];
  const moved = mapCells(formula, ({ column, isFixed, row }) => {
    if (isFixed || row !== from) others.push(row);
    return `${column}${to}`;
  });
  return others.length === 0 ? moved : null;
}
