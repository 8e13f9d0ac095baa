import { succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import { isOfficeError } from "../failure";
import { runExcel, sync } from "../runExcel";
import { assertFormattable, findSheet } from "../sheet";
import { isExcelApiSupported } from "../support";
import type { WorkbookProblem } from "../workbook";

/** Removes rules by id; ids that are gone are ignored. */
export async function removeRules(name: string, ids: readonly string[]): Promise<Outcome<void, WorkbookProblem>> {
  if (ids.length === 0) return succeed(undefined);
  const writable = await runExcel(name, async (context) => {
    const sheet = findSheet(context, name);
    await sync(context);
    assertFormattable(sheet, name);
  });
  return writable.ok ? deleteRules(name, ids) : writable;
}

export async function deleteRules(name: string, ids: readonly string[]): Promise<Outcome<void, WorkbookProblem>> {
  if (isExcelApiSupported(14)) {
    return runExcel(name, async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem(name).getRange();
      const rules = ids.map((id) => conditionalFormats.getItemOrNullObject(id));
      for (const rule of rules) rule.load("id");
      await sync(context);
      for (const rule of rules) if (!rule.isNullObject) rule.delete();
      await sync(context);
    });
  }
  for (const id of ids) {
    const outcome = await runExcel(name, (context) => deleteOne(context, name, id));
    if (!outcome.ok) return outcome;
  }
  return succeed(undefined);
}

/** Before ExcelApi 1.14 only the attempt tells whether a rule is still there. */
async function deleteOne(context: Excel.RequestContext, name: string, id: string): Promise<void> {
  context.workbook.worksheets.getItem(name).getRange().conditionalFormats.getItem(id).delete();
  try {
    await sync(context);
  } catch (error) {
    if (!isOfficeError(error) || error.code !== "ItemNotFound") throw error;
  }
}
