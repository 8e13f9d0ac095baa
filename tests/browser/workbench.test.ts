import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import type { Inspection, InspectedCell } from "../../src/workbench/session/inspection";
import { createXlsx } from "../../src/xlsx/createXlsx";
import { openXlsx } from "../../src/xlsx/openXlsx";
import type { XlsxFile } from "../../src/xlsx/xlsxFile";
import { typeInto } from "./support/gridActions";
import { launchBrowser } from "./support/launchBrowser";
import { serveDist } from "./support/serveDist";
import type { Served } from "./support/serveDist";
import { takeScreenshot } from "./support/takeScreenshot";
import { save, watchForeignRequests } from "./support/workbenchPage";

declare const cqdtWorkbench: Inspection;

const SAMPLES = path.join(__dirname, "..", "..", "assets", "samples");
const VIEW = { width: 1400, height: 860 };
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

jest.setTimeout(60_000);

let served: Served;
let browser: Browser;
let page: Page;
let foreignRequests: readonly string[];
let errors: string[];

beforeAll(async () => {
  served = await serveDist();
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: VIEW });
  foreignRequests = watchForeignRequests(page, served.origin);
  page.on("pageerror", (error) => errors.push(error.message));
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

beforeEach(async () => {
  errors = [];
  await page.setViewportSize(VIEW);
  await page.goto(`${served.origin}/workbench/`);
  await fileIs("cao-bang-2020-so.xlsx");
});

afterEach(async () => {
  await page.evaluate(() => {
    localStorage.clear();
  });
  expect(errors).toEqual([]);
  expect(foreignRequests).toEqual([]);
});

async function fileIs(name: string): Promise<void> {
  await page.locator(".file-name", { hasText: name }).waitFor();
  await page.locator(".o-grid canvas").first().waitFor();
}

function read(address: string): Promise<InspectedCell | null> {
  return page.evaluate((asked) => cqdtWorkbench.readCell(asked), address);
}

function fileOf(bytes: Uint8Array): XlsxFile {
  const opened = openXlsx(new Uint8Array(bytes));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.value;
}

function smallFile(text: string): Buffer {
  const cells = [{ row: 1, column: 1, content: text }];
  return Buffer.from(createXlsx({ font: { name: "Arial", size: 11 }, sheets: [{ name: "Bảng", cells }] }));
}

async function choose(name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: XLSX, buffer });
}

const REFUSED = [
  ["trong.xlsx", Buffer.alloc(0), /trong\.xlsx: Tệp không có nội dung/],
  ["cut.xlsx", readFileSync(path.join(SAMPLES, "cao-bang-2020-so.xlsx")).subarray(0, 900), /cut\.xlsx: Tệp bị cắt cụt/],
  ["van-ban.xlsx", Buffer.from("đây là văn bản"), /van-ban\.xlsx: Đây không phải tệp \.xlsx/],
  ["mat-khau.xlsx", encryptedFile(), /mat-khau\.xlsx: Tệp được đặt mật khẩu/],
] as const;

