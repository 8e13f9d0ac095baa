import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import type { Inspection } from "../../src/workbench/session/inspection";
import { goTo, typeInto } from "./support/gridActions";
import { launchBrowser } from "./support/launchBrowser";
import { serveDist } from "./support/serveDist";
import type { Served } from "./support/serveDist";
import { takeGuidePicture } from "./support/takeGuidePicture";
import { oneLine, readUserGuide } from "./support/userGuide";
import { openSample } from "./support/workbenchPage";

// Walks docs/huong-dan.md step by step: what it quotes must be on screen, its formulas must give what it says, and the
// pictures it shows are taken on the way.

declare const cqdtWorkbench: Inspection;

jest.setTimeout(120_000);

const guide = readUserGuide();

let served: Served;
let browser: Browser;
let page: Page;
let pane: FrameLocator;

/** All that stood on screen at the steps looked at. */
let seen = "";
const taken: string[] = [];

beforeAll(async () => {
  served = await serveDist();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

afterEach(async () => {
  await page.close();
});

async function openWorkbench(width = 1280, height = 800): Promise<void> {
  page = await browser.newPage({ viewport: { width, height }, locale: "vi-VN" });
  await page.goto(`${served.origin}/workbench/`);
  pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: "Dùng bộ tiêu chí này" }).waitFor();
}

/** The whole table in view, as a user of a small screen zooms. */
async function zoomOut(): Promise<void> {
  await page.locator(".o-number-editor", { hasText: "%" }).click({ position: { x: 2, y: 5 } });
  await page.locator('[data-size="75"]').click();
}

async function look(): Promise<void> {
  seen += ` ${await page.locator("body").innerText()} ${await pane.locator("body").innerText()}`;
}

async function lookAndKeep(name: string, part: Page | Locator = page): Promise<void> {
  await look();
  await takeGuidePicture(part, name);
  taken.push(name);
}

/** The card of the unit, once it is there. */
async function cardOf(unit: string): Promise<Locator> {
  const card = pane.getByRole("region", { name: "Đơn vị đang chọn" }).filter({ hasText: unit });
  await card.waitFor();
  return card;
}

/** What the cell shows once each of the guide's formulas about this sample is typed into it, beside what the guide says. */
async function compareFormulas(rubric: string, address: string): Promise<number> {
  const formulas = guide.formulas.filter(({ formula }) => formula.includes(rubric));
  for (const { formula, shown } of formulas) {
    await typeInto(page, address, formula);
    const cell = await page.evaluate((asked) => cqdtWorkbench.readCell(asked), address);
    expect([formula, cell?.text]).toEqual([formula, shown]);
  }
  return formulas.length;
}

async function chooseStep(step: string): Promise<void> {
  await pane.getByRole("tab", { name: step }).click();
}

/** Selects a cell beside no unit. */
async function leaveUnits(): Promise<void> {
  await goTo(page, "D3");
  await pane.getByRole("region", { name: "Đơn vị đang chọn" }).waitFor({ state: "detached" });
}

async function scrollToTop(place: Locator): Promise<void> {
  await place.evaluate((element) => {
    element.scrollIntoView({ block: "start" });
  });
}

async function fill(button: string): Promise<void> {
  await pane.getByRole("button", { name: button, exact: true }).click();
  await pane.getByText(/^Đã điền \d/).waitFor();
  await pane.getByText("Kết quả khớp với điểm trên trang tính").first().waitFor();
}

test("the four steps, the unit card and the functions, on Cao Bằng's departments", async () => {
  await openWorkbench();
  await zoomOut();
  await lookAndKeep("ban-thu");

  await pane.getByRole("button", { name: "Dùng bộ tiêu chí này" }).click();
  await pane.getByText("20 đơn vị · 6 chỉ tiêu · 0 lỗi · 1 cảnh báo").waitFor();
  await scrollToTop(pane.getByRole("button", { name: "Tiếp tục: Kiểm tra" }));
  await lookAndKeep("buoc-1-bo-tieu-chi");

  await pane.getByRole("button", { name: "Tiếp tục: Kiểm tra" }).click();
  await lookAndKeep("buoc-2-kiem-tra");

  await pane.getByRole("button", { name: "Tiếp tục: Tính điểm" }).click();
  await pane.getByText("Sẽ ghi vào").waitFor();
  await lookAndKeep("buoc-3-xem-truoc");
  await fill("Điền kết quả");
  await lookAndKeep("buoc-3-da-dien");

  await chooseStep("Báo cáo");
  await pane.getByRole("button", { name: "Tạo bản sao" }).waitFor();
  await look();
  await pane.getByRole("button", { name: "Sở Y tế" }).click();
  await lookAndKeep("the-don-vi", await cardOf("Sở Y tế"));

  await chooseStep("Tính điểm");
  await pane.getByRole("button", { name: "Tiếp tục: Tô màu" }).click();
  await look();
  await pane.getByRole("button", { name: "Tô màu", exact: true }).click();
  await pane.getByText(/^Đã tô màu bằng \d/).waitFor();
  await leaveUnits();
  await page.mouse.move(400, 600);
  await page.mouse.wheel(0, 200);
  await lookAndKeep("buoc-4-to-mau");
  for (const cell of ["B28", "B29", "B30"]) {
    expect((await page.evaluate((asked) => cqdtWorkbench.readCell(asked), cell))?.fill).not.toBeNull();
  }

  expect(await compareFormulas("cao-bang", "P11")).toBeGreaterThan(9);
  expect(await compareFormulas("CQDT.NUMBER", "P11")).toBe(2);

  await page.getByText("chưa lưu").waitFor();
});

