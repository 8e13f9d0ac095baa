import type { FrameLocator, Page } from "playwright-core";
import { valueAt } from "../../src/grid/grid";
import { gridOf } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";
import { readFileSync } from "node:fs";
import { FocusWalk } from "./support/focusWalk";
import { inWorkbench } from "./support/inWorkbench";

// From the opened pane to the saved result without a mouse: where the keyboard stops is seen and has a name, and no action
// loses it.

jest.setTimeout(120_000);

let page: Page;
let pane: FrameLocator;

inWorkbench(1400, (opened) => {
  ({ page, pane } = opened);
});

test("the whole job by Tab, arrows, Enter and Ctrl+S: every stop is seen and named, and nothing loses the keyboard", async () => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await pane.getByRole("button", { name: "Dùng bộ tiêu chí này" }).waitFor();
  const walk = new FocusWalk(page);
  const lost: string[] = [];
  const act = async (key: string, done: string | RegExp): Promise<void> => {
    const name = await walk.focused();
    await walk.press(key);
    await pane.getByText(done).first().waitFor();
    // It may be lost a moment later, and is given back in a moment.
    await page.waitForTimeout(100);
    for (let tries = 0; tries < 40 && (await walk.focused()) === ""; tries++) await page.waitForTimeout(50);
    if ((await walk.focused()) === "") lost.push(name);
  };
  await page.locator("iframe").focus();
  await walk.press("Tab");

  await walk.tabTo("Đã hiểu, không hiện lại");
  await act("Enter", /^Trang tính này khớp với/);
  await walk.tabTo("Dùng bộ tiêu chí này");
  await act("Enter", /^20 đơn vị · 6 chỉ tiêu/);
  await walk.tabTo("Tiếp tục: Kiểm tra");
  await act("Enter", "CQDT hiểu trang tính như sau");
  await walk.tabTo(/^Cảnh báo \(1\)$/);
  await act("Space", /giống hệt/);
  await walk.tabTo("Tiếp tục: Tính điểm");
  await act("Enter", "Sẽ ghi vào");
  await walk.tabTo("Điền kết quả");
  await act("Enter", /^Đã điền \d/);
  await pane.getByText("Kết quả khớp với điểm trên trang tính").first().waitFor();
  await walk.tabTo("Đóng thông báo", "Shift+Tab");
  await act("Enter", "Kết quả khớp với điểm trên trang tính");
  await walk.tabTo(/^Hoàn tác/);
  await act("Enter", /^Đã hoàn tác/);
  await walk.tabTo("Điền kết quả");
  await act("Enter", /^Đã điền \d/);
  await pane.getByText("Kết quả khớp với điểm trên trang tính").first().waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+S")]);

  const saved = openXlsx(new Uint8Array(readFileSync(await download.path())));
  expect(saved.ok && valueAt(gridOf(saved.value, "Bảng 1"), 12, 6)).toBeCloseTo(53.7, 9);
  expect(lost).toEqual([]);
  expect(walk.stops.length).toBeGreaterThan(30);
  expect(walk.stops.filter(({ name }) => name.endsWith("without a name>"))).toEqual([]);
  expect(walk.stops.filter(({ isSeen, isInView }) => !isSeen || !isInView)).toEqual([]);
});

test("Tab is caught nowhere: it comes through the pane and out of it again", async () => {
  await pane.getByRole("button", { name: "Dùng bộ tiêu chí này" }).click();
  await pane.getByText(/^20 đơn vị · 6 chỉ tiêu/).waitFor();
  for (const step of ["Bộ tiêu chí", "Kiểm tra", "Tính điểm", "Tô màu", "Đối chiếu"]) {
    const tab = pane.getByRole("tab", { name: step, exact: true });
    await tab.press("Enter");
    await tab.focus();
    const walk = new FocusWalk(page);
    const passed: string[] = [];
    while ((await walk.focused()) !== "" && passed.length < 120) {
      passed.push(await walk.focused());
      await page.keyboard.press("Tab");
      if ((await page.evaluate(() => document.activeElement?.tagName)) !== "IFRAME") break;
    }
    expect([step, passed.length < 120]).toEqual([step, true]);
  }
});
