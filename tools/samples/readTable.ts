/** A table by rows, each by the name of its column. */
export type Table = readonly Readonly<Record<string, string>>[];

/** Reads comma-separated text with quoted cells and one row of names. */
export function readTable(csv: string): Table {
  const [names = [], ...rows] = csv
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map(splitLine);
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ""])));
}

function splitLine(line: string): readonly string[] {
  const cells = line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? [];
  const texts = cells.map((cell) => cell.replace(/,$/, ""));
  const unquoted = texts.map((text) => (text.startsWith('"') ? text.slice(1, -1).replace(/""/g, '"') : text));
  return line.endsWith(",") ? unquoted : unquoted.slice(0, -1);
}
