/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { CellValue } from "../../../src/grid/grid";
import { App } from "../../../src/taskpane/components/App";
import { loadSheetParts } from "../../../src/taskpane/components/sheetParts";
import { chooseRubric } from "../../../src/taskpane/useCases/rubric/chooseRubric";
import { follow } from "../../../src/taskpane/useCases/sheet/follow";
import { highlight } from "../../../src/taskpane/useCases/highlight/highlight";
import { rubricOf } from "../../support/rubricOf";
import { type OpenedPane, openPane, RUBRIC, scoresOnly, SHEET } from "../panePublished";
import { preparePane } from "./support/paneInJsdom";

preparePane();

let opened: OpenedPane;
let stop: () => Promise<void>;

async function show(rows: CellValue[][]): Promise<void> {
  opened = await openPane([{ name: SHEET, rows }]);
  await chooseRubric(opened.pane, rubricOf(RUBRIC));
  stop = await follow(opened.pane);
  render(<App pane={opened.pane} />);
}

function type(row: number, column: number, value: CellValue): void {
  act(() => opened.workbook.type(SHEET, row, column, value));
}

function line(): HTMLElement {
  return screen.getByRole("status", { name: "Tình trạng" });
}

/** What a screen reader was last told by the line. */
function said(): string | null | undefined {
  return line().nextElementSibling?.textContent;
}

beforeAll(loadSheetParts);

afterEach(async () => {
  await stop();
  cleanup();
});

test("an edit is shown at once; the keyboard stays on the finding whose number changes", async () => {
  const rows = scoresOnly();
  rows[1]?.splice(1, 1, 9);
  await show(rows);
  act(() => opened.pane.store.dispatch({ type: "stepChosen", step: "check" }));
  const finding = await screen.findByRole("button", { name: /\b9\b.*\b8\b/ });
  finding.focus();
  type(2, 2, 11);
  expect(line()).toHaveTextContent("Trang tính vừa sửa, đang đọc lại");
  await waitFor(() => expect(line()).not.toHaveTextContent("đang đọc lại"));
  expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
  expect(document.activeElement).toBe(finding);
  expect(finding).toHaveTextContent(/\b11\b/);
});

test("a screen reader is told once the edits have paused, not of each", async () => {
  await show(scoresOnly());
  expect(said()).toBe("Chưa điền kết quả");
  type(2, 2, 1);
  type(2, 3, 1);
  await waitFor(() => expect(line()).toHaveTextContent("Chưa điền kết quả"));
  expect(said()).toBe("Chưa điền kết quả");
  expect(line()).toHaveAttribute("aria-live", "off");
});

test("what cannot be read again is told with what to do, in both languages", async () => {
  await show(scoresOnly());
  opened.workbook.failNext({ code: "sheet-missing", sheet: SHEET });
  type(2, 2, 1);
  await waitFor(() => expect(line()).toHaveTextContent(/^.*Không đọc lại được trang tính.*“Bảng 1”/));
  act(() => opened.pane.store.dispatch({ type: "languageChosen", language: "en" }));
  expect(screen.getByRole("status", { name: "Status" })).toHaveTextContent(/could not be read again.*“Bảng 1”/);
});

test("units outside the highlighted rows are told, and one press highlights them too", async () => {
  await show(scoresOnly());
  const last = scoresOnly().length;
  await act(async () => {
    opened.pane.store.dispatch({
      type: "highlightChosen",
      highlight: { unranked: false, belowMinimum: false, threshold: 0.5 },
    });
    await highlight(opened.pane);
  });
  expect(screen.queryByText(/Tô màu đang gồm/)).not.toBeInTheDocument();
  for (const [index, value] of ["Sở Mới", 1, 1, 1, 1, 1, 1].entries()) type(last + 1, index + 1, value);
  expect(
    await screen.findByText(`Tô màu đang gồm hàng 2–${String(last)}; 1 đơn vị nằm ngoài các hàng này.`),
  ).toBeVisible();
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false } },
  });
  expect(violations).toEqual([]);
  await userEvent.setup().click(screen.getByRole("button", { name: "Tô lại" }));
  await waitFor(() => expect(screen.queryByText(/Tô màu đang gồm/)).not.toBeInTheDocument());
  expect(opened.workbook.rulesOf(SHEET).every(({ area }) => area.row + area.rows - 1 === last + 1)).toBe(true);
});
