/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { TextDecoder, TextEncoder } from "node:util";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { succeed } from "../../../src/outcome/outcome";
import type { Workbook } from "../../../src/excel/workbook";
import { App } from "../../../src/taskpane/components/App";
import { ReportPanel } from "../../../src/taskpane/components/ReportPanel";
import { loadSheetParts } from "../../../src/taskpane/components/sheetParts";
import { initialState } from "../../../src/taskpane/state/initialState";
import { createStore } from "../../../src/taskpane/state/store";
import { chooseRubric } from "../../../src/taskpane/useCases/rubric/chooseRubric";
import { fill } from "../../../src/taskpane/useCases/fill/fill";
import { open } from "../../../src/taskpane/useCases/sheet/open";
import { createPane, type Pane } from "../../../src/taskpane/useCases/pane";
import { planCurrentFill } from "../../../src/taskpane/useCases/fill/planCurrentFill";
import { fakeWorkbook, type FakeWorkbook } from "../../support/fakeWorkbook";
import { rubricOf } from "../../support/rubricOf";
import { RUBRIC, scoresOnly, SHEET } from "../panePublished";
import { preparePane } from "./support/paneInJsdom";

preparePane();

const user = userEvent.setup();
// The test's browser lacks what every browser has.
Object.assign(globalThis, { TextDecoder, TextEncoder });

beforeAll(async () => {
  await Promise.all([loadSheetParts(), ReportPanel.preload()]);
});

afterEach(cleanup);

/** An Excel whose functions answer only once they are entered while `isLoaded()`. */
function excelOf(isLoaded: () => boolean): FakeWorkbook {
  return fakeWorkbook([{ name: SHEET, rows: scoresOnly() }], (formula) =>
    isLoaded() ? 7 : formula.includes("CQDT") ? "#NAME?" : 1,
  );
}

/** A pane on a sheet filled with CQDT functions, the report step in front. */
async function report(workbook: Workbook, customFunctions = true): Promise<Pane> {
  const pane = createPane(workbook, createStore(initialState("vi", customFunctions)));
  await open(pane);
  await chooseRubric(pane, rubricOf(RUBRIC));
  pane.store.dispatch({ type: "modeChosen", mode: "functions" });
  const plan = planCurrentFill(pane.store.getState());
  if (plan?.ok !== true) throw new Error("nothing to fill");
  await fill(pane, plan.value);
  pane.store.dispatch({ type: "noticeDismissed" });
  render(<App pane={pane} />);
  return pane;
}

test("shows the results, what they were computed by and offers copies", async () => {
  await report(excelOf(() => true));
  await user.click(screen.getByRole("tab", { name: "Báo cáo" }));
  const first = within(screen.getByRole("row", { name: /Sở Giáo dục và Đào tạo/ }));
  expect(first.getByText("56,3")).toBeVisible();
  expect(
    screen.getByText(/^Tính bằng CQDT \d+\.\d+\.\d+, bộ tiêu chí «.*» \(cao-bang-2020-so\), ngày \d\d\/\d\d\/\d{4}$/),
  ).toBeVisible();
  expect(screen.getByText("Dòng này đang ở ô A23 của trang tính.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Tạo bản sao" })).toBeEnabled();
  expect(screen.queryByText(/không có kết quả/)).toBeNull();
});

