import type { FrameLocator, Locator, Page } from "playwright-core";
import type { Inspection } from "../../src/workbench/session/inspection";
import { axeFindings, axeFindingsIn } from "./support/axeFindings";
import { goTo, typeInto } from "./support/gridActions";
import { inWorkbench } from "./support/inWorkbench";
import { takesKeyboard } from "./support/takesKeyboard";
import { takeScreenshot } from "./support/takeScreenshot";

// The ribbon, the menu of a cell and the shortcuts are read from the manifest's files; their commands go through the
// unmodified Office.js to what the pane has associated, as in Excel.

declare const cqdtWorkbench: Inspection;

jest.setTimeout(120_000);

const SETTLED = "0 lỗi";

let page: Page;
let pane: FrameLocator;
let origin: string;

inWorkbench(1400, (opened) => {
  ({ page, pane, origin } = opened);
});

/** A button of the ribbon by what stands on it; it waits for the add-in while its command is under way. */
function button(label: string): Locator {
  return page.locator(".ribbon").getByRole("button", { name: label, exact: true });
}

async function press(label: string): Promise<void> {
  await button(label).click();
  await page.locator('.ribbon [aria-disabled="true"]').waitFor({ state: "detached" });
}

async function useSuggestedRubric(): Promise<void> {
  await pane.getByRole("button", { name: "Dùng bộ tiêu chí này" }).click();
  await pane.getByText(SETTLED).waitFor();
}

async function stepIs(name: string): Promise<void> {
  await pane.getByRole("tab", { name, selected: true }).waitFor();
}

async function contentOf(address: string): Promise<string | undefined> {
  return (await page.evaluate((asked) => cqdtWorkbench.readCell(asked), address))?.text;
}

/** The menu of the cell where the cursor is, as the right mouse button opens it. */
async function chooseFromCellMenu(entry: string): Promise<void> {
  const grid = page.locator(".o-grid-overlay");
  const { selected } = await page.evaluate(() => {
    const box = document.querySelector(".o-autofill, .o-grid-overlay .o-fill")?.getBoundingClientRect();
    return { selected: box === undefined ? null : { x: box.x, y: box.y } };
  });
  if (selected === null) throw new Error("the grid shows no cursor");
  await page.mouse.click(selected.x - 8, selected.y - 6, { button: "right" });
  await grid.page().locator(".o-menu-item", { hasText: entry }).click();
}

function card(unit: string): Locator {
  return pane.getByRole("region", { name: "Đơn vị đang chọn" }).filter({ hasText: unit });
}

test("check, fill, highlight, report: each shows its step and does its work", async () => {
  await press("Kiểm tra");
  await stepIs("Bộ tiêu chí");
  await pane.getByText("Chưa có bộ tiêu chí cho trang tính này").waitFor();
  await useSuggestedRubric();

  await press("Kiểm tra");
  await stepIs("Kiểm tra");
  await pane.getByRole("heading", { name: "Phát hiện" }).waitFor();

  await press("Điền kết quả");
  await stepIs("Tính điểm");
  await pane.getByText(/^Đã điền \d+ ô/).waitFor();
  expect(await contentOf("C11")).toBe("Mức I");

  await press("Tô màu");
  await stepIs("Tô màu");
  await pane.getByText(/^Đã tô màu bằng/).waitFor();
  expect(await page.evaluate(() => cqdtWorkbench.rules().length)).toBeGreaterThan(0);
  await takeScreenshot(page, "ribbon");

  await press("Báo cáo");
  await stepIs("Báo cáo");
});

test("fill overwrites nothing that was not looked at: it stops at the preview", async () => {
  await useSuggestedRubric();
  await typeInto(page, "C11", "chờ duyệt");
  await press("Điền kết quả");
  await stepIs("Tính điểm");
  await pane.getByText(/ô không trống sẽ thay đổi/).waitFor();
  await pane.getByRole("button", { name: /Ghi đè/ }).waitFor();
  expect(await contentOf("C11")).toBe("chờ duyệt");
  expect(await contentOf("C12")).toBe("");
});

