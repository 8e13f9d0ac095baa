import type { PlacedRule } from "../../filling/highlighting/highlight";
import { highlightStyle } from "../../filling/highlighting/highlightStyle";
import type { Outcome } from "../../outcome/outcome";
import { runExcel, sync } from "../runExcel";
import { assertFormattable, findSheet, rangeOf } from "../sheet";
import type { WorkbookProblem } from "../workbook";
import { deleteRules } from "./removeRules";

/** Adds every rule or none; the ids are needed to remove them again, since other rules of the sheet are never looked at. */
export function addRules(
  name: string,
  rules: readonly PlacedRule[],
): Promise<Outcome<readonly string[], WorkbookProblem>> {
  return runExcel(name, async (context) => {
    const sheet = findSheet(context, name);
    await sync(context);
    assertFormattable(sheet, name);
    const added = rules.map((rule) => addRule(sheet, rule));
    try {
      await sync(context);
    } catch (error) {
      await deleteRules(name, added.flatMap(idIfKnown));
      throw error;
    }
    return added.map((format) => format.id);
  });
}

function addRule(sheet: Excel.Worksheet, { area, formula, kind }: PlacedRule): Excel.ConditionalFormat {
  const style = highlightStyle(kind);
  const added = rangeOf(sheet, area).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  added.load("id");
  const { rule, format } = added.custom;
  rule.formula = formula;
  format.fill.color = style.fill;
  format.font.color = style.color;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.underline) format.font.underline = Excel.ConditionalRangeFontUnderlineStyle.single;
  return added;
}

/** After a failure the ids of those that were added before it are known, of the others not. */
function idIfKnown(format: Excel.ConditionalFormat): string[] {
  const { id } = format.toJSON();
  return id === undefined ? [] : [id];
}
