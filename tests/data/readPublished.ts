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

function splitLine(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    (match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? "",
  );
}
