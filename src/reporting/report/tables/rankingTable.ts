import type { Criterion } from "../../../rubric/rubric";
import { indicatorsOf } from "../../../rubric/tree";
import { isUnranked } from "../../../scoring/groupNumbers";
import { pathBelowRoot } from "../board/criterionNames";
import { ruleOf, sectionUnits } from "../board/orderUnits";
import type { ReportBoard } from "../board/reportBoard";
import type { ReportTable } from "../report";
import type { ReportChoice } from "../reportChoice";
import { nameColumn, pointsColumns, rankColumns, tierColumns } from "./unitColumns";
import type { UnitColumn } from "./unitColumns";
import { unitTable } from "./unitTable";
import { weightNotes } from "./weightNotes";

type RankingChoice = Pick<ReportChoice, "levels" | "shares">;

/** All units by total: tier, rank, rank of the earlier year, total, and every criterion (Cao Bằng's Bảng 1 and 8). */
export function rankingTable(board: ReportBoard, choice: RankingChoice): ReportTable {
  const { id } = board.rubric.criteria;
  return unitTable(board, {
    id: `ranking:${id}`,
    title: board.words.titles.ranking,
    criterion: id,
    columns: rankingColumns(board, choice),
    noDataNote: board.words.rows.notRanked,
    notes: [...unrankedNotes(board), ...weightNotes(board)],
  });
}

/** The same for each group apart; none where the rubric ranks no groups apart. */
export function groupTables(board: ReportBoard, choice: RankingChoice): readonly ReportTable[] {
  const { id } = board.rubric.criteria;
  const sections = sectionUnits(board, id);
  if (sections.length < 2) return [];
  return sections.map((section, index) =>
    unitTable(board, {
      id: `group:${String(index + 1)}`,
      title: board.words.titles.group(section.group ?? board.words.titles.otherUnits),
      criterion: id,
      columns: rankingColumns(board, choice),
      noDataNote: board.words.rows.notRanked,
      sections: [section],
    }),
  );
}

function rankingColumns(board: ReportBoard, { levels, shares }: RankingChoice): readonly UnitColumn[] {
  const root = board.rubric.criteria;
  const displayed = board.criteria.filter(
    (criterion) => levels === null || pathBelowRoot(board, criterion.id).length <= levels,
  );
  const options = { displayed, withShares: shares };
  const below = displayed.filter((criterion) => criterion !== root);
  return [
    nameColumn(board),
    ...tierColumns(board, root),
    ...rankColumns(board, root),
    ...(displayed.includes(root) ? pointsColumns(board, root, options) : []),
    ...below.flatMap((criterion) => [
      ...pointsColumns(board, criterion, options),
      ...(isIndicator(criterion) ? [] : tierColumns(board, criterion)),
    ]),
  ];
}

function isIndicator(criterion: Criterion): boolean {
  return indicatorsOf(criterion)[0] === criterion;
}

function unrankedNotes(board: ReportBoard): readonly string[] {
  const rule = ruleOf(board, board.rubric.criteria.id);
  if (rule === undefined) return [];
  const groups = new Set(board.units.map(({ result }) => result.group));
  return [...groups].flatMap((group) =>
    group !== null && isUnranked(group, rule) ? [board.words.notes.unrankedGroup(group)] : [],
  );
}
