import { bacKanCommunes, bacKanDepartments, bacKanDistricts } from "./bacKan";
import { asInText } from "./document";
import type { PrintedColumn, PrintedTable } from "./printedTable";

const MOVED =
  "* Trong văn bản, tỷ lệ đứng ở dòng ngay dưới điểm của từng đơn vị; trong tệp này tỷ lệ đứng ở các cột bên phải. Ô trống là số bị mất khi quét.";

/** Numbers in headings that the decision prints, though its percentages are of others; names that the scan garbled are not among them. */
const PRINTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "bac-kan-2020-huyen": { "Đ/giá mức độ Giao dịch (20)": "Đ/giá mức độ Giao dịch (35)" },
  "bac-kan-2020-xa": {
    "Điều kiện sẵn sàng (30.0)": "Điều kiện sẵn sàng (30%)",
    "Chính quyền điện tử (60.0)": "Chính quyền điện tử (60%)",
  },
};

/** Appendices 1–3 of Decision 527/QĐ-UBND of 20/4/2021. */
export const bacKanTables: readonly PrintedTable[] = [bacKanDepartments, bacKanDistricts, bacKanCommunes].map(
  (printed) => {
    const columns = asPrinted(printed);
    return {
      ...asInText(printed),
      roster: printed.table,
      columns: [...columns, ...percents(columns)],
      notes: [...printed.notes, MOVED],
    };
  },
);

function asPrinted({ table, columns }: PrintedTable): readonly PrintedColumn[] {
  const headings = PRINTED[table] ?? {};
  return columns.map((column) => {
    const group = column.group === undefined ? undefined : (headings[column.group] ?? column.group);
    const heading = headings[column.heading] ?? column.heading;
    return { ...column, ...(group === undefined ? {} : { group }), heading };
  });
}

function percents(columns: readonly PrintedColumn[]): readonly PrintedColumn[] {
  const shares = columns.filter(({ kind, source }) => kind === "score" || source === "Tổng điểm");
  return shares.map(({ source, heading }) => ({
    source: `% ${source}`,
    group: "Tỷ lệ so với điểm tối đa",
    heading: `Tỷ lệ ${heading.replace(/ \(\d+\)$/, "")}`,
    kind: "percent",
    width: 11,
  }));
}
