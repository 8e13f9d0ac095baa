/** What an empty list is written as; no item is empty. */
export const EMPTY_LIST = '""';

/** Excel takes 32,767 characters in a cell. */
const LONGEST_CELL = 32_000;

/**
 * A list as the texts of one or more cells: items apart by `"; "`, one that would be read differently in double quotes
 * (doubled inside), as in CSV.
 */
export function writeList(items: readonly string[]): readonly string[] {
  if (items.length === 0) return [EMPTY_LIST];
  const cells: string[] = [];
  for (const item of items) {
    const written = needsQuotes(item) ? `"${item.replaceAll('"', '""')}"` : item;
    const last = cells.at(-1);
    if (last === undefined || last.length + written.length + 2 > LONGEST_CELL) cells.push(written);
    else cells[cells.length - 1] = `${last}; ${written}`;
  }
  return cells;
}

function needsQuotes(item: string): boolean {
  return item === "" || item.trim() !== item || /[;\n\r]/.test(item) || item.startsWith('"');
}

const ITEM = /\s*(?:"((?:[^"]|"")*)"\s*|([^;\n\r]*))(;|\r\n|\n|\r|$)/y;

/** The items of a cell, apart by semicolons or line breaks; `null` when a quotation is not closed. */
export function readList(text: string): readonly string[] | null {
  if (text.trim() === EMPTY_LIST) return [];
  const items: string[] = [];
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < text.length) {
    const match = ITEM.exec(text);
    if (match === null) return null;
    const quoted = match[1];
    const plain = (match[2] ?? "").trim();
    if (quoted !== undefined) items.push(quoted.replaceAll('""', '"'));
    else if (plain.startsWith('"')) return null;
    else if (plain !== "") items.push(plain);
  }
  return items;
}
