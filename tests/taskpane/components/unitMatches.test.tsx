/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CellValue } from "../../../src/grid/grid";
import { App } from "../../../src/taskpane/components/App";
import { loadSheetParts } from "../../../src/taskpane/components/sheetParts";
import { chooseRubric } from "../../../src/taskpane/useCases/rubric/chooseRubric";
import { rubricOf } from "../../support/rubricOf";
import { openPane, RUBRIC, scoresOnly, SHEET } from "../panePublished";
import { preparePane } from "./support/paneInJsdom";

preparePane();

const user = userEvent.setup();

/** A unit whose name another letter makes another word: it is not taken for the roster's. */
const WRITTEN = "Sở Y té khác";
const MISSPELT = "Sở Nội vu";
const UNSURE = "Sở Nội vi";

async function showCheck(written: string) {
  const rows = scoresOnly().map(([name = null, ...others]): CellValue[] => [
    name === "Sở Nội vụ" ? written : name,
    ...others,
  ]);
  const opened = await openPane([{ name: SHEET, rows }]);
  await chooseRubric(opened.pane, rubricOf(RUBRIC));
  render(<App pane={opened.pane} />);
  await user.click(screen.getByRole("tab", { name: /Kiểm tra/ }));
  return opened;
}

function rosterNameOf({ pane }: Awaited<ReturnType<typeof showCheck>>, written: string) {
  const { evaluation } = pane.store.getState();
  return evaluation?.scoreboard.units.find(({ name }) => name === written)?.rosterName;
}

beforeAll(loadSheetParts);

afterEach(() => {
  cleanup();
  localStorage.clear();
});

test("an unsure name is offered, and taken once the user says so; the workbook remembers it", async () => {
  const opened = await showCheck(UNSURE);
  expect(rosterNameOf(opened, UNSURE)).toBeNull();
  expect(screen.getByText("1 tên đơn vị chưa chắc chắn, cần xác nhận.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Có phải là Sở Nội vụ? Đúng" }));
  expect(rosterNameOf(opened, UNSURE)).toBe("Sở Nội vụ");
  expect(opened.pane.store.getState().memory.sheets[SHEET]?.choices.units).toEqual({ [UNSURE]: "Sở Nội vụ" });
  expect(screen.queryByText(/chưa chắc chắn/)).toBeNull();
});

test("a name taken although it is written otherwise can be changed", async () => {
  const opened = await showCheck(MISSPELT);
  expect(rosterNameOf(opened, MISSPELT)).toBe("Sở Nội vụ");
  await user.selectOptions(
    screen.getByRole("combobox", { name: `Đơn vị của tên ${MISSPELT}` }),
    "Không có trong danh sách",
  );
  expect(rosterNameOf(opened, MISSPELT)).toBeNull();
});

test("a name that is like none has no proposal, and the user may name its unit", async () => {
  const opened = await showCheck(WRITTEN);
  expect(screen.queryByRole("button", { name: /Có phải là/ })).toBeNull();
  await user.selectOptions(screen.getByRole("combobox", { name: `Đơn vị của tên ${WRITTEN}` }), "Sở Nội vụ");
  expect(rosterNameOf(opened, WRITTEN)).toBe("Sở Nội vụ");
});
