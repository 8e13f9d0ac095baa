import type { AuditEntry, AuditReason } from "./audit";
import type { AuditBoard } from "./auditBoard";
import type { Fact } from "./fact";
import { openCase } from "./reasons/caseFile";
import type { CaseFile } from "./reasons/caseFile";
import { percentReasons } from "./reasons/percentReasons";
import { rankReasons } from "./reasons/rankReasons";
import { tierReasons } from "./reasons/tierReasons";
import { totalReasons } from "./reasons/totalReasons";

/** More reasons than this say that none is known. */
const MOST_REASONS = 3;

/** The facts as entries, the wrong ones with their most likely reasons; a cell wrong in one way on both bases has the same. */
export function giveReasons(board: AuditBoard, facts: readonly Fact[]): readonly AuditEntry[] {
  const wrong = facts.filter(({ entry }) => entry.verdict === "wrong" && entry.expected.kind !== "nothing");
  if (wrong.length === 0) return facts.map(({ entry }) => entry);
  const file = openCase(board, facts);
  const reasons = new Map<Fact, readonly AuditReason[]>();
  const ofScores = new Map<number, AuditReason[]>();
  for (const fact of wrong) {
    if (fact.entry.output !== "total") continue;
    const found = totalReasons(file, fact);
    reasons.set(fact, found);
    const known = ofScores.get(fact.unit.index) ?? [];
    ofScores.set(fact.unit.index, [...known, ...found.filter((reason) => tellsOfScores(reason, fact))]);
  }
  for (const fact of wrong) {
    const known = ofScores.get(fact.unit.index) ?? [];
    if (fact.entry.output === "percent") reasons.set(fact, percentReasons(file, fact, known));
    if (fact.entry.output === "tier") reasons.set(fact, tierReasons(file, fact, known));
  }
  for (const column of columnsOfRanks(file, wrong)) {
    for (const [fact, found] of rankReasons(file, column)) reasons.set(fact, found);
  }
  return facts.map((fact) => {
    const found = reasons.get(fact);
    return found === undefined ? fact.entry : { ...fact.entry, reasons: withoutRepeats(found).slice(0, MOST_REASONS) };
  });
}

/** Not of the total's own cell. */
function tellsOfScores(reason: AuditReason, { entry }: Fact): boolean {
  if (reason.code === "copied-row" || reason.code === "stale-total") return true;
  const isSlip = reason.code === "digit-off" || reason.code === "transposed-digits" || reason.code === "decimal-sign";
  return isSlip && reason.cell !== entry.cell;
}

function columnsOfRanks({ places }: CaseFile, wrong: readonly Fact[]): ReadonlySet<readonly Fact[]> {
  return new Set(
    wrong.flatMap((fact) => {
      const column = fact.entry.output === "rank" ? places.get(fact)?.column : undefined;
      return column === undefined ? [] : [column];
    }),
  );
}

function withoutRepeats(reasons: readonly AuditReason[]): readonly AuditReason[] {
  const seen = new Set<string>();
  return reasons.filter((reason) => {
    const key = JSON.stringify(reason);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