test("findings", async () => {
  await openWorkbench();
  await zoomOut();
  await pane.getByRole("button", { name: "Dùng bộ tiêu chí này" }).click();
  await pane.getByText("20 đơn vị · 6 chỉ tiêu · 0 lỗi · 1 cảnh báo").waitFor();
  await chooseStep("Kiểm tra");
  await typeInto(page, "H11", "15,9a");
  await typeInto(page, "G12", "8,5");
  await goTo(page, "K15");
  await page.keyboard.press("Delete");
  await pane.getByText("20 đơn vị · 6 chỉ tiêu · 2 lỗi · 2 cảnh báo").waitFor();
  await leaveUnits();
  await lookAndKeep("phat-hien");

  await typeInto(page, "I13", "-1");
  await typeInto(page, "I14", "'80%");
  await typeInto(page, "L16", "'5");
  await typeInto(page, "J17", "'1.234");
  await typeInto(page, "B19", "Sở Y tế");
  await typeInto(page, "B20", "Sở Thông tin");
  await pane.getByText("trùng với Sở Y tế").waitFor();
  await pane.getByText("không có trong danh sách đơn vị").waitFor();
  const written = await page.evaluate(() => cqdtWorkbench.readCell("B21")?.text ?? "");
  await typeInto(page, "B21", written.replace(" ", "  "));
  await pane.getByText("dấu cách thừa, dấu cách không ngắt hoặc chữ tổ hợp").waitFor();
  await look();
  await pane.getByRole("button", { name: "Sửa tất cả…" }).click();
  await look();
  await pane.getByRole("button", { name: /^Áp dụng cho / }).click();
  await pane.getByText(/^Đã sửa \d ô/).waitFor();
  expect((await page.evaluate(() => cqdtWorkbench.readCell("B21")))?.text).toBe(written);
  await look();
});

test("printed results are overwritten only after a look, and come back", async () => {
  await openWorkbench();
  await pane.getByRole("button", { name: "Dùng bộ tiêu chí này" }).click();
  await pane.getByText(/^20 đơn vị/).waitFor();
  await page.getByText("Công bố", { exact: true }).click();
  await pane.getByRole("button", { name: "Chuyển sang trang này" }).waitFor();
  await look();
  await pane.getByRole("button", { name: "Chuyển sang trang này" }).click();
  await chooseStep("Tính điểm");
  await pane.getByRole("radio", { name: "Giá trị" }).check();
  await scrollToTop(pane.getByRole("heading", { name: "Sẽ ghi vào" }));
  await lookAndKeep("ghi-de", page.locator("iframe"));
  const printed = () => page.evaluate(() => cqdtWorkbench.readCell("F18", "Công bố")?.text);
  expect(await printed()).toBe("44,2");
  await pane.getByRole("button", { name: "Ghi đè 8 ô và điền" }).click();
  await pane.getByText("Kết quả khớp với điểm trên trang tính").first().waitFor();
  expect(await printed()).toBe("45,2");
  await pane.getByRole("button", { name: "Hoàn tác lần điền này" }).click();
  await pane.getByText(/^Đã hoàn tác/).waitFor();
  await look();
  expect(await printed()).toBe("44,2");
});

