import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import type { CellContent } from "../../src/grid/block";
import type { CellEdit, NewSheet } from "../../src/xlsx/edits";
import { createXlsx } from "../../src/xlsx/createXlsx";

interface Run {
  readonly exitCode: number;
  readonly out: string;
  readonly error: string;
}

/** The command line without a process. */
export async function runMain(...argv: readonly string[]): Promise<Run> {
  let out = "";
  let error = "";
  const exitCode = await main(argv, {
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    now: () => new Date(2026, 10, 21, 23, 30),
  });
  return { exitCode, out, error };
}

/** Path of a bundled sample. */
export function sample(name: string): string {
  return join(__dirname, "../../assets/samples", `${name}.xlsx`);
}

/** A folder for the tests of one file, removed when they are done; called outside the tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "cqdt-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

type SheetRows = readonly (readonly CellContent[])[];

/** The bytes of a workbook with these sheets, rows from A1. */
export function workbook(sheets: Readonly<Record<string, SheetRows>>): Uint8Array {
  const [first, ...others] = Object.entries(sheets).map(([name, rows]): NewSheet => ({
    name,
    cells: rows.flatMap(cellsOf),
  }));
  if (first === undefined) throw new Error("a workbook needs a sheet");
  return createXlsx({ sheets: [first, ...others], font: { name: "Times New Roman", size: 12 } });
}

/** Cao Bằng's headings and two departments; every score can be replaced. */
export function board(scores: readonly CellContent[] = [8, 14.9, 18, 2.8, 5, 5]): SheetRows {
  return [
    [
      "STT",
      "Đơn vị",
      "Hạ tầng kỹ thuật",
      "Ứng dụng CNTT",
      "Cung cấp thông tin trên Trang TTĐT",
      "Cung cấp DVCTT",
      "Nhân lực",
      "Chính sách",
    ],
    [1, "Sở Y tế", ...scores],
    [2, "Sở Tài chính", 5.9, 13.7, 18, 3.2, 3, 5],
  ];
}

function cellsOf(contents: readonly CellContent[], row: number): readonly CellEdit[] {
  return contents.map((content, column) => ({ row: row + 1, column: column + 1, content }));
}
