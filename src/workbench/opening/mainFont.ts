import type { XlsxFile } from "../../xlsx/xlsxFile";

/** Enough cells to know a workbook's font by. */
const SAMPLE_CELLS = 2_000;

/** The font that most of the first filled cells of the active sheet are in. */
export function mainFont(file: XlsxFile): string | null {
  const counts = new Map<string, number>();
  const sheet = file.sheets.find(({ name }) => name === file.activeSheet);
  let seen = 0;
  for (const cell of sheet?.cells.filled() ?? []) {
    const name = file.styles[cell.style]?.font.name;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    seen += 1;
    if (seen === SAMPLE_CELLS) break;
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}
