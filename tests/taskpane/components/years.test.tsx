/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CellValue } from "../../../src/grid/grid";
import { App } from "../../../src/taskpane/components/App";
import { loadSheetParts } from "../../../src/taskpane/components/sheetParts";
import { chooseRubric } from "../../../src/taskpane/useCases/rubric/chooseRubric";
import { publishedSheet } from "../../evaluation/evaluatePublished";
import { rubricOf } from "../../support/rubricOf";
import { openPane, RUBRIC, scoresOnly, SHEET } from "../panePublished";
import { preparePane } from "./support/paneInJsdom";

preparePane();

const EARLIER = "Năm trước";
const UNIT = "Sở Y tế";
const OLD_NAME = "Sở Chữa bệnh";

const user = userEvent.setup();

async function showYears(rows: CellValue[][], others: Readonly<Record<string, CellValue[][]>> = {}) {
  const opened = await openPane([
    { name: SHEET, rows },
    ...Object.entries(others).map(([name, table]) => ({ name, rows: table })),
  ]);
  await chooseRubric(opened.pane, rubricOf(RUBRIC));
  render(<App pane={opened.pane} />);
  await user.click(screen.getByRole("tab", { name: "Đối chiếu" }));
  await screen.findByRole("combobox", { name: "Lấy số liệu năm trước từ" });
  return opened;
}

/** Last year's board: a unit under an older name, with one point of infrastructure more. */
function earlierBoard(): CellValue[][] {
  return scoresOnly().map(([name = null, infrastructure = null, ...others]) =>
    name === UNIT ? [OLD_NAME, Number(infrastructure) + 1, ...others] : [name, infrastructure, ...others],
  );
}

async function chooseSource(label: string): Promise<void> {
  await user.selectOptions(screen.getByRole("combobox", { name: "Lấy số liệu năm trước từ" }), label);
}

function rowOf(unit: string): HTMLElement {
  const row = screen.getByText(unit, { selector: "th button" }).closest("tr");
  if (row === null) throw new Error(`no row of ${unit}`);
  return row;
}

beforeAll(loadSheetParts);

afterEach(() => {
  cleanup();
  localStorage.clear();
});

test("ranks are shown beside last year's with a sign and with words; the name leads to the row in the sheet", async () => {
  const { workbook } = await showYears(publishedSheet(RUBRIC));
  expect(await screen.findByRole("heading", { name: "So với năm 2019" })).toBeVisible();
  expect(screen.getByText("8 tăng hạng · 7 giảm hạng · 5 giữ nguyên hạng")).toBeVisible();
  const row = rowOf("Thanh tra tỉnh");
  expect(row).toHaveTextContent("14 → 19 ▼ 5");
  expect(within(row).getByText("từ 14 thành 19, giảm 5 hạng")).toBeInTheDocument();
  expect(rowOf(UNIT)).toHaveTextContent("2, giữ nguyên hạng");
  await user.click(within(row).getByText("Thanh tra tỉnh"));
  expect(workbook.selection()).toMatchObject({ sheet: SHEET, area: { row: 20 } });
});

test("without any number of an earlier year the step says where one may be", async () => {
  await showYears(scoresOnly());
  expect(screen.getByText(/không có cột nào ghi số liệu trước năm 2020/)).toBeVisible();
  expect(screen.queryByRole("heading", { name: "Ghép tên đơn vị" })).toBeNull();
  await chooseSource("Không so");
  expect(await screen.findByText("Không so với năm trước.")).toBeVisible();
});

test("a board on another sheet: the renamed unit is paired by button, its points opened, and unpaired again", async () => {
  await showYears(scoresOnly(), { [EARLIER]: earlierBoard() });
  await chooseSource(`Trang “${EARLIER}”`);
  await screen.findByRole("combobox", { name: "Theo tiêu chí" });
  expect(rowOf(UNIT)).toHaveTextContent("không có số năm trước");
  const pair = screen.getByRole("button", { name: `Ghép “${OLD_NAME}”` });
  expect(pair).toHaveAttribute("aria-disabled", "true");
  await user.selectOptions(screen.getByRole("combobox", { name: `“${OLD_NAME}” là` }), UNIT);
  expect(rowOf(UNIT)).toHaveTextContent("không có số năm trước");
  await user.click(pair);
  await waitFor(() => expect(rowOf(UNIT)).toHaveTextContent(`năm trước: ${OLD_NAME} (bạn đã ghép)`));
  expect(screen.getByRole("group", { name: "Ghép tên đơn vị" })).toHaveFocus();

  const details = screen.getByRole("button", { name: `Thay đổi từng tiêu chí của ${UNIT}` });
  expect(details).toHaveAttribute("aria-expanded", "false");
  await user.click(details);
  expect(details).toHaveAttribute("aria-expanded", "true");
  expect(screen.getByText(/^từ 9 thành 8, giảm 1$/)).toBeInTheDocument();

  await user.click(screen.getByRole("button", { name: `Bỏ ghép “${OLD_NAME}”` }));
  await waitFor(() => expect(rowOf(UNIT)).toHaveTextContent("không có số năm trước"));
});

test("another criterion shows its points and counts them", async () => {
  await showYears(scoresOnly(), {
    [EARLIER]: earlierBoard().map((row) => [row[0] === OLD_NAME ? UNIT : (row[0] ?? null), ...row.slice(1)]),
  });
  await chooseSource(`Trang “${EARLIER}”`);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Theo tiêu chí" }), "Hạ tầng kỹ thuật");
  expect(screen.getByText("0 tăng điểm · 1 giảm điểm · 19 không đổi")).toBeVisible();
  expect(rowOf(UNIT)).toHaveTextContent("9 → 8 ▼ 1");
});

test("a board of another level is refused in words", async () => {
  await showYears(scoresOnly(), { [EARLIER]: publishedSheet("cao-bang-2020-huyen") });
  await chooseSource(`Trang “${EARLIER}”`);
  expect(await screen.findByText(/^Không so được: /)).toBeVisible();
  expect(screen.queryByText("9 → 8")).toBeNull();
});
