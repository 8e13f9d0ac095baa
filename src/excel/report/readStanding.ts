import { parseAddress } from "../../grid/address";
import { sheetNameKey } from "../../grid/sheetName";
import { fingerprintOf } from "../../reporting/sheets/fingerprint";
import type { ReportRecord } from "../../reporting/sheets/reportRecord";
import { findStanding } from "../../reporting/sheets/standingSheets";
import type { FoundSheet, StandingSheet } from "../../reporting/sheets/standingSheets";
import type { CellEntry } from "../cellEntry";
import { readAreas } from "../reading/readAreas";
import { sync } from "../runExcel";
import type { WorkOptions } from "../workbook";
import { readMentions } from "./readMentions";

/** Names of a workbook's sheets with what stands of earlier reports. */
export interface Standing {
  readonly names: readonly string[];
  readonly standing: readonly StandingSheet[];
}

/** Reads the sheets that the record could mean, and where there are any, what refers to them. */
export async function readStanding(
  context: Excel.RequestContext,
  record: ReportRecord,
  options?: WorkOptions,
): Promise<Standing> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await sync(context, options);
  const names = worksheets.items.map(({ name }) => name);
  const recorded = new Set(record.sheets.map(({ name }) => sheetNameKey(name)));
  const keys = new Set(record.sheets.map(({ key }) => key));
  const isMeant = ({ id, name }: Excel.Worksheet): boolean => recorded.has(sheetNameKey(name)) || keys.has(id);
  const meant = worksheets.items.filter(isMeant);
  if (meant.length === 0) return { names, standing: [] };
  const others = worksheets.items.filter((sheet) => !isMeant(sheet));
  const formulas = await readFormulas(context, [...meant, ...others], options);
  const mentions = await readMentions(context, { formulas, others }, options);
  return { names, standing: findStanding(record, foundIn(meant, formulas), mentions) };
}

/** The sheets with the fingerprints of what they hold; their ids and names are loaded. */
export async function readFound(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  options?: WorkOptions,
): Promise<readonly FoundSheet[]> {
  return foundIn(sheets, await readFormulas(context, sheets, options));
}

/** Entries from A1 on. */
type SheetFormulas = ReadonlyMap<Excel.Worksheet, readonly (readonly CellEntry[])[]>;

function foundIn(sheets: readonly Excel.Worksheet[], formulas: SheetFormulas): readonly FoundSheet[] {
  return sheets.map((sheet) => ({
    name: sheet.name,
    key: sheet.id,
    fingerprint: fingerprintOf(formulas.get(sheet) ?? []),
  }));
}

async function readFormulas(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  options?: WorkOptions,
): Promise<SheetFormulas> {
  const used = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("address");
    return { sheet, range };
  });
  await sync(context, options);
  const formulas = new Map<Excel.Worksheet, readonly (readonly CellEntry[])[]>();
  for (const { sheet, range } of used) {
    const area = range.isNullObject ? null : parseAddress(range.address);
    if (area === null) continue;
    const whole = { row: 1, column: 1, rows: area.row + area.rows - 1, columns: area.column + area.columns - 1 };
    const [cells] = await readAreas(context, sheet, [whole], { ...(options?.signal && { signal: options.signal }) });
    formulas.set(sheet, cells?.formulas ?? []);
  }
  return formulas;
}
