import { judgeGroupSize, judgeListedCount, judgeRepeatedCount } from "./judging/judgeLists";
import { judgeCountShare, judgeDifference, judgeMinimum, judgeShare } from "./judging/judgeNumbers";
import { judgeRank, judgeTier } from "./judging/judgePlaces";
import { judgePoints } from "./judging/judgePoints";
import { judgeRange } from "./judging/judgeRanges";
import { judgeRubric } from "./judging/judgeRubric";
import { judgeTierCount, judgeTierShare, judgeUnrankedShare } from "./judging/judgeTierCounts";
import { openBoard } from "./judging/openBoard";
import type { OpenBoard } from "./judging/openBoard";
import type { ReadText, RubricStatement, Statement } from "./statement";
import type { Judgement, StatementBoard, StatementEntry, StatementsAudit } from "./statementAudit";

const NO_TABLE: Judgement = {
  verdict: "unchecked",
  criterion: null,
  units: [],
  expected: null,
  reasons: [{ code: "no-table" }],
};

/**
 * Checks what a text says against the tables of one or several rubrics. A statement is held against the rubrics of the level
 * its headings name; where several decide it, against none. What is not decided is `unchecked`, with the reason.
 */
export function auditStatements(read: ReadText, boards: readonly StatementBoard[]): StatementsAudit {
  const open = boards.map((board) => openBoard(board, read.text));
  return { entries: read.statements.map((statement) => auditStatement(statement, open)), unread: read.unread };
}

function auditStatement(statement: Statement, boards: readonly OpenBoard[]): StatementEntry {
  if (statement.kind === "count-share" || statement.kind === "rest") {
    return { statement, rubric: null, ...judgeCountShare(statement, statement.kind === "rest") };
  }
  if (statement.kind === "repeated-count") return { statement, rubric: null, ...judgeRepeatedCount(statement) };
  const fitting = boards.filter(({ rubric }) => statement.level === null || rubric.level === statement.level);
  const judged = fitting.map((board) => ({ rubric: board.rubric.id, ...judge(statement, board) }));
  if (isOfRubric(statement)) return { statement, ...inEvery(judged) };
  const decided = judged.filter(({ verdict }) => verdict !== "unchecked");
  const isOfAny = statement.kind === "group-size" && statement.level === null;
  const [only, ...others] = isOfAny ? decided.filter(({ verdict }) => verdict === "agrees") : decided;
  if (only !== undefined && others.length === 0) return { statement, ...only };
  const [unchecked] = decided.length === 0 ? judged : [];
  return { statement, ...(unchecked ?? NO_TABLE), rubric: null };
}

function isOfRubric(statement: Statement): statement is RubricStatement {
  return ["part-count", "tier-total", "tier-end", "tier-steps"].includes(statement.kind);
}

/** What holds of every rubric: one of them may be meant, or all. */
function inEvery(
  judged: readonly (Judgement & { readonly rubric: string })[],
): Judgement & { readonly rubric: string | null } {
  const decided = judged.filter(({ verdict }) => verdict !== "unchecked");
  const [first] = decided;
  if (first === undefined) return { ...(judged[0] ?? NO_TABLE), rubric: null };
  const isSame = decided.every(({ verdict }) => verdict === first.verdict);
  return { ...(isSame ? first : NO_TABLE), rubric: isSame && decided.length === 1 ? first.rubric : null };
}

function judge(
  statement: Exclude<Statement, { kind: "count-share" | "rest" | "repeated-count" }>,
  board: OpenBoard,
): Judgement {
  switch (statement.kind) {
    case "points":
      return judgePoints(statement, board);
    case "share-of-max":
      return judgeShare(statement, board);
    case "difference":
      return judgeDifference(statement, board);
    case "rank":
      return judgeRank(statement, board);
    case "tier":
      return judgeTier(statement, board);
    case "tier-count":
      return judgeTierCount(statement, board);
    case "unranked-share":
      return judgeUnrankedShare(statement, board);
    case "minimum":
      return judgeMinimum(statement, board);
    case "tier-share":
      return judgeTierShare(statement, board);
    case "range":
      return judgeRange(statement, board);
    case "listed-count":
      return judgeListedCount(statement, board);
    case "group-size":
      return judgeGroupSize(statement, board);
    case "part-count":
    case "tier-total":
    case "tier-end":
    case "tier-steps":
      return judgeRubric(statement, board);
  }
}
