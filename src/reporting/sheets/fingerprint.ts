/** A cell as Office.js and files tell it: a formula as its text, an empty cell as `""` or `null`. */
type Entry = string | number | boolean | null;

/** Tells whether cells hold what they held before: equal contents at equal places have equal fingerprints. Rows from A1 on. */
export function fingerprintOf(rows: readonly (readonly Entry[])[]): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  const mix = (code: number): void => {
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  };
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell === null || cell === "") continue;
      const text = `${String(row)},${String(column)}:${JSON.stringify(cell)};`;
      for (let index = 0; index < text.length; index += 1) mix(text.charCodeAt(index));
    }
  }
  return word(high ^ (low >>> 15)) + word(low ^ (high >>> 13));
}

function word(number: number): string {
  return (number >>> 0).toString(16).padStart(8, "0");
}
