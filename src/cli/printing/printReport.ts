import type { Report, ReportPart } from "../../reporting/report/report";
import { printable } from "./displayWidth";

/** A report as text: its headings, its sentences and what tables and charts it has. */
export function printReport({ title, parts, stamp }: Report): string {
  const beginning = parts[0]?.kind === "heading" ? [title] : [title, ""];
  const lines = [...beginning, ...parts.flatMap(linesOf), "", stamp];
  return `${lines.map(printable).join("\n")}\n`;
}

function linesOf(part: ReportPart): readonly string[] {
  switch (part.kind) {
    case "heading":
      return ["", part.text];
    case "sentences":
      return part.sentences.map(({ text }) => `  ${text}`);
    case "table":
      return [`  – ${part.table.title}`];
    case "chart":
      return [`  – ${part.chart.title}`];
  }
}
