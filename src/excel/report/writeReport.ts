import { sheetNameKey } from "../../grid/sheetName";
import type { Outcome } from "../../outcome/outcome";
import { parseReportRecord, REPORT_KEY } from "../../reporting/sheets/reportRecord";
import type { RecordedSheet, ReportRecord } from "../../reporting/sheets/reportRecord";
import type { SheetToWrite } from "../../reporting/sheets/sheetToWrite";
import { WorkbookFailure } from "../failure";
import { recall, remember } from "../memory/memory";
import { runExcel, sync } from "../runExcel";
import type { ReportLimit, WorkbookProblem, WriteReportOptions, WrittenReport } from "../workbook";
import { assertStanding } from "./assertStanding";
import { buildSheet } from "./buildSheet";
import { readFound, readStanding } from "./readStanding";

/** Builds the sheets under names of their own, then puts them in the place of the earlier ones, which go or are set aside. */
export async function writeReport(
  namespace: string,
  sheets: readonly SheetToWrite[],
  options: WriteReportOptions,
): Promise<Outcome<WrittenReport, WorkbookProblem>> {
  const recalled = await recall(namespace, REPORT_KEY);
  if (!recalled.ok) return recalled;
  const record = parseReportRecord(recalled.value);
  return runExcel("", async (context) => {
    const names = await assertFree(context, record, sheets, options);
    const made: Excel.Worksheet[] = [];
    const begun: string[] = [];
    try {
      const limits = new Set<ReportLimit>();
      for (const [index, wanted] of sheets.entries()) {
        const name = freeName(names, index);
        const sheet = context.workbook.worksheets.add(name);
        sheet.load("id,name");
        made.push(sheet);
        begun.push(name);
        for (const limit of await buildSheet(context, sheet, wanted, options)) limits.add(limit);
        options.onProgress?.((index + 1) / (sheets.length + 1));
      }
      const recorded = await recordMade(context, made, sheets, options);
      const { others, former } = settle(record, options);
      const reclaimed = (options.reclaimed ?? []).map((each) => each.recorded);
      await keep(namespace, { version: 1, sheets: [...others, ...reclaimed, ...recorded] });
      try {
        await swap(context, made, sheets, options);
      } catch (error) {
        await assertNothingLost(context, error, sheets, options);
        await keep(namespace, record);
        throw error;
      }
      options.onProgress?.(1);
      return { sheets: sheets.map(({ name }) => name), limits: [...limits], recorded, former };
    } catch (error) {
      if (!isHalfDone(error)) await takeBack(context, begun);
      throw error;
    }
  });
}

/** All names of the workbook's sheets; refused where something stands in the way. */
async function assertFree(
  context: Excel.RequestContext,
  record: ReportRecord,
  sheets: readonly SheetToWrite[],
  options: WriteReportOptions,
): Promise<readonly string[]> {
  const { names, standing } = await readStanding(context, record, options);
  const { replaced, setAside, reclaimed = [] } = options;
  const moving = setAside.map(({ sheet }) => sheet);
  await assertStanding(context, standing, [...replaced, ...moving], sheets[0]?.name ?? moving[0]?.name ?? "");
  const known = new Set(names.map(sheetNameKey));
  const missing = reclaimed.find(({ name }) => !known.has(sheetNameKey(name)));
  if (missing !== undefined) throw new WorkbookFailure({ code: "report-changed", sheet: missing.name });
  const going = new Set([...replaced, ...moving, ...reclaimed].map(({ name }) => sheetNameKey(name)));
  const wanted = [...setAside, ...reclaimed.map(({ recorded }) => recorded), ...sheets].map(({ name }) => name);
  const blocked = wanted.find((name) => known.has(sheetNameKey(name)) && !going.has(sheetNameKey(name)));
  if (blocked !== undefined) throw new WorkbookFailure({ code: "sheet-exists", sheet: blocked });
  return names;
}

