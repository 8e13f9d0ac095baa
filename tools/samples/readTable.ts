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

/** The rows of a table with the cells of other tables of the same units; their columns' names start with their prefix. */
export function joinTables(table: Table, others: Readonly<Record<string, Table>>): Table {
  const folded = (row: Readonly<Record<string, string>>): string =>
    (row["Đơn vị"] ?? "").toLowerCase().replace(/[^\p{L}]/gu, "");
  return table.map((row) => {
    const joined: Record<string, string> = { ...row };
    for (const [prefix, other] of Object.entries(others)) {
      const twin = other.find((candidate) => folded(candidate) === folded(row));
      if (twin === undefined) throw new Error(`no row for "${row["Đơn vị"] ?? ""}" beside ${prefix}`);
      for (const [name, text] of Object.entries(twin)) joined[`${prefix}${name}`] = text;
    }
    return joined;
  });
}
