import { displayWidth, printable } from "./displayWidth";

export interface TextColumn {
  readonly heading: string;
  readonly align: "left" | "right";
}

const GAP = "  ";

/** A table in plain text, headings underlined; no space at the ends of lines. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(printable));
  const widths = columns.map(({ heading }, index) =>
    cells.reduce((widest, row) => Math.max(widest, displayWidth(row[index] ?? "")), displayWidth(heading)),
  );
  const line = (texts: readonly string[]): string =>
    columns
      .map(({ align }, index) => pad(texts[index] ?? "", widths[index] ?? 0, align))
      .join(GAP)
      .trimEnd();
  const lines = [
    line(columns.map(({ heading }) => heading)),
    widths.map((width) => "─".repeat(width)).join(GAP),
    ...cells.map(line),
  ];
  return lines.join("\n") + "\n";
}

function pad(text: string, width: number, align: TextColumn["align"]): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(text)));
  return align === "left" ? text + space : space + text;
}
