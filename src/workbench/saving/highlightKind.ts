import type { ConditionalFormat } from "@odoo/o-spreadsheet";
import type { HighlightKind } from "../../filling/highlight";

export type EngineRule = ConditionalFormat;

export function highlightKindOf(rule: EngineRule): HighlightKind | null {
  return rule.rule.type === "CellIsRule" && rule.rule.operator === "customFormula" ? "threshold" : null;
}
