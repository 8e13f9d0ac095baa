import type { PaneState } from "../../state/state";

/** The text of the selected cells, a paragraph for each row, so that two rows are never one sentence; empty where there is none or the sheet has not been read. */
export function selectedText({
  selection,
  grid,
  otherGrids,
}: Pick<PaneState, "selection" | "grid" | "otherGrids">): string {
  if (selection === null) return "";
  const { sheet, area } = selection;
  const source = [grid, ...(otherGrids ?? [])].find((candidate) => candidate?.sheet === sheet);
  const rows = (source?.values ?? []).slice(area.row - 1, area.row - 1 + area.rows);
  return rows
    .map((row) =>
      row
        .slice(area.column - 1, area.column - 1 + area.columns)
        .filter((value) => value !== null && value !== "")
        .join(" "),
    )
    .filter((line) => line !== "")
    .join("\n\n");
}
