import { holdWorkbook, releaseWorkbook } from "../holdWorkbook";
import { openAllDetails, press, seen } from "../paneActions";
import type { Walk } from "./state";

/** The self-check. */
export const DIAGNOSIS: Walk = {
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
      "diagnosing",
      async (shown) => {
        await holdWorkbook(shown.page);
        await press(shown, "Chạy chẩn đoán");
        await seen(shown, "Đang chẩn đoán…");
      },
      "working",
    ],
    [
      "diagnosed",
      async (shown) => {
        await releaseWorkbook(shown.page);
        await shown.pane.getByRole("button", { name: "Chạy lại" }).waitFor({ timeout: 120_000 });
        await openAllDetails(shown);
      },
    ],
    [
      "diagnosed, in English",
      async (shown) => {
        await press(shown, "Quay lại");
        await press(shown, "English");
        await press(shown, "Self-check");
        await shown.pane.getByRole("button", { name: "Run again" }).waitFor();
        await openAllDetails(shown);
      },
      "words",
    ],
  ],
};
