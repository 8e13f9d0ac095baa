import { readFileSync } from "node:fs";
import path from "node:path";
import { openAllDetails, press, seen, step, takeSuggestion } from "../paneActions";
import { openFile, openSample } from "../workbenchPage";
import { messyFile, protectedFile, workbookFile } from "../workbookFile";
import type { Walk } from "./state";

const SAMPLES = path.join(__dirname, "..", "..", "..", "..", "assets", "samples");

/** Results beside those of the year before. */
export const YEARS: Walk = {
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
};

/** A sheet in which much can be put right. */
export const FIXES: Walk = {
  name: "fixes",
  states: [
    [
      "cells that can be fixed",
      async (shown) => {
        await openFile(shown.page, "lon-xon.xlsx", messyFile());
        await takeSuggestion(shown);
        await step(shown, "Kiểm tra");
        await shown.pane.getByRole("button", { name: "Sửa tất cả…" }).waitFor();
        await seen(shown, /^Thêm \d+ phát hiện cùng loại$/);
      },
    ],
    [
      "fixes to be confirmed, rows that stand twice, all alike findings",
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
};

/** A sheet that is no scoreboard. */
export const NO_SCOREBOARD: Walk = {
  name: "no scoreboard",
  states: [
    [
      "nothing recognised",
      async (shown) => {
        await openFile(shown.page, "ghi-chu.xlsx", workbookFile("Sổ tay", [["Họp ngày thứ hai"]]));
        await shown.pane.getByRole("radio", { name: /các cơ quan chuyên môn thuộc UBND tỉnh Cao Bằng/ }).check();
        await step(shown, "Kiểm tra");
        await shown.pane.getByRole("alert").first().waitFor();
        await openAllDetails(shown);
      },
    ],
  ],
};

/** A sheet without anything. */
export const EMPTY: Walk = {
  name: "an empty sheet",
  states: [
    [
      "an empty sheet",
      async (shown) => {
        await openFile(shown.page, "trong.xlsx", workbookFile("Trống", []));
        await shown.pane.getByRole("alert").first().waitFor();
      },
    ],
  ],
};

/** A sheet that refuses to be written. */
export const PROTECTED: Walk = {
  name: "a protected sheet",
  states: [
    [
      "a protected sheet",
      async (shown) => {
        const sample = readFileSync(path.join(SAMPLES, "cao-bang-2020-so.xlsx"));
        await openFile(shown.page, "bao-ve.xlsx", protectedFile(sample));
        await takeSuggestion(shown);
        await step(shown, "Tính điểm");
        await press(shown, "Điền kết quả");
        await shown.pane.getByRole("alert").first().waitFor();
      },
    ],
  ],
};