describe("the workbench", () => {
  test("opens with the sample, as printed, beside the pane", async () => {
    expect(await page.evaluate(() => cqdtWorkbench.activeSheet())).toBe("Bảng 1");
    expect((await read("B11"))?.text).toBe("Sở Giáo dục và Đào tạo");
    expect((await read("H11"))?.text).toBe("15,9");
    await page.frameLocator("iframe").getByText("Bộ tiêu chí", { exact: true }).first().waitFor();
    expect(await page.locator('[role="alert"]').textContent()).toBe("");
    await takeScreenshot(page, "workbench");
  });

  test("a CQDT formula typed by hand works, and recalculates when a score changes", async () => {
    await typeInto(page, "C11", '=CQDT.TIER("cao-bang-2020-so";G11:L11)');
    expect(await read("C11")).toMatchObject({ text: "Mức I", formula: '=CQDT.TIER("cao-bang-2020-so",G11:L11)' });
    await typeInto(page, "H11", "5,9");
    expect((await read("H11"))?.value).toBe(5.9);
    expect((await read("C11"))?.text).toBe("Mức III");
  });

  test("saves what was edited and keeps every other part byte for byte", async () => {
    await typeInto(page, "G12", "7,5");
    await page.getByText("chưa lưu").waitFor();
    const saved = await save(page);
    expect(await page.locator(".unsaved").textContent()).toBe("");
    const before = readFileSync(path.join(SAMPLES, "cao-bang-2020-so.xlsx"));
    expect(fileOf(saved).sheets[0]?.cells.at(12, 7)?.value).toBe(7.5);
    const [old, now] = [unzipSync(before), unzipSync(saved)];
    expect(Object.keys(now)).toEqual(Object.keys(old));
    const changed = Object.keys(old).filter(
      (name) => Buffer.compare(old[name] ?? Buffer.alloc(0), now[name] ?? Buffer.alloc(0)) !== 0,
    );
    expect(changed).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  test("opens another sample from the menu", async () => {
    await page.getByText("Tệp mẫu").click();
    await page.locator('[data-sample="bac-kan-2020-tinh"]').click();
    await fileIs("bac-kan-2020-tinh.xlsx");
    expect(await page.evaluate(() => cqdtWorkbench.fileName())).toBe("bac-kan-2020-tinh.xlsx");
  });

  test("opens a file by button and by drag-and-drop", async () => {
    await choose("chon.xlsx", smallFile("từ nút bấm"));
    await fileIs("chon.xlsx");
    expect((await read("A1"))?.text).toBe("từ nút bấm");
    const dropped = await page.evaluateHandle(
      ([bytes, type]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], "keo-tha.xlsx", { type }));
        return transfer;
      },
      [[...smallFile("kéo vào")], XLSX] as const,
    );
    await page.dispatchEvent("#workbench", "dragenter", { dataTransfer: dropped });
    await page.getByText("Thả tệp .xlsx vào đây để mở").waitFor();
    await page.dispatchEvent(".drop-cover", "drop", { dataTransfer: dropped });
    await fileIs("keo-tha.xlsx");
    expect((await read("A1"))?.text).toBe("kéo vào");
  });

  test("what is no workbook is refused in one visible sentence, and the open workbook stays", async () => {
    await typeInto(page, "C11", "x");
    const alert = page.locator('[role="alert"]');
    for (const [name, bytes, sentence] of REFUSED) {
      await choose(name, bytes);
      await alert.getByText(sentence).waitFor();
      expect(await page.locator(".file-name").textContent()).toBe("cao-bang-2020-so.xlsx");
      expect((await read("C11"))?.text).toBe("x");
      await alert.getByRole("button", { name: "Đóng thông báo" }).click();
      expect(await alert.textContent()).toBe("");
    }
  });

  test("asks in the page before unsaved changes are lost", async () => {
    await typeInto(page, "C11", "x");
    await choose("moi.xlsx", smallFile("mới"));
    await page.getByText(/thay đổi chưa lưu\. Mở moi\.xlsx/).waitFor();
    await page.getByRole("button", { name: "Ở lại tệp này" }).click();
    expect((await read("C11"))?.text).toBe("x");
    await choose("moi.xlsx", smallFile("mới"));
    await page.getByRole("button", { name: "Bỏ thay đổi và mở" }).click();
    await fileIs("moi.xlsx");
    expect(await page.locator(".unsaved").textContent()).toBe("");
  });

  test("inserting a row is refused with a sentence, and nothing moves", async () => {
    await page.getByText("Chèn", { exact: true }).click();
    await page.locator(".o-menu-item", { hasText: "hàng" }).first().hover();
    await page.locator(".o-menu-item", { hasText: "Hàng ở trên" }).click();
    await page
      .getByRole("status")
      .getByText(/chưa lưu được việc chèn, xóa/)
      .waitFor();
    expect((await read("B11"))?.text).toBe("Sở Giáo dục và Đào tạo");
  });

  test("speaks English when asked", async () => {
    await page.getByLabel("Ngôn ngữ của trang").selectOption("en");
    await page.getByRole("button", { name: "Save", exact: true }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.getByText("Format", { exact: true }).waitFor();
  });

  test("a narrow window shows grid or pane, one at a time", async () => {
    await page.setViewportSize({ width: 640, height: 800 });
    await page.getByRole("button", { name: "Hiện ngăn CQDT" }).click();
    expect(await page.locator(".grid-region").isVisible()).toBe(false);
    expect(await page.locator("iframe").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Hiện bảng tính" }).click();
    expect(await page.locator(".grid-region").isVisible()).toBe(true);
    expect(await page.locator("iframe").isVisible()).toBe(false);
  });
});

/** The beginning of a compound file that holds an encrypted package, as Excel writes it when a password is set. */
function encryptedFile(): Buffer {
  const bytes = Buffer.alloc(2048);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  Buffer.from("EncryptedPackage", "utf16le").copy(bytes, 1024);
  return bytes;
}
