import { readFileSync } from "node:fs";
import path from "node:path";
import type { Shown } from "./paneActions";
import { goTo, openAllDetails, press, seen, step, takeSuggestion, typeInto } from "./paneActions";
import { holdWorkbook, releaseWorkbook } from "./holdWorkbook";
import { messyFile, openBytes, protectedFile, workbookFile } from "./workbookFile";
import { openSample } from "./workbenchPage";

/** A state of the pane: its name, and how it is reached from the one before. The pane speaks Vietnamese. */
type State = readonly [name: string, reach: (shown: Shown) => Promise<unknown>];

export interface Walk {
  readonly name: string;
  readonly states: readonly State[];
}

const SAMPLES = path.join(__dirname, "..", "..", "..", "assets", "samples");

const OTHER_PROVINCE = [
  ["STT", "Đơn vị", "Nền tảng số (20)", "Nhân lực số (30)", "Dịch vụ số (50)"],
  [1, "Xã An Bình", 15, 20, 40],
  [2, "Xã Bình Minh", 18, 25, 35],
  [3, "Phường Cẩm Sơn", 10, 22, 41],
];

/** Every state of the pane, by the walks that reach them; each walk starts with the workbench as it opens. */
export const WALKS: readonly Walk[] = [
  {
    name: "the steps",
    states: [
      ["a rubric is suggested", (shown) => seen(shown, /^Trang tính này khớp với/)],
      [
        "no rubric matches the filter",
        async (shown) => {
          await shown.pane.getByRole("combobox", { name: "Tỉnh" }).selectOption("Bắc Giang");
          await shown.pane.getByRole("combobox", { name: "Năm" }).selectOption("2020");
          await seen(shown, /^Không có bộ tiêu chí nào phù hợp/);
        },
      ],
      [
        "a step without a rubric",
        async (shown) => {
          await shown.pane.getByRole("combobox", { name: "Tỉnh" }).selectOption("");
          await step(shown, "Kiểm tra");
          await seen(shown, /^Chưa chọn bộ tiêu chí\. Hãy/);
        },
      ],
      [
        "a rubric",
        async (shown) => {
          await step(shown, "Bộ tiêu chí");
          await takeSuggestion(shown);
        },
      ],
      ["a rubric, all open", openAllDetails],
      ["checked", (shown) => step(shown, "Kiểm tra")],
      ["checked, all open", openAllDetails],
      [
        "findings of one severity",
        async (shown) => {
          await press(shown, /^Lỗi \(/);
          await seen(shown, "Không có phát hiện nào ở mức độ này.");
        },
      ],
      [
        "about to fill",
        async (shown) => {
          await step(shown, "Tính điểm");
          await seen(shown, "Sẽ ghi vào");
        },
      ],
      [
        "no result chosen",
        async (shown) => {
          for (const box of await shown.pane.getByRole("checkbox").all()) await box.uncheck();
          await seen(shown, "Hãy chọn ít nhất một kết quả.");
        },
      ],
      [
        "filling",
        async (shown) => {
          for (const box of await shown.pane.getByRole("checkbox").all()) await box.check();
          await holdWorkbook(shown.page);
          await press(shown, "Điền kết quả");
          await seen(shown, "Đang điền kết quả…");
        },
      ],
      [
        "filled",
        async (shown) => {
          await releaseWorkbook(shown.page);
          await seen(shown, /^Đã điền \d/);
          await seen(shown, "Kết quả khớp với điểm trên trang tính");
        },
      ],
      [
        "reported",
        async (shown) => {
          await step(shown, "Báo cáo");
          await shown.pane.getByRole("button", { name: "Sở Y tế" }).waitFor();
          await openAllDetails(shown);
        },
      ],
      [
        "a copy for others",
        async (shown) => {
          await press(shown, "Tạo bản sao");
          await seen(shown, /^Bản sao đã/);
        },
      ],
      [
        "a unit",
        async (shown) => {
          await press(shown, "Sở Y tế");
          await shown.pane.getByRole("region", { name: "Đơn vị đang chọn" }).waitFor();
        },
      ],
      [
        "undone",
        async (shown) => {
          await step(shown, "Tính điểm");
          await press(shown, "Hoàn tác lần điền này");
          await seen(shown, /^Đã hoàn tác/);
        },
      ],
      [
        "highlighting refused",
        async (shown) => {
          await step(shown, "Tô màu");
          await shown.pane.getByRole("checkbox", { name: /^Điểm dưới ngưỡng tự đặt/ }).check();
          await shown.pane.getByRole("textbox", { name: "Ngưỡng (% điểm tối đa)" }).fill("500");
          await seen(shown, "Nhập một số từ 0 đến 100.");
        },
      ],
      [
        "everything done",
        async (shown) => {
          await shown.pane.getByRole("textbox", { name: "Ngưỡng (% điểm tối đa)" }).fill("50");
          await press(shown, "Làm tất cả");
          await seen(shown, /^Đã làm xong/);
        },
      ],
      [
        "highlight removed",
        async (shown) => {
          await step(shown, "Tô màu");
          await press(shown, "Bỏ tô màu");
          await seen(shown, /^Không còn quy tắc tô màu/);
        },
      ],
      [
        "another sheet in view",
        async (shown) => {
          await shown.page.getByText("Công bố", { exact: true }).click();
          await shown.pane.getByRole("button", { name: "Chuyển sang trang này" }).waitFor();
        },
      ],
      [
        "cells would be overwritten",
        async (shown) => {
          await press(shown, "Chuyển sang trang này");
          await step(shown, "Tính điểm");
          await shown.pane.getByRole("radio", { name: "Giá trị" }).check();
          await seen(shown, /ô đang có nội dung sẽ thay đổi/);
        },
      ],
      [
        "audited",
        async (shown) => {
          await step(shown, "Đối chiếu");
          await seen(shown, /khớp · .* sai$/);
          await openAllDetails(shown);
        },
      ],
      [
        "statements",
        async (shown) => {
          const text = "Sở Giáo dục và Đào tạo đạt 56,3 điểm. Sở Y tế đạt 54,7 điểm.";
          await shown.pane.getByRole("textbox", { name: "Dán đoạn văn cần đối chiếu" }).fill(text);
          await shown.pane.getByRole("button", { name: /“54,7 điểm”/ }).waitFor();
        },
      ],
      [
        "the scores have errors",
        async (shown) => {
          await shown.page.getByText("Bảng 1", { exact: true }).click();
          await press(shown, "Chuyển sang trang này");
          await typeInto(shown, "H11", "15,9a");
          await typeInto(shown, "G12", "8,5");
          await step(shown, "Tính điểm");
          await seen(shown, /^Bảng điểm còn 2 lỗi/);
        },
      ],
      [
        "everything stopped by errors",
        async (shown) => {
          await press(shown, "Làm tất cả");
          await seen(shown, /^Dừng lại vì/);
          await goTo(shown, "G12");
        },
      ],
    ],
  },
  {
    name: "years",
    states: [
      [
        "movements since the year before",
        async (shown) => {
          await openSample(shown.page, "cao-bang-2020-bao-cao");
          await takeSuggestion(shown);
          await step(shown, "Đối chiếu");
          await shown.pane.getByText(/ tăng hạng · /).waitFor({ timeout: 90_000 });
          await shown.pane.getByRole("button", { name: "Thay đổi từng tiêu chí của Thanh tra tỉnh" }).click();
          await openAllDetails(shown);
        },
      ],
    ],
  },
  {
    name: "fixes",
    states: [
      [
        "cells that can be fixed",
        async (shown) => {
          await openBytes(shown.page, "lon-xon.xlsx", messyFile());
          await takeSuggestion(shown);
          await step(shown, "Kiểm tra");
          await shown.pane.getByRole("button", { name: "Sửa tất cả…" }).waitFor();
        },
      ],
      [
        "fixes to be confirmed, rows that stand twice",
        async (shown) => {
          await press(shown, "Sửa tất cả…");
          await seen(shown, /1 đơn vị có hai hàng/);
          await openAllDetails(shown);
        },
      ],
      [
        "fixed",
        async (shown) => {
          await press(shown, /^Áp dụng cho \d+ ô$/);
          await seen(shown, /^Đã sửa \d+ ô/);
          await shown.pane.getByRole("button", { name: "Hoàn tác lần sửa này" }).waitFor();
        },
      ],
    ],
  },
  {
    name: "the editor",
    states: [
      [
        "a draft with questions",
        async (shown) => {
          await openBytes(shown.page, "tinh-khac.xlsx", workbookFile("Xã", OTHER_PROVINCE));
          await press(shown, "Soạn từ trang tính này");
          await seen(shown, /điều trang tính chưa quyết định$/);
          await shown.pane.getByRole("table", { name: /^Xếp hạng theo/ }).waitFor();
          await openAllDetails(shown);
        },
      ],
      [
        "a criterion with bands",
        async (shown) => {
          await press(shown, /^Tổng điểm tối đa/);
          await press(shown, "Đặt mức xếp loại");
          await openAllDetails(shown);
        },
      ],
      [
        "a problem",
        async (shown) => {
          const max = shown.pane.getByRole("textbox", { name: "Tên mức" }).first();
          await max.fill("");
          await max.press("Enter");
          await press(shown, /^Nền tảng số/);
          await openAllDetails(shown);
        },
      ],
      ...["Chung", "Xếp hạng", "Ký hiệu", "Đơn vị"].map((part): State => [
        `the part ${part}`,
        async (shown) => {
          await step(shown, part);
          await openAllDetails(shown);
        },
      ]),
      [
        "other ways to begin",
        async (shown) => {
          await press(shown, "Đóng");
          await press(shown, /^Cách khác/);
        },
      ],
    ],
  },
  {
    name: "inference",
    states: [
      [
        "rules inferred from results",
        async (shown) => {
          await takeSuggestion(shown);
          await shown.page.getByText("Công bố", { exact: true }).click();
          await press(shown, "Chuyển sang trang này");
          await press(shown, /^Cách khác/);
          await press(shown, "Từ kết quả đã công bố");
          await seen(shown, "Suy ra từ kết quả đã ghi");
          await openAllDetails(shown);
        },
      ],
    ],
  },
  {
    name: "no scoreboard",
    states: [
      [
        "nothing recognised",
        async (shown) => {
          await openBytes(shown.page, "ghi-chu.xlsx", workbookFile("Sổ tay", [["Họp ngày thứ hai"]]));
          await shown.pane.getByRole("radio", { name: /các cơ quan chuyên môn thuộc UBND tỉnh Cao Bằng/ }).check();
          await step(shown, "Kiểm tra");
          await shown.pane.getByRole("alert").first().waitFor();
          await openAllDetails(shown);
        },
      ],
    ],
  },
  {
    name: "diagnosis",
    states: [
      [
        "about to diagnose",
        async (shown) => {
          await press(shown, "Chẩn đoán");
          await shown.pane.getByRole("button", { name: "Chạy chẩn đoán" }).waitFor();
        },
      ],
      [
        "diagnosed",
        async (shown) => {
          await press(shown, "Chạy chẩn đoán");
          await shown.pane.getByRole("button", { name: "Chạy lại" }).waitFor({ timeout: 120_000 });
          await openAllDetails(shown);
        },
      ],
    ],
  },
  {
    name: "an empty sheet",
    states: [
      [
        "an empty sheet",
        async (shown) => {
          await openBytes(shown.page, "trong.xlsx", workbookFile("Trống", []));
          await shown.pane.getByRole("alert").first().waitFor();
        },
      ],
    ],
  },
  {
    name: "a protected sheet",
    states: [
      [
        "a protected sheet",
        async (shown) => {
          const sample = readFileSync(path.join(SAMPLES, "cao-bang-2020-so.xlsx"));
          await openBytes(shown.page, "bao-ve.xlsx", protectedFile(sample));
          await takeSuggestion(shown);
          await step(shown, "Tính điểm");
          await press(shown, "Điền kết quả");
          await shown.pane.getByRole("alert").first().waitFor();
        },
      ],
    ],
  },
];
