import type { Bench } from "./bench";
import type { Contract } from "./contract";
import { expectEqual, valueOf } from "./expectations";

/** Texts that an Excel, in one language or another, would take for something else, by what it would take them for. */
export const TEXTS: readonly Contract[] = [
  textContract("formulas", "Văn bản giống công thức vẫn là văn bản", "Texts that look like formulas stay texts", [
    "=1+1",
    "+84 912",
    "-",
    "- 5",
    "@SUM(A1)",
    "'trích",
  ]),
  textContract("numbers", "Văn bản giống số vẫn là văn bản", "Texts that look like numbers stay texts", [
    "0012",
    "1e5",
    "50%",
    "1,000",
    "1 000",
    "(1)",
    "3",
    " 7",
  ]),
  textContract("dates", "Văn bản giống ngày tháng vẫn là văn bản", "Texts that look like dates stay texts", [
    "12/5",
    "1-2",
    "Tháng 5",
    "May 5",
  ]),
  textContract(
    "constants",
    "Văn bản giống đúng/sai hoặc lỗi vẫn là văn bản",
    "Texts that look like booleans or errors stay texts",
    ["TRUE", "false", "#N/A"],
  ),
  textContract("results", "Kết quả bằng chữ vẫn là văn bản", "Results in words stay texts", [
    "Mức 1",
    "Mức I",
    "I",
    "9.06 45.30%",
    "Giao dịch thiếu 0,24 điểm",
  ]),
];

function textContract(kind: string, vi: string, en: string, texts: readonly string[]): Contract {
  return {
    id: `texts-${kind}`,
    subject: "texts",
    name: { vi, en },
    check: (bench) => stayTexts(bench, texts),
  };
}

async function stayTexts({ workbook, sheet, readGrid }: Bench, texts: readonly string[]): Promise<void> {
  valueOf(await workbook.write(sheet, [{ row: 1, column: 1, contents: texts.map((text) => [text]) }]));
  const grid = await readGrid();
  expectEqual(
    texts.map((text) => [text]),
    grid.values,
  );
  expectEqual(
    texts.map(() => [null]),
    grid.formulas,
  );
}