test("“Vì sao mức này?” in the menu of a cell opens the unit's card and takes the keyboard there", async () => {
  await useSuggestedRubric();
  await goTo(page, "H12");
  await chooseFromCellMenu("Vì sao mức này?");
  const shown = card("Sở Y tế");
  await shown.waitFor();
  expect(await takesKeyboard(shown)).toBe(true);
  const text = await shown.innerText();
  for (const part of ["53,7", "Mức II", "Mức I"]) expect(text).toContain(part);
  expect(await axeFindings(page)).toEqual([]);
  await takeScreenshot(page, "ribbon-vi-sao");
});

test("the card opens again where it was folded, and says when a cell is in no unit's row or on another sheet", async () => {
  await useSuggestedRubric();
  await goTo(page, "H12");
  const shown = card("Sở Y tế");
  await shown.locator("summary").click();
  await shown.locator("table").waitFor({ state: "hidden" });
  await goTo(page, "H12");
  await page.keyboard.press("Control+Shift+Alt+KeyL");
  await shown.locator("table").waitFor();

  await goTo(page, "G10");
  await page.keyboard.press("Control+Shift+Alt+KeyL");
  await pane.getByText("Ô G10 không nằm trên hàng của đơn vị nào").waitFor();

  await page.locator(".o-sheet", { hasText: "Công bố" }).click();
  await page.keyboard.press("Control+Shift+Alt+KeyL");
  await pane.getByText("Ngăn CQDT đang làm việc với trang tính “Bảng 1”").waitFor();
  await pane
    .getByRole("button", { name: /Công bố|Chuyển/ })
    .first()
    .waitFor();
});

test("every shortcut does what its button does", async () => {
  await useSuggestedRubric();
  await goTo(page, "B11");
  await page.keyboard.press("Control+Shift+Alt+KeyK");
  await stepIs("Kiểm tra");
  await page.keyboard.press("Control+Shift+Alt+KeyD");
  await pane.getByText(/^Đã điền \d+ ô/).waitFor();
  await page.keyboard.press("Control+Shift+Alt+KeyT");
  await pane.getByText(/^Đã tô màu bằng/).waitFor();
  await page.keyboard.press("Control+Shift+Alt+KeyB");
  await stepIs("Báo cáo");
  await page.keyboard.press("Control+Shift+Alt+KeyM");
  expect(await takesKeyboard(pane.getByRole("tab", { name: "Báo cáo", selected: true }))).toBe(true);
});

test("a command given before the pane has opened waits for it", async () => {
  await page.goto(`${origin}/workbench/`);
  await button("Kiểm tra").click();
  await pane.getByText("Chưa có bộ tiêu chí cho trang tính này").waitFor();
  await page.locator('.ribbon [aria-disabled="true"]').waitFor({ state: "detached" });
});

test("in a narrow window a command brings the pane in front; nothing needs scrolling sideways", async () => {
  await page.setViewportSize({ width: 320, height: 700 });
  const frame = page.locator("iframe");
  expect(await frame.isVisible()).toBe(false);
  await takeScreenshot(page, "ribbon-hep");
  const overflow = await page.locator(".ribbon").evaluate((bar) => bar.scrollWidth - bar.clientWidth);
  expect(overflow).toBe(0);
  await press("Kiểm tra");
  await frame.waitFor();
  await pane.getByText("Chưa có bộ tiêu chí cho trang tính này").waitFor();
});

test("the ribbon is reached and used by keyboard, follows the page's language, and axe has nothing against it", async () => {
  await page.locator(".header select").focus();
  await page.keyboard.press("Tab");
  expect(await takesKeyboard(button("Mở ngăn CQDT"))).toBe(true);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.tagName === "IFRAME");
  expect(await axeFindingsIn(page.mainFrame(), ".ribbon")).toEqual([]);
  expect(await button("Kiểm tra").getAttribute("aria-keyshortcuts")).toBe("Control+Shift+Alt+K");
  await page.locator(".header select").selectOption("en");
  await button("Fill results").waitFor();
});
