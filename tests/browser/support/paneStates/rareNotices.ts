import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { holdWorkbook, releaseWorkbook, workbookHeld } from "../holdWorkbook";
import type { Shown } from "../paneActions";
import { goTo, typeInto } from "../gridActions";
import { press, seen, step, takeSuggestion } from "../paneActions";
import { paneFrame } from "../paneFrame";
import { withhold } from "../reopenPane";
import { openFile, save } from "../workbenchPage";
import type { State, Walk } from "./state";

const RUBRIC = "cao-bang-2020-so";

/** The workbook as it is now, opened again with another text in what it remembers. */
function reopened(name: string, from: string | RegExp, to: string, sentence: RegExp): State {
  return [
    name,
    async (shown: Shown) => {
      const parts = Object.entries(unzipSync(await save(shown.page))).map(([part, bytes]): [string, Uint8Array] =>
        part.startsWith("customXml/") ? [part, strToU8(strFromU8(bytes).replace(from, to))] : [part, bytes],
      );
      await openFile(shown.page, `${name.replaceAll(" ", "-")}.xlsx`, Buffer.from(zipSync(Object.fromEntries(parts))));
      await seen(shown, sentence);
    },
    "words",
  ];
}

/** What goes wrong seldom, and how it is told. */
export const RARE_NOTICES: Walk = {
  name: "rare notices",
  states: [
    [
      "a command that stops",
      async (shown) => {
        await takeSuggestion(shown);
        await goTo(shown.page, "G10");
        await shown.page.keyboard.press("Control+Shift+Alt+KeyL");
        await seen(shown, "Ô G10 không nằm trên hàng của đơn vị nào");
      },
    ],
    [
      "others edit during a fill",
      async (shown) => {
        await step(shown, "Tính điểm");
        await seen(shown, "Sẽ ghi vào");
        await holdWorkbook(shown.page, "Formulas");
        await press(shown, "Điền kết quả");
        await workbookHeld(shown.page);
        await typeInto(shown.page, "G12", "7,9");
        await releaseWorkbook(shown.page);
        await seen(shown, /^Trong lúc ghi, có người sửa 1 ô khác \(G12\)/);
      },
      "words",
    ],
    [
      "an undo that leaves cells",
      async (shown) => {
        await typeInto(shown.page, "C12", "chờ duyệt");
        await typeInto(shown.page, "D13", "=1+1");
        await press(shown, "Hoàn tác lần điền này");
        await shown.pane.getByRole("button", { name: /^Trả lại \d+ ô/ }).waitFor();
      },
    ],
    [
      "undone in part",
      async (shown) => {
        await press(shown, /^Trả lại \d+ ô/);
        await seen(shown, /^Đã hoàn tác/);
      },
      "words",
    ],
    [
      "formulas without an answer",
      async (shown) => {
        await typeInto(shown.page, "C12", `=_xlfn.CQDT.TIER("${RUBRIC}",G12:L12)`);
        await typeInto(shown.page, "C13", "=CQDT.GONE(1)");
        await shown.pane.getByRole("button", { name: "Sửa công thức" }).waitFor();
      },
    ],
    [
      "formulas to be repaired",
      async (shown) => {
        await press(shown, "Sửa công thức");
        await shown.pane
          .getByText(/^\d+ ô trên/)
          .first()
          .click();
      },
    ],
    [
      "formulas repaired",
      async (shown) => {
        await press(shown, /^Sửa \d+ ô/);
        await seen(shown, /^Đã nhập lại/);
      },
    ],
    [
      "a fault of the program",
      async (shown) => {
        await paneFrame(shown.page).evaluate(() => {
          setTimeout(() => {
            throw new Error("Cannot read properties of undefined (reading 'rows')");
          });
        });
        await seen(shown, /Cannot read properties/);
      },
      "words",
    ],
    [
      "a part that is not loaded",
      async (shown) => {
        await withhold(shown, "audit.js");
        await step(shown, "Đối chiếu");
        await shown.pane.getByRole("tabpanel").getByRole("alert").waitFor();
      },
    ],
    reopened("a rubric nobody knows", RUBRIC, "nobody-knows", /nobody-knows/),
    reopened("a damaged memory", /"version":1/, '"version":"?"', /^Không đọc được các lựa chọn/),
  ],
};
