/**
 * Opens what `npx cqdt report` writes in LibreOffice, where it is installed, and looks at it as a reader does: pages, words,
 * repeated headings, and whether formulas come to what the add-in computed; `npm run libreoffice`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { documentWords } from "../../src/locales/documentWords";
import { openXlsx } from "../../src/xlsx/openXlsx";
import type { XlsxFile } from "../../src/xlsx/xlsxFile";
import { convert, makeProfile } from "./convert";
import type { Format } from "./convert";
import { DOCUMENTS, makeFiles } from "./documents";
import type { MadeFiles } from "./documents";
import { documentTexts } from "./documentTexts";
import {
  countFaults,
  errorFaults,
  headingFaults,
  isCounted,
  missingTexts,
  sizeFaults,
  textsOf,
  unitNames,
} from "./pageFaults";
import { readPdf } from "./pdfPages";
import type { PdfPage } from "./pdfPages";
import { findPrograms } from "./programs";
import { valueFaults } from "./valueFaults";

const WORKSHOP = path.join(__dirname, "..", "..", ".cache", "libreoffice");
const MADE = path.join(WORKSHOP, "made");
const SAVED = path.join(WORKSHOP, "saved");

/** No more than these are listed of one file. */
const MOST_FAULTS = 10;

async function check(): Promise<void> {
  const { office, pdfText } = findPrograms();
  if (office === null || pdfText === null) {
    console.log(`– LibreOffice: skipped, ${office === null ? "LibreOffice" : "pdftotext (Poppler)"} is not installed`);
    return;
  }
  rmSync(WORKSHOP, { recursive: true, force: true });
  for (const folder of [MADE, SAVED]) mkdirSync(folder, { recursive: true });
  const made = await Promise.all(DOCUMENTS.map((document) => makeFiles(document, MADE)));
  const save = async (...runs: readonly (readonly [Format, readonly string[]])[]): Promise<void> => {
    const profile = makeProfile(path.join(WORKSHOP, runs.map(([format]) => format).join("-")));
    for (const [format, files] of runs) await convert(office, profile, files, format, SAVED);
  };
  const documents = made.map(({ docx }) => docx);
  const workbooks = made.map(({ xlsx }) => xlsx);
  const pages = made.flatMap((files) => files.pages ?? []);
  // Pages of units are only looked at in print.
  await Promise.all([
    save(["pdf", [...workbooks, ...pages.map(({ xlsx }) => xlsx)]]),
    save(["xlsx", workbooks]),
    save(["pdf", [...documents, ...pages.map(({ docx }) => docx)]], ["docx", documents]),
  ]);
  for (const files of made) {
    report(files.docx, wordFaults(files, pdfText));
    report(files.xlsx, sheetFaults(files, pdfText));
    for (const file of files.pages === null ? [] : Object.values(files.pages))
      report(file, unitFaults(file, files, pdfText));
  }
  if (process.exitCode === undefined) rmSync(WORKSHOP, { recursive: true, force: true });
}

/** The Word document as it is printed, and saved by LibreOffice once more. */
function wordFaults({ report: printed, docx }: MadeFiles, pdfText: string): readonly string[] {
  const again = savedAs(docx, "docx");
  const pdf = savedAs(docx, "pdf");
  if (!existsSync(pdf) || !existsSync(again)) return ["LibreOffice cannot open it"];
  const pages = readPdf(pdf, pdfText);
  const words = documentWords(printed.language);
  const texts = [words.country, words.motto, words.recipients, ...textsOf(printed)];
  const saved = [{ width: 0, height: 0, text: documentTexts(readFileSync(again)) }];
  return [
    ...sizeFaults(pages.slice(0, 1), ["portrait"]),
    ...sizeFaults(pages, ["portrait", "landscape"]),
    ...missingTexts(pages, texts),
    ...headingFaults(pages, printed),
    ...missingTexts(saved, textsOf(printed)).map((fault) => `saved again, ${fault}`),
  ];
}

/** The report's sheets as they are printed, and what their formulas come to when LibreOffice calculates them. */
function sheetFaults({ report: printed, sample, values, xlsx }: MadeFiles, pdfText: string): readonly string[] {
  const pdf = savedAs(xlsx, "pdf");
  const again = savedAs(xlsx, "xlsx");
  if (!existsSync(pdf) || !existsSync(again)) return ["LibreOffice cannot open it"];
  const before = new Set(open(sample).sheets.map(({ name }) => name));
  const sheets = open(xlsx)
    .sheets.map(({ name }) => name)
    .filter((name) => !before.has(name));
  const pages = reportPages(readPdf(pdf, pdfText));
  const calculated = open(again);
  return [
    ...sizeFaults(pages, ["landscape"]),
    ...missingTexts(pages, textsOf(printed)),
    ...headingFaults(pages, printed),
    ...errorFaults(pages),
    ...valueFaults(open(xlsx), calculated, sheets, false).map((fault) => `calculated, ${fault}`),
    ...valueFaults(open(values), calculated, sheets, true).map((fault) => `beside the values, ${fault}`),
  ];
}

/** The pages of units: each unit is there, upright, on one page; a workbook has a page before them that lists them. */
function unitFaults(file: string, { report: printed }: MadeFiles, pdfText: string): readonly string[] {
  const pdf = savedAs(file, "pdf");
  if (!existsSync(pdf)) return ["LibreOffice cannot open it"];
  const pages = readPdf(pdf, pdfText);
  const names = new Set(printed.parts.flatMap((part) => (part.kind === "table" ? unitNames(part.table) : [])));
  const wanted = names.size + (path.extname(file) === ".xlsx" ? 1 : 0);
  return [
    ...countFaults(pages, wanted),
    ...sizeFaults(pages, ["portrait"]),
    ...missingTexts(pages, [...names]),
    ...errorFaults(pages),
  ];
}

/** The pages of the report's sheets: theirs are numbered, and they follow those of the sheets that were there. */
function reportPages(pages: readonly PdfPage[]): readonly PdfPage[] {
  const first = pages.findIndex(isCounted);
  return first === -1 ? [] : pages.slice(first);
}

function savedAs(file: string, format: string): string {
  return path.join(SAVED, `${path.parse(file).name}.${format}`);
}

function open(file: string): XlsxFile {
  const opened = openXlsx(readFileSync(file));
  if (!opened.ok) throw new Error(`${path.basename(file)} was not opened: ${opened.problems[0].code}`);
  return opened.value;
}

function report(file: string, faults: readonly string[]): void {
  console.log(`${faults.length === 0 ? "✓" : "✗"} LibreOffice: ${path.basename(file)}`);
  for (const fault of faults.slice(0, MOST_FAULTS)) console.log(`  ${fault}`);
  if (faults.length > MOST_FAULTS) console.log(`  and ${String(faults.length - MOST_FAULTS)} more`);
  if (faults.length > 0) process.exitCode = 1;
}

void check();
