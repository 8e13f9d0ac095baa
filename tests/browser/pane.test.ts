import type { FrameLocator, Page } from "playwright-core";
import type { InspectedCell, Inspection } from "../../src/workbench/session/inspection";
import { inWorkbench } from "./support/inWorkbench";
import { reloadPane } from "./support/reopenPane";

declare const cqdtWorkbench: Inspection;

let page: Page;
let pane: FrameLocator;

inWorkbench(1400, (opened) => {
  ({ page, pane } = opened);
});

beforeEach(async () => {
  await pane.getByRole("radio", { name: /các cơ quan chuyên môn thuộc UBND tỉnh Cao Bằng/ }).check();
  await pane.getByText(/^20 đơn vị · 6 chỉ tiêu · 0 lỗi/).waitFor();
}, 60_000);

async function doEverything(): Promise<void> {
  await pane.getByRole("button", { name: "Làm tất cả" }).click();
  await pane.getByText(/^Đã làm xong/).waitFor();
  await pane.getByText("Kết quả khớp với điểm trên trang tính").first().waitFor();
}

function readCell(address: string): Promise<InspectedCell | null> {
  return page.evaluate((asked) => cqdtWorkbench.readCell(asked), address);
}

test("the whole job by keyboard alone", async () => {
  await pane.getByRole("tab", { name: "Bộ tiêu chí" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await pane.getByText(/tên đơn vị ở cột B/).waitFor();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Điền kết quả" }).waitFor();
  await tabTo("Điền kết quả");
  await page.keyboard.press("Enter");
  await pane.getByText(/^Đã điền \d/).waitFor();
  expect(await readCell("F12")).toMatchObject({ value: 53.7 });
  await tabTo("Hoàn tác lần điền này");
  await page.keyboard.press("Space");
  await pane.getByText(/^Đã hoàn tác/).waitFor();
  expect(await readCell("F12")).toMatchObject({ value: null, formula: null });
}, 60_000);

/** Presses Tab until the button has the focus. */
async function tabTo(button: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    const focused = pane.locator(":focus");
    if ((await focused.count()) > 0 && (await focused.textContent()) === button) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${button}`);
}

test.each([
  ["Công thức Excel", /^=/],
  ["Giá trị", null],
] as const)(
  "filled as %s, the results are the same",
  async (mode, formula) => {
    await pane.getByRole("tab", { name: "Tính điểm" }).click();
    await pane.getByRole("radio", { name: mode }).check();
    await pane.getByRole("button", { name: "Điền kết quả" }).click();
    await pane.getByText("Kết quả khớp với điểm trên trang tính").first().waitFor();
    const total = await readCell("F12");
    expect(total?.value).toBeCloseTo(53.7, 9);
    if (formula === null) expect(total?.formula).toBeNull();
    else expect(total?.formula).toMatch(formula);
    expect(await readCell("C12")).toMatchObject({ value: "Mức II" });
    expect(await readCell("D12")).toMatchObject({ value: 2 });
  },
  60_000,
);

test("after a reload of the pane everything is as it was settled, and doing it again overwrites nothing", async () => {
  await doEverything();
  await reloadPane({ page });
  await pane.getByRole("radio", { name: /các cơ quan chuyên môn thuộc UBND tỉnh Cao Bằng/, checked: true }).waitFor();
  await doEverything();
}, 60_000);
