import type { Criterion } from "../../../rubric/rubric";
import { maxOf } from "../../../rubric/tree";
import { formatNumber } from "../../../locales/format";
import { orderUnits, ruleOf, sectionUnits } from "../board/orderUnits";
import type { Section } from "../board/orderUnits";
import type { ReportBoard } from "../board/reportBoard";
import { earlierWords } from "../board/whatIsKnown";
import { isUnranked } from "../../../scoring/groupNumbers";
import type { ReportTable } from "../report";
import { nameColumn, pointsColumns, rankColumns, tierColumns } from "./unitColumns";
import { unitTable } from "./unitTable";
import { weightNotes } from "./weightNotes";

/** One criterion's points, best first, with its children's and, where known, last year's beside (Cao Bằng's Bảng 2–7, 9–17). */
export function criterionTable(board: ReportBoard, criterion: Criterion): ReportTable {
  const children = (criterion.children ?? []).filter((child) => board.criteria.includes(child));
  const displayed = [criterion, ...children];
  return unitTable(board, {
    id: `criterion:${criterion.id}`,
    title: board.words.titles.criterion(criterion.name),
    criterion: criterion.id,
    columns: [
      nameColumn(board),
      ...displayed.flatMap((each) => pointsColumns(board, each, { displayed, withPrevious: true })),
      ...tierColumns(board, criterion),
      ...rankColumns(board, criterion),
    ],
    noDataNote: board.words.rows.noData,
    sections: sectionsOf(board, criterion.id),
    notes: [...weightNotes(board, criterion), ...scaleNotes(board, displayed)],
  });
}

/** Groups stand apart only where several of them are ranked by the criterion; else one list shows it best. */
function sectionsOf(board: ReportBoard, criterion: string): readonly Section[] {
  const rule = ruleOf(board, criterion);
  const ranked = sectionUnits(board, criterion).filter(({ group }) => rule !== undefined && !isUnranked(group, rule));
  return ranked.length > 1 ? sectionUnits(board, criterion) : [{ group: null, units: orderUnits(board, criterion) }];
}

function scaleNotes(board: ReportBoard, displayed: readonly Criterion[]): readonly string[] {
  const { previous, language } = board;
  return displayed.flatMap((criterion) => {
    const match = previous?.otherScale.find((each) => each.criterion === criterion.id);
    const max = maxOf(criterion);
    if (match?.previousMax == null || max === null) return [];
    const [before, now] = [match.previousMax, max].map((points) => formatNumber(points, language));
    return [earlierWords(board).otherScale(criterion.name, before ?? "", now ?? "")];
  });
}
