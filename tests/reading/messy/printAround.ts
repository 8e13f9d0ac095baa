import type { CellValue } from "../../../src/grid/grid";
import type { MessyLayout } from "./layout";
import type { Page } from "./pageOf";
import { firstAfterUnits, leading } from "./printHeadings";
import type { TableEdge } from "./printHeadings";
import type { Random } from "./random";
import type { KnownUnit } from "./units";

const TITLES: readonly (readonly CellValue[])[] = [
  ["ỦY BAN NHÂN DÂN", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["TỈNH SƠN LA", null, null, "Độc lập - Tự do - Hạnh phúc"],
  ["Số: 12/BC-STTTT", null, null, "Sơn La, ngày 20 tháng 12 năm 2020"],
  [],
  ["PHỤ LỤC I"],
  ["KẾT QUẢ ĐÁNH GIÁ, XẾP HẠNG NĂM 2020"],
  ["(Kèm theo Báo cáo số 12/BC-STTTT ngày 20/12/2020 của Sở Thông tin và Truyền thông)"],
  ["Đơn vị tính: điểm"],
];

const NOTES: readonly (readonly CellValue[])[] = [
  [],
  ["Ghi chú: điểm đã được thẩm định"],
  ["- KXH: không xếp hạng"],
  [],
  ["Nơi nhận:", null, null, "KT. CHỦ TỊCH"],
  ["- Như trên;", null, null, "PHÓ CHỦ TỊCH"],
  ["- Lưu: VT.", null, null, "Nguyễn Văn A"],
];

export function printTitles(page: Page, { titles }: MessyLayout, width: number, random: Random): void {
  if (titles === "none") return;
  const from = random.integer(0, 4);
  for (const title of TITLES.slice(from)) {
    const row = page.add(title);
    if (titles === "merged" && title.length === 1) page.merge(row, 1, 1, width);
  }
}

/** What stands below the units: another table, notes, "Nơi nhận" and a signature. */
export function printBelow(
  page: Page,
  layout: MessyLayout,
  edge: TableEdge,
  units: readonly KnownUnit[],
  random: Random,
): void {
  if (layout.below !== "none") printTable(page, layout.below, edge, units, random);
  if (!layout.notes) return;
  for (const note of NOTES.slice(random.integer(0, 3))) {
    page.add(random.chance(0.5) ? note : [...new Array<CellValue>(firstAfterUnits(edge) - 2).fill(null), ...note]);
  }
}

function printTable(
  page: Page,
  below: "results again" | "another table" | "summary",
  edge: TableEdge,
  units: readonly KnownUnit[],
  random: Random,
): void {
  page.add([]);
  if (random.chance(0.7)) page.add(["Bảng 2. Tổng hợp"]);
  switch (below) {
    case "results again":
      page.add([...leading(edge, "STT", "Đơn vị"), "Tổng điểm", "Xếp hạng"]);
      units.forEach(({ name }, index) => page.add([...leading(edge, index + 1, name), 50.5, index + 1]));
      break;
    case "another table":
      page.add([...leading(edge, "STT", "Trường"), "Số phòng máy", "Số giáo viên", "Kinh phí"]);
      ["THPT Chuyên", "THPT Bế Văn Đàn"].forEach((name, index) =>
        page.add([...leading(edge, index + 1, name), 3, 45, 120]),
      );
      break;
    case "summary":
      page.add([...leading(edge, "STT", "Mức xếp loại"), "Số đơn vị", "Tỷ lệ"]);
      ["Tốt", "Khá"].forEach((tier, index) => page.add([...leading(edge, index + 1, tier), 4, "40%"]));
  }
}
