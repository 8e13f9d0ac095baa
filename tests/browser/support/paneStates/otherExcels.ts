import { press, seen, step, takeSuggestion } from "../paneActions";
import { paneFrame } from "../paneFrame";
import { reopenPane } from "../reopenPane";
import type { Walk } from "./state";

const RUNTIME = { RichApiRuntime: "1.2" };

/** Milliseconds that the pane gives itself to start. */
const PATIENCE = 20_000;

/** Excels that lack something, and a frame in which nobody answers. */
export const OTHER_EXCELS: Walk = {
  name: "other Excels",
  states: [
    [
      "an Excel with limits",
      async (shown) => {
        await reopenPane(shown, { ...RUNTIME, ExcelApi: "1.12" });
        await shown.pane.getByRole("button", { name: "Đã hiểu", exact: true }).waitFor();
      },
    ],
    [
      "filling without CQDT functions",
      async (shown) => {
        await press(shown, "Đã hiểu");
        await takeSuggestion(shown);
        await step(shown, "Tính điểm");
        await seen(shown, "Sẽ ghi vào");
      },
    ],
    [
      "an Excel that is too old",
      async (shown) => {
        await reopenPane(shown, { ...RUNTIME, ExcelApi: "1.6" });
        await shown.pane.getByRole("alert").waitFor();
      },
    ],
    [
      "a pane that does not start",
      async (shown) => {
        await shown.page.clock.install();
        await reopenPane(shown, "nothing");
        await paneFrame(shown.page).waitForLoadState();
        await shown.page.clock.fastForward(PATIENCE);
        await seen(shown, /^CQDT chưa khởi động được/);
      },
      "words",
    ],
  ],
};
