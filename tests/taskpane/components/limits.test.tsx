/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { ExcelLimit } from "../../../src/excel/startOffice";
import { EXCEL_LIMITS } from "../../../src/excel/startOffice";
import { LANGUAGES } from "../../../src/locales";
import { limitsWords } from "../../../src/locales/limitsWords";
import { App } from "../../../src/taskpane/components/App";
import { loadSheetParts } from "../../../src/taskpane/components/sheetParts";
import { initialState } from "../../../src/taskpane/state/initialState";
import { createStore } from "../../../src/taskpane/state/store";
import { limitsToTell } from "../../../src/taskpane/toldLimits";
import { chooseRubric } from "../../../src/taskpane/useCases/rubric/chooseRubric";
import { open } from "../../../src/taskpane/useCases/sheet/open";
import { createPane, type Pane } from "../../../src/taskpane/useCases/pane";
import { fakeWorkbook } from "../../support/fakeWorkbook";
import { rubricOf } from "../../support/rubricOf";
import { RUBRIC, scoresOnly, SHEET } from "../panePublished";
import { preparePane } from "./support/paneInJsdom";

preparePane();

const user = userEvent.setup();

const OLD: readonly ExcelLimit[] = ["sharedRuntime", "merges"];

/** The pane in an Excel 2019 without CQDT functions. */
async function openOld(limits: readonly ExcelLimit[]): Promise<Pane> {
  const workbook = fakeWorkbook([{ name: SHEET, rows: scoresOnly() }]);
  const pane = createPane(workbook, createStore(initialState("vi", false, limits)));
  await open(pane);
  render(<App pane={pane} />);
  return pane;
}

beforeAll(loadSheetParts);

afterEach(() => {
  cleanup();
  localStorage.clear();
});

test("an old Excel's limits are told until they are dismissed, and not again at the next start", async () => {
  await openOld(limitsToTell(OLD));
  const words = limitsWords("vi");
  const note = await screen.findByText(`${words.sharedRuntime} ${words.merges}`);
  expect(note).toBeVisible();
  const { violations } = await axe.run(note.parentElement ?? note, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  await user.click(screen.getByRole("button", { name: words.dismiss }));
  expect(screen.queryByText(/Excel này/)).not.toBeInTheDocument();
  expect(limitsToTell(OLD)).toEqual([]);
});

test("a limit that was not told yet is told with the others", async () => {
  await openOld(limitsToTell(["merges"]));
  await user.click(await screen.findByRole("button", { name: limitsWords("vi").dismiss }));
  expect(limitsToTell(OLD)).toEqual(OLD);
  expect(limitsToTell([])).toEqual([]);
});

test("each limit has a sentence of its own in each language", () => {
  const sentences = LANGUAGES.flatMap((language) => EXCEL_LIMITS.map((limit) => limitsWords(language)[limit]));
  expect(new Set(sentences).size).toBe(LANGUAGES.length * EXCEL_LIMITS.length);
});

test("without CQDT functions native formulas are chosen and CQDT functions cannot be", async () => {
  const pane = await openOld([]);
  await chooseRubric(pane, rubricOf(RUBRIC));
  await user.click(screen.getByRole("tab", { name: "Tính điểm" }));
  expect(await screen.findByRole("radio", { name: /^Công thức Excel/ })).toBeChecked();
  expect(screen.getByRole("radio", { name: /^Hàm CQDT/ })).toBeDisabled();
});
