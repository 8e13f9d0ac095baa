import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellValue } from "../../../src/grid/grid";
import { createXlsx } from "../../../src/xlsx/createXlsx";
import { publishedSheet } from "../../evaluation/evaluatePublished";

/** A workbook of one sheet with these rows, from A1. */
export function workbookFile(sheet: string, rows: readonly (readonly CellValue[])[]): Buffer {
  const cells = rows.flatMap((row, above) =>
    row.flatMap((content, left) =>
      content === null || typeof content === "boolean" ? [] : [{ row: above + 1, column: left + 1, content }],
    ),
  );
  return Buffer.from(createXlsx({ font: { name: "Arial", size: 11 }, sheets: [{ name: sheet, cells }] }));
}

/** The same workbook with every sheet protected. */
export function protectedFile(bytes: Uint8Array): Buffer {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] =>
    name.startsWith("xl/worksheets/sheet")
      ? [name, strToU8(strFromU8(part).replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'))]
      : [name, part],
  );
  return Buffer.from(zipSync(Object.fromEntries(parts)));
}

/** Cao Bằng's departments with numbers as text, odd spaces and one unit twice. */
export function messyFile(): Buffer {
  const rows = publishedSheet("cao-bang-2020-so").map(([name = null, , , , , ...points]) => [name, ...points]);
  const written = rows.map((row, index) =>
    row.map((value, column) =>
      typeof value === "number" && (index + column) % 5 === 0
        ? `\u00a0${String(value).replace(".", ",")}`
        : typeof value === "string" && index % 5 === 0
          ? value.replaceAll(" ", "\u00a0")
          : value,
    ),
  );
  const [, first = []] = rows;
  return workbookFile("Bảng điểm", [...written, [...first.slice(0, -1), 1]]);
}
