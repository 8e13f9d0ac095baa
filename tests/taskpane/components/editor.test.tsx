/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { TIER } from "../../../src/functions/functions";
import { knowRubrics } from "../../../src/functions/knownRubrics";
import type { CellValue } from "../../../src/grid/grid";
import { RUBRICS_KEY } from "../../../src/memory/namespace";
import type { Rubric } from "../../../src/rubric/rubric";
import { App } from "../../../src/taskpane/components/App";
import { loadSheetParts } from "../../../src/taskpane/components/sheetParts";
import { chooseRubric } from "../../../src/taskpane/useCases/rubric/chooseRubric";
import { follow } from "../../../src/taskpane/useCases/sheet/follow";
import { publishedSheet } from "../../evaluation/evaluatePublished";
import { rubricOf } from "../../support/rubricOf";
import { openPane, type OpenedPane, RUBRIC, scoresOnly, SHEET } from "../panePublished";
import { preparePane } from "./support/paneInJsdom";

preparePane();

const user = userEvent.setup();

/** jsdom's files cannot be read by the method that browsers have. */
Blob.prototype.text = function text(this: Blob) {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === "string" ? reader.result : "");
    reader.readAsText(this);
  });
};

async function show(rows: CellValue[][] = scoresOnly(), rubric: string | null = RUBRIC): Promise<OpenedPane> {
  const opened = await openPane([{ name: SHEET, rows }]);
  if (rubric !== null) await chooseRubric(opened.pane, rubricOf(rubric));
  await follow(opened.pane);
  render(<App pane={opened.pane} />);
  return opened;
}

