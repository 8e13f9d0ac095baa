import type { UnitPair } from "../../../checking/audit/tables/tablesAudit";
import type { PreviousChoice } from "../../../memory/memory";
import type { AuditSources } from "../../state/audited";
import type { PaneState } from "../../state/state";

const NO_PAIRS: readonly UnitPair[] = [];

/** Where the previous year is looked for until the user chooses. */
export const DEFAULT_PREVIOUS: PreviousChoice = { kind: "columns" };

/** What an audit made now would rest on; null before the sheet is evaluated. */
export function auditSources({ evaluation, otherGrids, memory, previous }: PaneState): AuditSources | null {
  if (evaluation === null) return null;
  return { evaluation, others: otherGrids, pairs: memory.pairs ?? NO_PAIRS, previous: previous ?? DEFAULT_PREVIOUS };
}

/** Whether the newest audit says what one made now would say. */
export function isAudited(state: PaneState): boolean {
  const { audited } = state;
  const sources = auditSources(state);
  return sources === null || (audited !== null && isSame(audited, sources));
}

export function isSame(one: AuditSources, other: AuditSources): boolean {
  return (
    one.evaluation === other.evaluation &&
    one.others === other.others &&
    one.pairs === other.pairs &&
    one.previous === other.previous
  );
}
