import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import type { Language } from "../../src/locales";
import { evaluateGrid } from "../../src/evaluation/evaluateGrid";
import type { Report } from "../../src/reporting/report/report";
import { findRubric } from "../../src/rubric/library";
import { gridOf } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";
import { saveXlsx } from "../../src/xlsx/saveXlsx";

const ROOT = path.join(__dirname, "..", "..");
const CQDT = path.join(ROOT, "dist", "cli", "cqdt.js");

/** The report of a sample, as the command line makes it. */
export interface ReportDocument {
  /** Begins the names of its files. */
  readonly name: string;
  readonly sample: string;
  readonly rubric: string;
  readonly language: Language;
  /** Of the sheets that LibreOffice opens. */
  readonly mode: "values" | "formulas";
  /** Whether it has pages of units, and whether they speak of last year too: their own results once more; null: none. */
  readonly pages: "one year" | "two years" | null;
}

export const DOCUMENTS: readonly ReportDocument[] = [
  {
    name: "cao-bang",
    sample: "cao-bang-2020-bao-cao",
    rubric: "cao-bang-2020-so",
    language: "vi",
    mode: "formulas",
    pages: "one year",
  },
  {
    name: "cao-bang-en",
    sample: "cao-bang-2020-huyen",
    rubric: "cao-bang-2020-huyen",
    language: "en",
    mode: "formulas",
    pages: null,
  },
  {
    name: "bac-kan",
    sample: "bac-kan-2020-tinh",
    rubric: "bac-kan-2020-tinh",
    language: "vi",
    mode: "formulas",
    pages: "two years",
  },
  {
    name: "bac-kan-xa",
    sample: "bac-kan-2020-xa",
    rubric: "bac-kan-2020-xa",
    language: "vi",
    mode: "values",
    pages: null,
  },
  {
    name: "bac-giang",
    sample: "bac-giang-2021-huyen-ung-dung",
    rubric: "bac-giang-2021-huyen-ung-dung",
    language: "vi",
    mode: "values",
    pages: null,
  },
  {
    name: "hoa-binh",
    sample: "hoa-binh-2019-so",
    rubric: "hoa-binh-2019-so",
    language: "vi",
    mode: "formulas",
    pages: null,
  },
  {
    name: "binh-phuoc",
    sample: "binh-phuoc-2021-mau",
    rubric: "binh-phuoc-2021-so",
    language: "vi",
    mode: "formulas",
    pages: null,
  },
];

export interface MadeFiles {
  readonly report: Report;
  readonly sample: string;
  readonly docx: string;
  /** The sheets that LibreOffice opens. */
  readonly xlsx: string;
  /** The same with values in the place of formulas. */
  readonly values: string;
  /** The pages of the units; null: not made. */
  readonly pages: { readonly docx: string; readonly xlsx: string } | null;
}

/** Makes the files of a report in the folder. Exit code 1 says only that the sheet has findings. */
export async function makeFiles(document: ReportDocument, folder: string): Promise<MadeFiles> {
  const { name, rubric, language, mode } = document;
  const sample = withScores(document, folder);
  const at = (ending: string): string => path.join(folder, `${name}${ending}`);
  const [docx, values] = [at(".docx"), at("-values.xlsx")];
  const xlsx = mode === "values" ? values : at("-formulas.xlsx");
  const asked = ["report", sample, "--rubric", rubric, "--lang", language, "--json"];
  const printed = await cqdt([...asked, "--docx", docx, "--xlsx", values]);
  if (mode === "formulas") await cqdt([...asked, "--xlsx", xlsx, "--mode", mode]);
  const pages = document.pages === null ? null : { docx: at("-pages.docx"), xlsx: at("-units.xlsx") };
  const lastYear = document.pages === "two years" ? previousOf(sample) : [];
  for (const file of Object.values(pages ?? {})) await cqdt([...asked, ...lastYear, "--units", file]);
  return { docx, xlsx, values, pages, sample, report: JSON.parse(printed) as Report };
}

/** Takes the sample's first sheet for last year's. */
function previousOf(sample: string): readonly string[] {
  const file = openXlsx(readFileSync(sample));
  const sheet = file.ok ? file.value.sheets[0] : undefined;
  if (sheet === undefined) throw new Error(`${sample} was not opened`);
  return ["--previous", sample, "--previous-sheet", sheet.name];
}

/** The sample, or a copy of it with made-up scores where it is a form that nobody has filled. */
function withScores({ name, sample, rubric: id }: ReportDocument, folder: string): string {
  const asIs = path.join(ROOT, "assets", "samples", `${sample}.xlsx`);
  const file = openXlsx(readFileSync(asIs));
  const rubric = findRubric(id);
  if (!file.ok || rubric === undefined) throw new Error(`${sample} was not opened, or there is no rubric ${id}`);
  const sheet = file.value.sheets[0]?.name ?? "";
  const read = evaluateGrid(gridOf(file.value, sheet), rubric);
  if (!read.ok) return asIs;
  const { columns } = read.value.scoreboard.layout;
  const isBlank = ({ row }: { readonly row: number }): boolean =>
    columns.every(({ column }) => (read.value.grid.values[row - 1]?.[column - 1] ?? null) === null);
  if (!read.value.units.every(isBlank)) return asIs;
  const cells = read.value.units.flatMap(({ row }) =>
    columns.map(({ column }) => ({ row, column, content: 1 + ((row * 31 + column * 17) % 37) / 4 })),
  );
  const copy = path.join(folder, `${name}.xlsx`);
  writeFileSync(copy, saveXlsx(file.value, { sheets: [{ sheet, cells }] }));
  return copy;
}

async function cqdt(words: readonly string[]): Promise<string> {
  const run = promisify(execFile)(process.execPath, [CQDT, ...words], { maxBuffer: 2 ** 27 });
  return run.then(
    ({ stdout }) => stdout,
    (error: unknown) => {
      const { code, stdout } = error as { readonly code?: unknown; readonly stdout?: string };
      if (code === 1 && stdout !== undefined) return stdout;
      throw error;
    },
  );
}
