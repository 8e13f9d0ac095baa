import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const DIST = path.join(__dirname, "..", "..", "dist");

describe("the built files", () => {
  test("the pane's own JavaScript is at most 250 KiB gzipped", () => {
    const kibibytes = gzipSync(readFileSync(path.join(DIST, "taskpane.js"))).length / 1024;
    expect(kibibytes).toBeLessThanOrEqual(250);
  });

  test("the pane's page allows no script, style or request but our own", () => {
    const page = readFileSync(path.join(DIST, "taskpane.html"), "utf8");
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/unsafe-(inline|eval)/);
    expect(page).not.toMatch(/https?:/);
  });

  test("Excel's page holds neither the workbench's bridge nor its spreadsheet", () => {
    expect(readFileSync(path.join(DIST, "taskpane.html"), "utf8")).not.toContain("bridge");
    expect(readFileSync(path.join(DIST, "taskpane.js"), "utf8")).not.toMatch(/_richApiNativeBridge|o-spreadsheet/);
  });
});
