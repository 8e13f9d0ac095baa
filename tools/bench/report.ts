import { readFileSync } from "node:fs";
import path from "node:path";
import { createReportDocx } from "../../src/docx/createReportDocx";
import { createUnitPagesDocx } from "../../src/docx/createUnitPagesDocx";
import { BLANK_LETTER } from "../../src/docx/letter";
import { evaluateGrid } from "../../src/evaluation/evaluateGrid";
import type { Evaluation } from "../../src/evaluation/evaluation";
import { makeReport } from "../../src/reporting/makeReport";
import { makeUnitReports } from "../../src/reporting/makeUnitReports";
import type { Report } from "../../src/reporting/report/report";
import { WHOLE_REPORT } from "../../src/reporting/report/reportChoice";
import { layOutSheets } from "../../src/reporting/sheets/layOutSheets";
import { planReplacement } from "../../src/reporting/sheets/planReplacement";
import { findRubric } from "../../src/rubric/library";
import { gridOf } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";
import { reportEdits, sheetNames, standingReportSheets } from "../../src/xlsx/sheets/reportSheets";
import { saveXlsx } from "../../src/xlsx/saveXlsx";
import { createUnitPagesXlsx } from "../../src/xlsx/unitPages/createUnitPagesXlsx";
import type { XlsxFile } from "../../src/xlsx/xlsxFile";
import type { BenchRow } from "./benchRow";

/** The 108 communes of the largest published table. */
const ID = "bac-kan-2020-xa";
/** What the whole report may take, in milliseconds of computing. */
const WHOLE = 2000;
const REPETITIONS = 5;
/** Against evaluating the sheet: reading, checking and scoring it. */
const EVALUATION_LIMIT = 10;
/** A unit's page in a file, against the whole report in one. */
const PAGE_LIMIT = 0.05;
const NOW = new Date(2026, 10, 21);

/** The report of 108 communes, its files, and their pages. */
export async function benchReport(): Promise<BenchRow[]> {
  const file = open();
  const evaluation = evaluate(file);
  const sources = { evaluation, previous: null, now: NOW };
  const units = evaluation.units.length;
  const make = (): Report => makeReport(sources, WHOLE_REPORT, "vi");
  const report = make();
  const pages = (): Iterable<Report> => makeUnitReports(sources, { unitRows: null, shareDecimals: 1 }, "vi");
  const whole = await fastest(make);
  const evaluating = await fastest(() => evaluate(file));
  const word = await fastest(() => createReportDocx(report, BLANK_LETTER));
  const sheets = await fastest(() => addSheets(file, report));
  const goOn = (): Promise<boolean> => Promise.resolve(true);
  const document = { title: report.title, language: "vi", onPage: goOn, onPacked: goOn } as const;
  const wordPages = await fastest(() => createUnitPagesDocx({ ...document, pages: pages() }));
  const sheetPages = await fastest(() => createUnitPagesXlsx({ ...document, pages: pages() }));
  const parts = `${String(report.parts.length)} parts for ${String(units)} units`;
  const ms = (time: number): string => `${time.toFixed(0)} ms`;
  return [
    {
      name: `report of ${String(units)} communes: tables, sentences, charts / 2 s`,
      ratio: whole / WHOLE,
      limit: 1,
      detail: `${ms(whole)}, ${parts}, fastest of ${String(REPETITIONS)}`,
    },
    {
      name: "the same / reading, checking and scoring its sheet",
      ratio: whole / evaluating,
      limit: EVALUATION_LIMIT,
      detail: `${ms(whole)} / ${ms(evaluating)}`,
    },
    {
      name: "the same with its Word document and its sheets in the workbook / 2 s",
      ratio: (whole + word + sheets) / WHOLE,
      limit: 1,
      detail: `${ms(whole)} + ${ms(word)} + ${ms(sheets)}`,
    },
    {
      name: "a unit's page in a Word document / the whole report as one",
      ratio: wordPages / units / (whole + word),
      limit: PAGE_LIMIT,
      detail: `${ms(wordPages)} for ${String(units)} pages`,
    },
    {
      name: "a unit's page in a workbook / the whole report in one",
      ratio: sheetPages / units / (whole + sheets),
      limit: PAGE_LIMIT,
      detail: `${ms(sheetPages)} for ${String(units)} pages`,
    },
  ];
}

function open(): XlsxFile {
  const file = openXlsx(readFileSync(path.join(__dirname, "..", "..", "assets", "samples", `${ID}.xlsx`)));
  if (!file.ok) throw new Error(`${ID} was not opened`);
  return file.value;
}

function evaluate(file: XlsxFile): Evaluation {
  const rubric = findRubric(ID);
  const evaluation = rubric && evaluateGrid(gridOf(file, file.sheets[0]?.name ?? ""), rubric);
  if (evaluation?.ok !== true) throw new Error(`${ID} was not evaluated`);
  return evaluation.value;
}

function addSheets(file: XlsxFile, report: Report): Uint8Array {
  const names = sheetNames(file);
  const plan = planReplacement(names, standingReportSheets(file), {
    arrangement: "tables",
    withChanged: false,
    asideEnding: "",
  });
  return saveXlsx(file, reportEdits(file, layOutSheets(report, { taken: plan.taken, names: plan.names }), plan));
}

/** What the work takes when nothing else disturbs it; the first time is not counted. */
async function fastest(work: () => unknown): Promise<number> {
  await work();
  let least = Infinity;
  for (let time = 0; time < REPETITIONS; time += 1) {
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
