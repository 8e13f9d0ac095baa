/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { TextDecoder, TextEncoder } from "node:util";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../src/taskpane/components/App";
import { ReportPanel } from "../../../src/taskpane/components/ReportPanel";
import { loadSheetParts } from "../../../src/taskpane/components/sheetParts";
import { openEvaluated, scoresOnly, SHEET, type OpenedPane } from "../panePublished";
import { preparePane } from "./support/paneInJsdom";

preparePane();

const user = userEvent.setup();
// The test's browser lacks what every browser has.
Object.assign(globalThis, { TextDecoder, TextEncoder });

beforeAll(async () => {
  await Promise.all([loadSheetParts(), ReportPanel.preload()]);
});

afterEach(cleanup);

const WRITE = "Ghi các trang báo cáo vào sổ";
const UNDO = "Hoàn tác lần ghi báo cáo này";
const FIRST = "Báo cáo - Bảng 1";

async function writeOnce(): Promise<OpenedPane> {
  const opened = await openEvaluated(scoresOnly());
  render(<App pane={opened.pane} />);
  await user.click(screen.getByRole("tab", { name: "Báo cáo" }));
  expect(screen.queryByRole("button", { name: UNDO })).toBeNull();
  await user.click(await screen.findByRole("button", { name: WRITE }));
  await screen.findByText(/^Đã ghi \d+ trang báo cáo/);
  return opened;
}

async function namesIn({ workbook }: OpenedPane): Promise<readonly string[]> {
  const listed = await workbook.sheets();
  return listed.ok ? listed.value.map(({ name }) => name) : [];
}

/** The user types into a cell right of everything. */
async function type(
  { workbook }: OpenedPane,
  sheet: string,
  content: string | { readonly formula: string },
): Promise<void> {
  await workbook.write(sheet, [{ row: 1, column: 40, contents: [[content]] }]);
}

test("sheets that would stay are shown with the reason first", async () => {
  const opened = await writeOnce();
  await type(opened, SHEET, { formula: `='${FIRST}'!A1` });
  await user.click(screen.getByRole("button", { name: UNDO }));
  expect(
    await screen.findByText(/^“Báo cáo - Bảng 1”: công thức, biểu đồ hoặc tên ở nơi khác đang dùng/),
  ).toBeVisible();
  expect((await namesIn(opened)).length).toBeGreaterThan(2);
  await user.click(screen.getByRole("button", { name: "Vẫn hoàn tác phần còn lại" }));
  expect(await screen.findByText(/^Đã hoàn tác: gỡ \d+ trang đã ghi\.$/)).toBeVisible();
  expect(screen.getAllByText(/^Đã hoàn tác/)).toHaveLength(1);
  expect(screen.queryByRole("button", { name: UNDO })).toBeNull();
  expect(await namesIn(opened)).toEqual([SHEET, FIRST]);
});

test("a changed sheet makes room only when the user says so, and its new name is said", async () => {
  const opened = await writeOnce();
  await type(opened, FIRST, "ghi chú của tôi");
  await user.click(screen.getByRole("button", { name: WRITE }));
  expect(await screen.findByText(/đã được sửa sau khi ghi: “Báo cáo - Bảng 1”/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Đổi tên, nhường chỗ" }));
  expect(await screen.findByText(/được đổi tên chứ không xóa: “Báo cáo - Bảng 1 \(cũ\)”/)).toBeVisible();
  expect(await namesIn(opened)).toEqual(expect.arrayContaining([FIRST, `${FIRST} (cũ)`]));
});
