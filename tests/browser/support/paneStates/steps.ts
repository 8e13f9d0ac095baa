import type { Walk } from "./state";
import { goTo, typeInto } from "../gridActions";
import { openAllDetails, press, seen, step, takeSuggestion } from "../paneActions";
import { holdWorkbook, releaseWorkbook } from "../holdWorkbook";

/** Through all steps with a sample, and what stops them. */
export const STEPS: Walk = {
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
      "words",
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
      "words",
    ],
    [
      "filling",
      async (shown) => {
        for (const box of await shown.pane.getByRole("checkbox").all()) await box.check();
        await holdWorkbook(shown.page);
        await press(shown, "Điền kết quả");
        await seen(shown, "Đang điền kết quả…");
      },
      "working",
    ],
    [
      "filled",
      async (shown) => {
        await releaseWorkbook(shown.page);
        await seen(shown, /^Đã điền \d/);
        await seen(shown, "Kết quả khớp với điểm trên trang tính");
        await openAllDetails(shown);
      },
    ],
    [
      "a copy for others",
      async (shown) => {
        await step(shown, "Báo cáo");
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
      "words",
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
        await openAllDetails(shown);
      },
      "words",
    ],
    [
      "highlight removed",
      async (shown) => {
        await step(shown, "Tô màu");
        await press(shown, "Bỏ tô màu");
        await seen(shown, /^Không còn quy tắc tô màu/);
      },
      "words",
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
        await typeInto(shown.page, "H11", "15,9a");
        await typeInto(shown.page, "G12", "8,5");
        await step(shown, "Tính điểm");
        await seen(shown, /^Bảng điểm còn 2 lỗi/);
      },
    ],
    [
      "everything stopped by errors",
      async (shown) => {
        await press(shown, "Làm tất cả");
        await seen(shown, /^Dừng lại vì/);
        await goTo(shown.page, "G12");
      },
      "words",
    ],
    [
      "a unit's name that is not sure",
      async (shown) => {
        await typeInto(shown.page, "B14", "Sở Nội vi");
        await step(shown, "Kiểm tra");
        await seen(shown, "1 tên đơn vị chưa chắc chắn, cần xác nhận.");
        await openAllDetails(shown);
      },
    ],
  ],
};

/** A unit stands below the rows that were highlighted. */
export const LEFT_OUT: Walk = {
  name: "a unit that the highlighting leaves out",
  states: [
    [
      "a unit that the highlighting leaves out",
      async (shown) => {
        await takeSuggestion(shown);
        await press(shown, "Làm tất cả");
        await seen(shown, /^Đã làm xong/);
        await typeInto(shown.page, "B31", "Trung tâm Chuyển đổi số");
        await typeInto(shown.page, "G31", "5");
        await seen(shown, "Tô màu đang gồm hàng 11–30; 1 đơn vị nằm ngoài các hàng này.");
      },
    ],
  ],
};
