import { HIGHLIGHT_KINDS } from "../../filling/highlighting/highlight";
import type { KnownRule } from "../../filling/highlighting/highlight";
import { highlightStyle } from "../../filling/highlighting/highlightStyle";
import { succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import { isOfficeError } from "../failure";
import { runExcel, sync } from "../runExcel";
import { areaOf, PLACE } from "../sheet";
import { isExcelApiSupported } from "../support";
import type { WorkbookProblem } from "../workbook";

/**
 * Our own rules as they stand by now, so that they can be added again: Excel has moved their areas and formulas along with the
 * cells. Rules that are gone, and those that somebody gave another colour, are passed over.
 */
export async function readRules(
  name: string,
  ids: readonly string[],
): Promise<Outcome<readonly KnownRule[], WorkbookProblem>> {
  if (ids.length === 0) return succeed([]);
  if (isExcelApiSupported(14)) return runExcel(name, (context) => readKnown(context, name, ids));
  const rules: KnownRule[] = [];
  for (const id of ids) {
    const rule = await runExcel(name, (context) => readOne(context, name, id));
    if (!rule.ok) return rule;
    rules.push(...rule.value);
  }
  return succeed(rules);
}

async function readKnown(
  context: Excel.RequestContext,
  name: string,
  ids: readonly string[],
): Promise<readonly KnownRule[]> {
  const { conditionalFormats } = context.workbook.worksheets.getItem(name).getRange();
  const formats = ids.map((id) => ({ id, format: conditionalFormats.getItemOrNullObject(id) }));
  for (const { format } of formats) format.load("id");
  await sync(context);
  const found = formats.filter(({ format }) => !format.isNullObject).map(({ id, format }) => loaded(id, format));
  await sync(context);
  return found.flatMap(ruleOf);
}

/** Before ExcelApi 1.14 only the attempt tells whether a rule is still there. */
async function readOne(context: Excel.RequestContext, name: string, id: string): Promise<readonly KnownRule[]> {
  const read = loaded(id, context.workbook.worksheets.getItem(name).getRange().conditionalFormats.getItem(id));
  try {
    await sync(context);
  } catch (error) {
    if (isOfficeError(error) && error.code === "ItemNotFound") return [];
    throw error;
  }
  return ruleOf(read);
}

interface LoadedRule {
  readonly id: string;
  readonly range: Excel.Range;
  readonly rule: Excel.ConditionalFormatRule;
  readonly fill: Excel.ConditionalRangeFill;
}

function loaded(id: string, format: Excel.ConditionalFormat): LoadedRule {
  const range = format.getRange();
  range.load(PLACE);
  const { rule } = format.custom;
  rule.load("formula");
  const { fill } = format.custom.format;
  fill.load("color");
  return { id, range, rule, fill };
}

function ruleOf({ id, range, rule, fill }: LoadedRule): readonly KnownRule[] {
  const kind = HIGHLIGHT_KINDS.find((one) => highlightStyle(one).fill.toUpperCase() === fill.color.toUpperCase());
  if (kind === undefined) return [];
  return [{ id, kind, area: areaOf(range), formula: rule.formula }];
}
