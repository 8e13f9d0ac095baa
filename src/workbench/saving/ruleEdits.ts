import type { ConditionalFormat } from "@odoo/o-spreadsheet";
import type { HighlightRule } from "../../filling/highlighting/highlight";
import { parseAddress } from "../../grid/address";
import type { Area } from "../../grid/area";
import type { RuleReference } from "../../xlsx/edits";
import { highlightKindOf } from "./highlightKind";
import type { SheetView } from "./sheetView";

export interface RuleEdits {
  readonly removeRules: readonly RuleReference[];
  readonly addRules: readonly HighlightRule[];
}

/** Which of the pane's highlights were added or removed. Other rules of the file stay as they are. */
export function ruleEdits(opened: SheetView | null, current: SheetView): RuleEdits {
  const before = opened === null ? [] : highlightsOf(opened);
  const after = highlightsOf(current);
  return {
    removeRules: before.filter((rule) => !after.some((other) => isSame(rule, other))),
    addRules: after.filter((rule) => !before.some((other) => isSame(rule, other))),
  };
}

function highlightsOf({ model, sheetId }: SheetView): HighlightRule[] {
  return model.getters.getConditionalFormats(sheetId).flatMap((rule) => highlightsIn(rule));
}

function highlightsIn(rule: ConditionalFormat): HighlightRule[] {
  const kind = highlightKindOf(rule);
  const formula = rule.rule.type === "CellIsRule" ? rule.rule.values[0] : undefined;
  if (kind === null || formula === undefined) return [];
  return rule.ranges
    .map(parseAddress)
    .filter((area): area is Area => area !== null)
    .map((area) => ({ kind, criterion: "", area, formula }));
}

function isSame(rule: HighlightRule, other: HighlightRule): boolean {
  return (
    rule.kind === other.kind &&
    rule.formula === other.formula &&
    rule.area.row === other.area.row &&
    rule.area.column === other.area.column &&
    rule.area.rows === other.area.rows &&
    rule.area.columns === other.area.columns
  );
}