async function editCopy(): Promise<OpenedPane> {
  const opened = await show();
  await user.click(screen.getByRole("button", { name: "Sửa bản sao" }));
  await screen.findByRole("toolbar", { name: "Soạn bộ tiêu chí" });
  return opened;
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const field = (name: string | RegExp, within_: HTMLElement = document.body) =>
  within(within_).getByRole("textbox", { name });

async function retype(box: HTMLElement, text: string): Promise<void> {
  await user.clear(box);
  if (text !== "") await user.type(box, text);
}

async function expectAccessible(): Promise<void> {
  const rules = { "color-contrast": { enabled: false }, region: { enabled: false } };
  const { violations } = await act(() => axe.run(document.body, { rules }));
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

async function openTotal(): Promise<void> {
  await user.click(button(/^Tổng điểm tối đa/));
}

beforeAll(loadSheetParts);

afterEach(() => {
  cleanup();
  localStorage.clear();
  knowRubrics([]);
});

test("a minimum that is raised moves units in the preview; saved, pane and formulas go by it", async () => {
  const { pane, workbook } = await editCopy();
  expect(screen.getByText(/^Bản nháp: “.*\(bản sửa\)”$/)).toBeVisible();
  expect(await screen.findByText("So với trước khi sửa: chưa đơn vị nào đổi hạng hay đổi mức.")).toBeVisible();
  await openTotal();
  const best = screen.getByRole("group", { name: "Điều kiện 1 của “Mức I”" });
  const minimum = field("Ngưỡng", best);
  await retype(minimum, "59,5");
  expect(minimum).toHaveFocus();
  expect(await screen.findByText(/^So với trước khi sửa: 0 đơn vị đổi hạng, [1-9]\d* đơn vị đổi mức\.$/)).toBeVisible();
  expect(minimum).toHaveFocus();
  await expectAccessible();
  await user.click(button("Lưu vào tệp"));
  expect(await screen.findByText(/^Đã lưu bộ tiêu chí “.*” vào tệp/)).toBeVisible();
  const { rubric } = pane.store.getState();
  expect(rubric?.id).toBe("cao-bang-2020-so-sua");
  const kept = await workbook.recall(RUBRICS_KEY);
  expect(kept).toMatchObject({ ok: true, value: [{ id: "cao-bang-2020-so-sua" }] });
  const scores = [[8, 18, 15, 8, 5, 5]];
  expect(TIER("cao-bang-2020-so-sua", [scores])).not.toBe(TIER(RUBRIC, [scores]));
});

test("what is entered is stated; what was inferred stays shown with its bracket", async () => {
  const opened = await show(scoresOnly(), "bac-giang-2021-so-ung-dung");
  await user.click(button("Sửa bản sao"));
  await screen.findByRole("toolbar", { name: "Soạn bộ tiêu chí" });
  const inferred = Object.entries(rubricOf("bac-giang-2021-so-ung-dung").sources).filter(
    ([path, { bracket }]) => path.endsWith(".weight") && bracket !== undefined,
  );
  const id = /^criteria\.(.+)\.weight$/.exec(inferred[0]?.[0] ?? "")?.[1] ?? "";
  const row = document.getElementById(`criterion-${id}`);
  if (row === null) throw new Error("no row");
  await user.click(row);
  await user.click(screen.getByText("Nguồn của Hệ số: Suy ra"));
  expect(screen.getByText(/^khoảng suy ra: /)).toBeVisible();
  await retype(field("Hệ số"), "0,2");
  expect(await screen.findByText("Nguồn của Hệ số: Văn bản nêu")).toBeVisible();
  expect(screen.queryByText(/^khoảng suy ra: /)).toBeNull();
  expect(opened.pane.store.getState().rubric?.id).toBe("bac-giang-2021-so-ung-dung");
});

test("a wrong value is told at its field and in the list, cannot be saved, and is undone as one step", async () => {
  await editCopy();
  await user.click(button(/^Hạ tầng kỹ thuật/));
  await retype(field("Tên"), "");
  expect(await screen.findByText("Còn 1 chỗ phải sửa trước khi lưu", { selector: "p" })).toBeVisible();
  expect(field("Tên")).toBeInvalid();
  expect(button("Lưu vào tệp")).toHaveAttribute("aria-disabled", "true");
  await expectAccessible();
  await user.type(field("Tên"), "Hạ tầng số");
  expect(await screen.findByText("Bộ tiêu chí hợp lệ.")).toBeVisible();
  await user.click(button("Hoàn tác"));
  expect(field("Tên")).toHaveValue("Hạ tầng kỹ thuật");
  await user.click(button("Làm lại"));
  expect(field("Tên")).toHaveValue("Hạ tầng số");
});

test("text that is no number is said to be none and keeps the draft from being saved", async () => {
  await editCopy();
  await user.click(button(/^Hạ tầng kỹ thuật/));
  await retype(field("Điểm tối đa"), "mười");
  expect(field("Điểm tối đa")).toBeInvalid();
  expect(button("Lưu vào tệp")).toHaveAttribute("aria-disabled", "true");
  await retype(field("Điểm tối đa"), "10");
  await waitFor(() => expect(button("Lưu vào tệp")).not.toHaveAttribute("aria-disabled", "true"));
});

test("criteria are added, moved and deleted by keyboard alone", async () => {
  await editCopy();
  await openTotal();
  await user.type(field(/^Thêm tiêu chí vào/), "An toàn thông tin{Enter}");
  const added = button(/^An toàn thông tin/);
  added.focus();
  await user.keyboard("{Enter}");
  button("Lên: An toàn thông tin").focus();
  await user.keyboard("{Enter}");
  const names = (): readonly string[] =>
    [...document.querySelectorAll("button[id^='criterion-']")].map(({ firstChild }) => firstChild?.textContent ?? "");
  expect(names().indexOf("An toàn thông tin")).toBe(names().length - 2);
  button("Vào trong: An toàn thông tin").focus();
  await user.keyboard("{Enter}");
  button("Xóa An toàn thông tin").focus();
  await user.keyboard("{Enter}");
  expect(screen.queryByRole("button", { name: /^An toàn thông tin/ })).toBeNull();
  await user.click(button("Hoàn tác"));
  expect(button(/^An toàn thông tin/)).toBeVisible();
});

test("leaving asks nothing and the draft can be taken up again", async () => {
  await editCopy();
  await user.click(button(/^Hạ tầng kỹ thuật/));
  await retype(field("Tên"), "Hạ tầng số");
  await user.click(button("Đóng"));
  await user.click(await screen.findByRole("button", { name: "Tiếp tục bản nháp" }));
  expect(await screen.findByRole("button", { name: /^Hạ tầng số/ })).toBeVisible();
});

test("every part of the editor is accessible, in both languages", async () => {
  const { pane } = await editCopy();
  for (const part of ["Chung", "Xếp hạng", "Ký hiệu", "Đơn vị"]) {
    await user.click(screen.getByRole("tab", { name: part }));
    await expectAccessible();
  }
  await user.click(button(/^Văn phòng UBND tỉnh/));
  await user.click(screen.getByText("Miễn tiêu chí"));
  await expectAccessible();
  act(() => pane.store.dispatch({ type: "languageChosen", language: "en" }));
  expect(screen.getByRole("button", { name: "Save to the file" })).toBeVisible();
});

test("a sheet without a rubric gives a draft, with what it does not decide", async () => {
  await show(
    [
      ["STT", "Đơn vị", "Nền tảng số (20)", "Nhân lực số (30)", "Dịch vụ số (50)", "Tổng điểm"],
      [1, "Xã An Bình", 15, 20, 40, 75],
      [2, "Xã Bình Minh", 18, 25, 35, 78],
      [3, "Phường Cẩm Sơn", 10, 22, 41, 73],
    ],
    null,
  );
  await user.click(button("Soạn từ trang tính này"));
  expect(await screen.findByText(/điều trang tính chưa quyết định$/)).toBeVisible();
  expect(button(/^Nền tảng số tối đa 20/)).toBeVisible();
  expect(await screen.findByRole("table", { name: /^Xếp hạng theo/ })).toBeVisible();
  await expectAccessible();
});

test("published results give weights, minima and what is undecided, to be taken into the draft", async () => {
  await show(publishedSheet(RUBRIC), null);
  await user.click(button("Cách khác: trang “Bộ tiêu chí”, JSON, kết quả đã công bố…"));
  await expectAccessible();
  await user.click(await screen.findByRole("button", { name: "Từ kết quả đã công bố" }));
  expect(await screen.findByRole("heading", { name: "Suy ra từ kết quả đã ghi" })).toBeVisible();
  expect(screen.getByRole("heading", { name: "Trọng số" })).toBeVisible();
  expect(screen.getAllByText(/\(trên \d[^)]*nhiều nhất \d/).length).toBeGreaterThan(0);
  await user.click(button("Đưa vào bản nháp"));
  await user.click(button(/^Tổng điểm/));
  const bracket = screen.getAllByText(/^Nguồn của Điều kiện 1 của “.*”: Suy ra$/);
  expect(bracket.length).toBeGreaterThan(1);
  expect(screen.queryByRole("heading", { name: "Suy ra từ kết quả đã ghi" })).toBeNull();
});

test("the worksheet: written, told before it is written over, undone, read back", async () => {
  const { workbook } = await editCopy();
  await user.click(button("Ghi ra trang “Bộ tiêu chí”"));
  expect(await screen.findByText("Đã ghi ra trang “Bộ tiêu chí”.")).toBeVisible();
  const before = workbook.contentOf("Bộ tiêu chí");
  await user.click(button(/^Hạ tầng kỹ thuật/));
  await retype(field("Tên"), "Hạ tầng số");
  await user.click(button("Ghi ra trang “Bộ tiêu chí”"));
  expect(screen.getByText(/đã có nội dung và sẽ bị thay hết/)).toBeVisible();
  expect(workbook.contentOf("Bộ tiêu chí")).toEqual(before);
  await user.click(button("Ghi đè trang “Bộ tiêu chí”"));
  await waitFor(() => expect(workbook.contentOf("Bộ tiêu chí")).not.toEqual(before));
  await user.click(await screen.findByRole("button", { name: "Hoàn tác lần ghi" }));
  await waitFor(() => expect(workbook.contentOf("Bộ tiêu chí")).toEqual(before));
  await user.click(button("Đóng"));
  await user.click(button("Cách khác: trang “Bộ tiêu chí”, JSON, kết quả đã công bố…"));
  await user.click(await screen.findByRole("button", { name: "Mở từ trang “Bộ tiêu chí”" }));
  expect(await screen.findByRole("button", { name: /^Hạ tầng kỹ thuật/ })).toBeVisible();
});

test("JSON: a file is taken in; one that is none is refused with its reason", async () => {
  await show();
  await user.click(button("Cách khác: trang “Bộ tiêu chí”, JSON, kết quả đã công bố…"));
  const input = await screen.findByLabelText("Nhập JSON", { selector: "input" });
  await user.upload(input, new File(["{"], "hong.json", { type: "application/json" }));
  expect(await screen.findByText(/không phải là JSON hợp lệ/)).toBeVisible();
  const own: Rubric = { ...rubricOf(RUBRIC), id: "tinh-moi-2026", title: { vi: "Tỉnh mới", en: "New province" } };
  await user.upload(input, new File([JSON.stringify(own)], "tinh-moi.json", { type: "application/json" }));
  expect(await screen.findByText("Bản nháp: “Tỉnh mới”")).toBeVisible();
});

test("where Excel cannot keep the rubric, the draft stays and JSON is offered", async () => {
  const { workbook } = await editCopy();
  const urls: Blob[] = [];
  URL.createObjectURL = (blob) => {
    urls.push(blob as Blob);
    return "blob:rubric";
  };
  HTMLAnchorElement.prototype.click = () => undefined;
  workbook.failNext({ code: "host-error", hostCode: "NotKept", reason: "read-only" });
  await user.click(button("Lưu vào tệp"));
  expect(await screen.findByText(/^Excel chưa giữ được bộ tiêu chí trong tệp\. Hãy xuất JSON/)).toBeVisible();
  await user.click(button("Xuất JSON"));
  expect(await screen.findByText("Đã xuất tệp JSON.")).toBeVisible();
  expect(urls).toHaveLength(1);
});