test("everything by one button, and the ranking beside it, on Bắc Kạn's departments", async () => {
  await openWorkbench(1530, 900);
  await openSample(page, "bac-kan-2020-tinh");
  await pane.getByText("tỉnh Bắc Kạn năm 2020”").waitFor();
  await zoomOut();
  await pane.getByRole("button", { name: "Dùng bộ tiêu chí này" }).click();
  await pane.getByText("24 đơn vị · 7 chỉ tiêu · 0 lỗi · 0 cảnh báo").waitFor();
  await look();
  await chooseStep("Kiểm tra");
  await look();
  await pane.getByRole("button", { name: "Làm tất cả" }).click();
  await pane.getByText(/^Đã làm xong/).waitFor();
  await pane.getByText("Kết quả khớp với điểm trên trang tính").first().waitFor();
  await pane.getByRole("button", { name: "Đóng thông báo" }).click();
  await chooseStep("Báo cáo");
  await pane.getByRole("button", { name: "Sở Công thương" }).click();
  await lookAndKeep("the-don-vi-bac-kan", await cardOf("Sở Công thương"));
  await leaveUnits();
  await scrollToTop(pane.getByRole("heading", { name: "Cơ cấu mức xếp loại theo Kết quả Chính quyền điện tử" }));
  await lookAndKeep("workbench");
  expect(await compareFormulas("bac-kan", "T9")).toBeGreaterThan(4);
});

test("the movements since the year before, on Cao Bằng's report", async () => {
  await openWorkbench();
  await openSample(page, "cao-bang-2020-bao-cao");
  await pane.getByRole("button", { name: "Dùng bộ tiêu chí này" }).click();
  await pane.getByText(/^20 đơn vị/).waitFor();
  await chooseStep("Đối chiếu");
  await pane.getByText(/ tăng hạng · /).waitFor({ timeout: 90_000 });
  await scrollToTop(pane.getByRole("heading", { name: "So với năm 2019" }));
  await lookAndKeep("so-voi-nam-truoc", page.locator("iframe"));
});

test("the report to publish, its pages of units, and how firm the ranking is, on Cao Bằng's departments", async () => {
  await openWorkbench(1400, 900);
  await pane.getByRole("button", { name: "Dùng bộ tiêu chí này" }).click();
  await pane.getByText(/^20 đơn vị/).waitFor();
  await chooseStep("Báo cáo");
  const main = pane.locator("main");
  await main.getByText("đơn vị có điểm số thấp nhất là").first().waitFor();
  await scrollToTop(main.getByRole("heading", { name: "Kết quả tổng hợp" }));
  await lookAndKeep("bao-cao-nhan-xet", page.locator("iframe"));
  await main
    .getByRole("button", { name: /^23,4: chọn / })
    .first()
    .click();

  const chart = main.getByText(/^Hình 1\. /);
  await chart.click();
  await main.locator("img").first().waitFor();
  await scrollToTop(chart);
  await lookAndKeep("bao-cao-bieu-do", page.locator("iframe"));

  await main.getByText("Thông tin văn bản").click();
  await main.getByLabel("Địa danh", { exact: true }).waitFor();
  await look();
  await main.getByText("Phiếu từng đơn vị").click();
  await main.getByRole("button", { name: "Xem phiếu của Sở Y tế" }).click();
  const unitPage = main.getByRole("heading", { name: /Sở Y tế/ }).first();
  await unitPage.waitFor();
  await main.getByText(/^Bảng 1\. .*Sở Y tế/).click();
  await scrollToTop(unitPage);
  await lookAndKeep("phieu-don-vi", page.locator("iframe"));

  await main.getByRole("button", { name: "Thử", exact: true }).click();
  await main.getByText(/giữ thứ hạng 1 ở .*(?:phân biệt được)\.$/).waitFor();
  await scrollToTop(main.getByRole("heading", { name: "Thứ hạng vững đến đâu?" }));
  await lookAndKeep("do-vung", page.locator("iframe"));
  await main.getByText("Điểm khác").click();
  await main.getByLabel(/^Điểm \(đang là/).fill("0");
  await look();
  await main.getByRole("button", { name: "Thử điểm này" }).click();
  await main.getByText(/^\d+ đơn vị có kết quả thay đổi$/).waitFor();
  await look();

  await main.getByRole("button", { name: "Ghi các trang báo cáo vào sổ" }).click();
  await main.getByText(/^Đã ghi \d+ trang báo cáo/).waitFor();
  await look();
  await page.getByText("Báo cáo - Bảng 1", { exact: true }).click();
  await page.mouse.move(400, 600);
  await lookAndKeep("bao-cao-trang-tinh");
});

test("every word the guide quotes was on screen, and every picture it shows was taken", () => {
  const screen = oneLine(seen);
  expect(guide.screenWords.length).toBeGreaterThan(50);
  expect(guide.screenWords.filter((words) => !screen.includes(words))).toEqual([]);
  expect(guide.pictures.filter((name) => !taken.includes(name))).toEqual(["bao-cao-word"]);
  expect(taken.filter((name) => !guide.pictures.includes(name))).toEqual(["workbench"]);
});
