import { judgeCountShare, judgeDifference, judgeMinimum, judgeShare } from "./judgeNumbers";
import { judgeRank, judgeTier, judgeTierCount, judgeUnrankedShare } from "./judgePlaces";
import { judgePoints } from "./judgePoints";
import { openBoard } from "./openBoard";
import type { OpenBoard } from "./openBoard";
import type { ReadText, Statement } from "./statement";
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
  const fitting = boards.filter(({ rubric }) => statement.level === null || rubric.level === statement.level);
  const judged = fitting.map((board) => ({ rubric: board.rubric.id, ...judge(statement, board) }));
  const decided = judged.filter(({ verdict }) => verdict !== "unchecked");
  const [only, ...others] = decided;
  if (only !== undefined && others.length === 0) return { statement, ...only };
  const [unchecked] = decided.length === 0 ? judged : [];
  return { statement, ...(unchecked ?? NO_TABLE), rubric: null };
}

function judge(statement: Exclude<Statement, { kind: "count-share" | "rest" }>, board: OpenBoard): Judgement {
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
  }
}
