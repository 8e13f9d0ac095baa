import { fingerprintOf } from "../../reporting/sheets/fingerprint";
import type { ReportRecord } from "../../reporting/sheets/reportRecord";
import { comparable, findStanding } from "../../reporting/sheets/standingSheets";
import type { FoundSheet, StandingSheet } from "../../reporting/sheets/standingSheets";
import { parseAddress } from "../../grid/address";
import { readAreas } from "../readAreas";
import { sync } from "../runExcel";
import type { WorkOptions } from "../workbook";

/** Names and keys of a workbook's sheets with what stands of earlier reports. */
export interface Standing {
  readonly names: readonly string[];
  readonly standing: readonly StandingSheet[];
}

/** Reads the sheets that the record could mean. */
export async function readStanding(
  context: Excel.RequestContext,
  record: ReportRecord,
  options?: WorkOptions,
): Promise<Standing> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await sync(context, options);
  const names = new Set(record.sheets.map(({ name }) => comparable(name)));
  const keys = new Set(record.sheets.map(({ key }) => key));
  const meant = worksheets.items.filter(({ id, name }) => names.has(comparable(name)) || keys.has(id));
  return {
    names: worksheets.items.map(({ name }) => name),
    standing: findStanding(record, await readFound(context, meant, options)),
  };
}

/** The sheets with the fingerprints of what they hold; their ids and names are loaded. */
export async function readFound(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  options?: WorkOptions,
): Promise<readonly FoundSheet[]> {
  const used = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("address");
    return range;
  });
  await sync(context, options);
  const found: FoundSheet[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const range = used[index];
    const area = range === undefined || range.isNullObject ? null : parseAddress(range.address);
    const whole =
      area === null
        ? []
        : [{ row: 1, column: 1, rows: area.row + area.rows - 1, columns: area.column + area.columns - 1 }];
    const [cells] = await readAreas(context, sheet, whole, options);
    found.push({ name: sheet.name, key: sheet.id, fingerprint: fingerprintOf(cells?.formulas ?? []) });
  }
  return found;
}
