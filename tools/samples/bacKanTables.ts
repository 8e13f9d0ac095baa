import { bacKanCommunes, bacKanDepartments, bacKanDistricts } from "./bacKan";
import { asInText } from "./document";
import type { PrintedColumn, PrintedTable } from "./printedTable";

const MOVED =
  "* Trong văn bản, tỷ lệ đứng ở dòng ngay dưới điểm của từng đơn vị; trong tệp này tỷ lệ đứng ở các cột bên phải. Ô trống là số bị mất khi quét.";

/** Appendices 1–3 of Decision 527/QĐ-UBND of 20/4/2021. */
export const bacKanTables: readonly PrintedTable[] = [bacKanDepartments, bacKanDistricts, bacKanCommunes].map(
  (printed) => ({
    ...asInText(printed),
    roster: printed.table,
    columns: [...printed.columns, ...percents(printed.columns)],
    notes: [...printed.notes, MOVED],
  }),
);

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
