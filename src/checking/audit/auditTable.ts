import type { Grid } from "../../grid/grid";
import type { Scoreboard } from "../../reading/scoreboard";
import type { Rubric } from "../../rubric/rubric";
import type { AuditEntry } from "./audit";
import { openAudit } from "./auditBoard";
import type { AuditBoard } from "./auditBoard";
import { auditHeadings } from "./auditHeadings";
import { auditPercents } from "./auditPercents";
import { auditRanks } from "./auditRanks";
import { auditShares } from "./auditShares";
import { auditTiers } from "./auditTiers";
import { auditTotals } from "./auditTotals";
import { explainCutOff } from "./explainCutOff";
import { explainWeights } from "./explainWeights";
import type { Fact } from "./fact";
import { giveReasons } from "./giveReasons";

/**
 * Holds every subtotal, total, percentage, tier and rank that a table shows against what follows from its scores, and every
 * printed maximum against its percentages and the headings' shares against 100 %, in that order; cells that show nothing are
 * left out. What the printed digits may have been before rounding decides between `rounding` and `wrong`, never a fixed
 * tolerance.
 *
 * @param rubric with the maxima it leaves open taken from the sheet, where that prints them (see `resolveMaxima`)
 */
export function auditTable(grid: Grid, scoreboard: Scoreboard, rubric: Rubric): readonly AuditEntry[] {
  const board = openAudit(grid, scoreboard, rubric);
  const facts = listFacts(board);
  const judgeCutOff = (): readonly Fact[] => listFacts(openAudit(grid, scoreboard, rubric, "cut-off"));
  const explained = explainWeights(board, explainCutOff(facts, judgeCutOff));
  return [...giveReasons(board, explained), ...auditHeadings(board), ...auditShares(board)];
}

function listFacts(board: AuditBoard): readonly Fact[] {
  return [auditTotals, auditPercents, auditTiers, auditRanks].flatMap((audit) => audit(board));
}
