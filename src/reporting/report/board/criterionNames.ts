import type { Criterion } from "../../../rubric/rubric";
import type { ReportBoard } from "./reportBoard";

/** The criteria from below the root down to this one; empty for the root. */
export function pathBelowRoot({ rubric }: ReportBoard, id: string): readonly Criterion[] {
  const walk = (criterion: Criterion): readonly Criterion[] | null => {
    if (criterion.id === id) return [criterion];
    for (const child of criterion.children ?? []) {
      const found = walk(child);
      if (found !== null) return [criterion, ...found];
    }
    return null;
  };
  return (walk(rubric.criteria) ?? []).slice(1);
}

/**
 * The headings that lead to a criterion's column; a parent stands over those of its children that have columns too, its own
 * points under "Tổng điểm".
 */
export function headingOf(
  board: ReportBoard,
  criterion: Criterion,
  displayed: readonly Criterion[],
): readonly string[] {
  const path = pathBelowRoot(board, criterion.id);
  if (path.length === 0) return [criterion.name];
  const names = path.filter((each) => each === criterion || displayed.includes(each)).map(({ name }) => name);
  const isOver = (criterion.children ?? []).some((child) => displayed.includes(child));
  return isOver ? [...names, board.words.headings.own] : names;
}
