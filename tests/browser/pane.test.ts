import type { FrameLocator, Page } from "playwright-core";
import type { InspectedCell, Inspection } from "../../src/workbench/session/inspection";
import { axeFindings } from "./support/axeFindings";
import { inWorkbench } from "./support/inWorkbench";
import { takeScreenshot } from "./support/takeScreenshot";
import { openSample } from "./support/workbenchPage";

declare const cqdtWorkbench: Inspection;

const STEPS = ["Bộ tiêu chí", "Kiểm tra", "Tính điểm", "Tô màu", "Báo cáo"] as const;

const WIDTHS = [320, 360] as const;

let page: Page;
let pane: FrameLocator;

inWorkbench(1400, (opened) => {
  ({ page, pane } = opened);
});

beforeEach(async () => {
  await openSample(page, "cao-bang-2020-so");
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

/** Lays the pane over the page, `width` pixels wide. */
async function layOver(width: number): Promise<void> {
  await page.locator("iframe").evaluate((frame: HTMLIFrameElement, wide: number) => {
    Object.assign(frame.style, { position: "fixed", top: "0", left: "0", zIndex: "9999", height: "720px" });
    frame.style.width = `${String(wide)}px`;
  }, width);
}

/** Width of the pane's page, and of what is in it. */
function widths(): Promise<readonly [page: number, content: number]> {
  return pane.locator("main").evaluate((main) => {
    const { clientWidth, scrollWidth } = main.ownerDocument.documentElement;
    return [clientWidth, Math.max(scrollWidth, main.scrollWidth)] as const;
  });
}

test.each(WIDTHS)(
  "at %i pixels no step scrolls sideways",
  async (width) => {
    await layOver(width);
    await doEverything();
    await pane.getByRole("tab", { name: "Báo cáo" }).click();
    await pane.getByRole("button", { name: "Sở Y tế" }).click();
    await pane.getByRole("region", { name: "Đơn vị đang chọn" }).waitFor();
    for (const [index, step] of STEPS.entries()) {
      await pane.getByRole("tab", { name: step }).click();
      await pane.locator("details").evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      await takeScreenshot(page.locator("iframe"), `pane-${String(width)}-${String(index + 1)}`);
      expect([step, await widths()]).toEqual([step, [width, width]]);
    }
  },
  60_000,
);

test("axe finds nothing in any step, contrast included", async () => {
  await doEverything();
  await pane.getByRole("tab", { name: "Báo cáo" }).click();
  await pane.getByRole("button", { name: "Sở Y tế" }).click();
  for (const step of STEPS) {
    await pane.getByRole("tab", { name: step }).click();
    expect([step, await axeFindings(page)]).toEqual([step, []]);
  }
}, 60_000);

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
  await page.locator("iframe").evaluate((frame: HTMLIFrameElement) => {
    frame.contentWindow?.location.reload();
  });
  await pane.getByRole("radio", { name: /các cơ quan chuyên môn thuộc UBND tỉnh Cao Bằng/, checked: true }).waitFor();
  await doEverything();
}, 60_000);