/** A name that a sheet has while it is being made. */
function freeName(names: readonly string[], index: number): string {
  const taken = new Set(names.map(sheetNameKey));
  let name = `CQDT ${String(index + 1)}`;
  while (taken.has(sheetNameKey(name))) name += "~";
  return name;
}

async function recordMade(
  context: Excel.RequestContext,
  made: readonly Excel.Worksheet[],
  sheets: readonly SheetToWrite[],
  options: WriteReportOptions,
): Promise<readonly RecordedSheet[]> {
  const found = await readFound(context, made, options);
  return found.flatMap(({ key, fingerprint }, index) => {
    const wanted = sheets[index];
    return wanted === undefined ? [] : [{ id: wanted.id, name: wanted.name, key, fingerprint }];
  });
}

/** Recorded sheets that go or are the user's from now on, and the others. */
function settle(
  { sheets }: ReportRecord,
  { replaced, setAside, kept, reclaimed = [] }: WriteReportOptions,
): { readonly others: readonly RecordedSheet[]; readonly former: readonly RecordedSheet[] } {
  const moving = [...setAside.map(({ sheet }) => sheet), ...reclaimed.map(({ recorded }) => recorded)];
  const settled = new Set([...replaced, ...moving, ...kept].map(({ id }) => id));
  const [former, others] = [sheets.filter(({ id }) => settled.has(id)), sheets.filter(({ id }) => !settled.has(id))];
  return { others, former };
}

/** The only request that takes something away: the earlier sheets go, make room or come back, and the new ones get their names. */
async function swap(
  context: Excel.RequestContext,
  made: readonly Excel.Worksheet[],
  sheets: readonly SheetToWrite[],
  options: WriteReportOptions,
): Promise<void> {
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  await sync(context, options);
  const { replaced, setAside, reclaimed = [] } = options;
  const shown = [...replaced, ...setAside.map(({ sheet }) => sheet)].find(
    ({ name }) => sheetNameKey(name) === sheetNameKey(active.name),
  );
  for (const { sheet, name } of setAside) worksheets.getItem(sheet.name).name = name;
  for (const { name } of replaced) worksheets.getItem(name).delete();
  for (const { name, recorded } of reclaimed) {
    if (sheetNameKey(name) !== sheetNameKey(recorded.name)) worksheets.getItem(name).name = recorded.name;
  }
  for (const [index, { id, name }] of sheets.entries()) {
    const sheet = made[index];
    if (sheet === undefined) continue;
    sheet.name = name;
    if (id === shown?.id) sheet.activate();
  }
  await context.sync();
}

async function keep(namespace: string, record: ReportRecord): Promise<void> {
  const kept = await remember(namespace, REPORT_KEY, record);
  if (!kept.ok) throw new WorkbookFailure(kept.problems[0]);
}

/** Names are given back; where earlier sheets are gone already, the new ones stay: they are what there is. */
async function assertNothingLost(
  context: Excel.RequestContext,
  error: unknown,
  sheets: readonly SheetToWrite[],
  { replaced, setAside }: WriteReportOptions,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await sync(context);
  const names = new Set(worksheets.items.map(({ name }) => sheetNameKey(name)));
  if (replaced.every(({ name }) => names.has(sheetNameKey(name)))) {
    for (const { sheet, name } of setAside) {
      if (names.has(sheetNameKey(name))) worksheets.getItem(name).name = sheet.name;
    }
    await context.sync();
    return;
  }
  throw new WorkbookFailure({
    code: "write-failed",
    sheet: sheets[0]?.name ?? "",
    restored: false,
    cells: [],
    reason: error instanceof Error ? error.message : String(error),
  });
}

function isHalfDone(error: unknown): boolean {
  return error instanceof WorkbookFailure && error.problem.code === "write-failed";
}

/** What was begun goes again. */
async function takeBack(context: Excel.RequestContext, begun: readonly string[]): Promise<void> {
  const left = begun.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of left) sheet.load("name");
  await context.sync();
  for (const sheet of left) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}
