import type { KnownRule } from "../../../filling/highlighting/highlight";
import type { HighlightedRows } from "../../state/state";
import type { Pane } from "../pane";

/**
 * Keeps track of the rows that our rules on the pane's sheet cover: asked of Excel anew when the units stand elsewhere or
 * the rules are others. Returns what stops it.
 */
export function watchHighlight({ workbook, store }: Pane): () => void {
  let known = "";
  const look = async (): Promise<void> => {
    const { evaluation, ruleIds, work } = store.getState();
    if (evaluation === null || work !== null) return;
    const { sheet, firstRow, lastRow } = evaluation.scoreboard.layout;
    const place = JSON.stringify([sheet, firstRow, lastRow, ruleIds]);
    if (place === known) return;
    known = place;
    const rules = await workbook.readRules(sheet, ruleIds);
    if (place === known) store.dispatch({ type: "highlightFound", rows: rules.ok ? rowsOf(rules.value) : null });
  };
  void look();
  return store.subscribe(() => void look());
}

/** The rows that every rule covers. */
function rowsOf(rules: readonly KnownRule[]): HighlightedRows | null {
  if (rules.length === 0) return null;
  const first = Math.max(...rules.map(({ area }) => area.row));
  const last = Math.min(...rules.map(({ area }) => area.row + area.rows - 1));
  return first > last ? null : { first, last };
}
