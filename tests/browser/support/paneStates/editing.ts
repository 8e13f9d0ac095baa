import { openAllDetails, press, seen, step, takeSuggestion } from "../paneActions";
import { openFile, openSample } from "../workbenchPage";
import { workbookFile } from "../workbookFile";
import type { State, Walk } from "./state";

const OTHER_PROVINCE = [
  ["STT", "Đơn vị", "Nền tảng số (20)", "Nhân lực số (30)", "Dịch vụ số (50)"],
  [1, "Xã An Bình", 15, 20, 40],
  [2, "Xã Bình Minh", 18, 25, 35],
  [3, "Phường Cẩm Sơn", 10, 22, 41],
];

/** A rubric is written for a province that the library does not know. */
export const EDITOR: Walk = {
  name: "the editor",
  states: [
    [
      "a draft with questions",
      async (shown) => {
        await openFile(shown.page, "tinh-khac.xlsx", workbookFile("Xã", OTHER_PROVINCE));
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
    [
      "a file that holds no rubric",
      async (shown) => {
        const file = {
          name: "khac.json",
          mimeType: "application/json",
          buffer: Buffer.from('{"criteria":{"max":"nhiều"}}'),
        };
        await shown.pane.locator('input[type="file"]').setInputFiles(file);
        await shown.pane.getByRole("alert").getByText("Chưa mở được").waitFor();
      },
    ],
  ],
};

/** A rubric of the library is changed: groups that rank apart, exempt units, a worksheet that is there already. */
export const EDITED_COPY: Walk = {
  name: "an edited copy",
  states: [
    [
      "a copy of the library's rubric",
      async (shown) => {
        await openSample(shown.page, "hoa-binh-2019-so");
        await takeSuggestion(shown);
        await press(shown, "Sửa bản sao");
        await shown.pane.getByRole("table", { name: /^Xếp hạng theo/ }).waitFor();
        await openAllDetails(shown);
      },
    ],
    ...["Xếp hạng", "Đơn vị"].map((part): State => [
      `the copy's part ${part}`,
      async (shown) => {
        await step(shown, part);
        await openAllDetails(shown);
      },
    ]),
    [
      "its worksheet would be overwritten",
      async (shown) => {
        await press(shown, "Ghi ra trang “Bộ tiêu chí”");
        await seen(shown, "Đã ghi ra trang “Bộ tiêu chí”.");
        await press(shown, "Ghi ra trang “Bộ tiêu chí”");
        await shown.pane.getByRole("button", { name: "Ghi đè trang “Bộ tiêu chí”" }).waitFor();
      },
    ],
  ],
};

/** A rubric is inferred from results. */
export const INFERENCE: Walk = {
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
};
