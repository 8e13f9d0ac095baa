import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The page on the self-check; between two comments it holds the report as the workbench makes it. */
const PAGE = path.join(__dirname, "..", "..", "..", "docs", "chan-doan.md");

const PLACE = /(<!-- report -->\n)([\s\S]*?)(<!-- \/report -->)/;

export function documentedReport(): string {
  const [, , report] = PLACE.exec(readFileSync(PAGE, "utf8")) ?? [];
  if (report === undefined) throw new Error("The page has no place for the report.");
  return report;
}

/** Writes the report into the page when the guides are made anew (`npm run screenshots`). */
export function writeReport(markdown: string): void {
  if (process.env.CQDT_SCREENSHOTS !== "docs") return;
  const page = readFileSync(PAGE, "utf8");
  writeFileSync(
    PAGE,
    page.replace(PLACE, (_whole, start: string, _old, end: string) => `${start}\n${asPart(markdown).trim()}\n\n${end}`),
  );
}

/** Without its title, and below the page's own headings. */
function asPart(markdown: string): string {
  return markdown.replace(/^# .*\n\n/, "").replace(/^## /gm, "### ");
}

/** What must be the same each time: not how long it took, when it was, by which version, and in which browser. */
export function comparableReport(markdown: string): string {
  return asPart(markdown)
    .replace(/\| (?:Phiên bản CQDT|Lúc|Trình duyệt) \|.*\n/g, "")
    .replace(/\d[\d.]* ms/g, "… ms")
    .trim();
}