test("the line is written once however often the sheet is filled, and not where it is not wanted", async () => {
  const workbook = excelOf(() => true);
  const pane = await report(workbook);
  const stamps = (): number =>
    [...workbook.contentOf(SHEET).values()].filter(({ value }) => String(value).startsWith("Tính bằng CQDT")).length;
  expect(stamps()).toBe(1);
  const again = planCurrentFill(pane.store.getState());
  if (again?.ok !== true) throw new Error("nothing to fill");
  await fill(pane, again.value);
  expect(stamps()).toBe(1);
  await user.click(screen.getByRole("tab", { name: "Tính điểm" }));
  await user.click(screen.getByRole("button", { name: "Hoàn tác lần điền này" }));
  await user.click(screen.getByRole("button", { name: "Hoàn tác lần điền này" }));
  expect(stamps()).toBe(0);
  await user.click(screen.getByRole("checkbox", { name: /Tính bằng CQDT/ }));
  const without = planCurrentFill(pane.store.getState());
  if (without?.ok !== true) throw new Error("nothing to fill");
  await fill(pane, without.value);
  expect(stamps()).toBe(0);
  expect(pane.store.getState().memory.sheets[SHEET]?.stamp).toBe(false);
});

test("formulas that show #NAME? are told of, entered again and then answer; undone, they stand as before", async () => {
  let isLoaded = false;
  const workbook = excelOf(() => isLoaded);
  await report(workbook);
  expect(screen.getByText("80 ô có hàm CQDT đang không có kết quả (#NAME?).")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Sửa công thức" }));
  isLoaded = true;
  await user.click(screen.getByRole("button", { name: "Sửa 80 ô của trang này" }));
  expect(await screen.findByText("Đã nhập lại 80 công thức; tất cả đã có kết quả.")).toBeVisible();
  expect(workbook.valueOf(SHEET, 2, 8)).toBe(7);
  isLoaded = false;
  await user.click(screen.getByRole("tab", { name: "Tính điểm" }));
  await user.click(screen.getByRole("tab", { name: "Báo cáo" }));
  await user.click(screen.getByRole("button", { name: "Hoàn tác lần sửa công thức này" }));
  expect(await screen.findByRole("button", { name: "Sửa 80 ô của trang này" })).toBeVisible();
  expect(workbook.valueOf(SHEET, 2, 8)).toBe("#NAME?");
});

test("formulas that stay silent are named", async () => {
  await report(excelOf(() => false));
  await user.click(screen.getByRole("button", { name: "Sửa công thức" }));
  await user.click(screen.getByRole("button", { name: "Sửa 80 ô của trang này" }));
  const said = await screen.findByText(/^Đã nhập lại 80 công thức; 0 ô có kết quả\. Vẫn chưa có kết quả: /, undefined, {
    timeout: 10_000,
  });
  expect(said).toHaveTextContent(`${SHEET}!H2`);
}, 20_000);

test("an Excel without custom functions is offered Excel's own formulas", async () => {
  const pane = await report(
    excelOf(() => false),
    false,
  );
  await user.click(screen.getByRole("button", { name: "Sửa công thức" }));
  expect(screen.getByText(/^Excel này không chạy được hàm CQDT nên/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Điền bằng công thức Excel" }));
  expect(pane.store.getState()).toMatchObject({ step: "fill", mode: "formulas" });
});

describe("a copy", () => {
  test("of a file that cannot be understood says why", async () => {
    await report({ ...excelOf(() => true), fileBytes: () => Promise.resolve(succeed(new Uint8Array([1, 2, 3]))) });
    await user.click(screen.getByRole("tab", { name: "Báo cáo" }));
    await user.click(screen.getByRole("button", { name: "Tạo bản sao" }));
    expect(await screen.findByRole("alert")).toBeVisible();
  });

  test("is a sheet with values where the open file cannot be had", async () => {
    const workbook = excelOf(() => true);
    await report(workbook);
    await user.click(screen.getByRole("tab", { name: "Báo cáo" }));
    await user.click(screen.getByRole("button", { name: "Tạo bản sao" }));
    expect(await screen.findByText(/bản sao là trang tính “Bảng 1 \(2\)”/)).toBeVisible();
    expect(workbook.valueOf(`${SHEET} (2)`, 2, 8)).toBe(7);
    expect(workbook.formulaOf(`${SHEET} (2)`, 2, 8)).toBeNull();
    expect(workbook.formulaOf(SHEET, 2, 8)).not.toBeNull();
  });
});
