import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One printed table: a row a unit, cells by column heading, as printed; an empty cell was lost in print. */
export type PublishedRow = Readonly<Record<string, string>>;

export function readPublished(name: string): readonly PublishedRow[] {
  const text = readFileSync(join(__dirname, "published", `${name}.csv`), "utf8");
  const [headings = [], ...rows] = text
    .split("\n")
    .filter((line) => line !== "")
    .map(splitLine);
  return rows.map((cells) => Object.fromEntries(headings.map((heading, column) => [heading, cells[column] ?? ""])));
}

/**
 * The rows of one table with the columns that only other tables of the same units have, matched by name. A unit that one of
 * them leaves out is an error.
 */
export function readJoined(name: string, others: readonly string[], unit: string): readonly PublishedRow[] {
  const tables = others.map((other) => new Map(readPublished(other).map((row) => [keyOf(row[unit] ?? ""), row])));
  return readPublished(name).map((row) => {
    const found = tables.map((table, index) => {
      const match = table.get(keyOf(row[unit] ?? ""));
      if (match === undefined) throw new Error(`${others[index] ?? ""} has no ${row[unit] ?? ""}`);
      return match;
    });
    return Object.assign({}, ...found, row) as PublishedRow;
  });
}

function keyOf(unit: string): string {
  return unit.toLowerCase().replace(/[^\p{L}]+/gu, " ");
}

function splitLine(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    (match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? "",
  );
}
