import { openAllDetails, press } from "../paneActions";
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
      "diagnosed",
      async (shown) => {
        await press(shown, "Chạy chẩn đoán");
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
