import type { ConditionalFormat, Style } from "@odoo/o-spreadsheet";
import { HIGHLIGHT_KINDS, type HighlightKind } from "../../filling/highlighting/highlight";
import { highlightStyle } from "../../filling/highlighting/highlightStyle";

export type EngineRule = Pick<ConditionalFormat, "id" | "rule">;

/** Which of the pane's highlights the rule is, by its look; `null` for any other rule. */
export function highlightKindOf({ rule }: EngineRule): HighlightKind | null {
  if (rule.type !== "CellIsRule" || rule.operator !== "customFormula") return null;
  return HIGHLIGHT_KINDS.find((kind) => looksLike(rule.style, kind)) ?? null;
}

function looksLike(style: Style, kind: HighlightKind): boolean {
  const wanted = highlightStyle(kind);
  return (
    sameColor(style.fillColor, wanted.fill) &&
    sameColor(style.textColor, wanted.color) &&
    (style.bold ?? false) === wanted.bold &&
    (style.italic ?? false) === wanted.italic &&
    (style.underline ?? false) === wanted.underline
  );
}

function sameColor(color: string | undefined, wanted: string): boolean {
  return color?.toUpperCase() === wanted.toUpperCase();
}
