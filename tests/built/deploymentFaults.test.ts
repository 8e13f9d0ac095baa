import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { deployedManifest } from "../../tools/deployment/deployedManifest";
import { deploymentFaults } from "../../tools/validation/deploymentFaults";

const ROOT = path.join(__dirname, "..", "..");
const URL_OF_PROVINCE = "https://excel.tinh.gov.vn/cqdt";
const folder = mkdtempSync(path.join(tmpdir(), "cqdt-"));

beforeAll(() => {
  const isServed = (file: string): boolean => !/[\\/]dist[\\/](?:cli|workbench)\b/.test(file);
  cpSync(path.join(ROOT, "dist"), folder, { recursive: true, filter: isServed });
  const manifest = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
  writeFileSync(path.join(folder, "manifest.xml"), deployedManifest(manifest, URL_OF_PROVINCE, "0.1.0"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The faults after a change of one file, which is then taken back. */
function after(file: string, change: (text: string) => string): readonly string[] {
  const place = path.join(folder, file);
  const text = readFileSync(place, "utf8");
  writeFileSync(place, change(text));
  const faults = deploymentFaults(folder, URL_OF_PROVINCE, ROOT);
  writeFileSync(place, text);
  return faults;
}

describe("deploymentFaults", () => {
  test("finds nothing in what the build makes", () => {
    expect(deploymentFaults(folder, URL_OF_PROVINCE, ROOT)).toEqual([]);
  });

  test.each([
    ["shortcuts.json", (text: string) => `${text}\n// https://localhost:3000`, "shortcuts.json names localhost"],
    ["taskpane.js", (text: string) => `${text}//${ROOT}`, "taskpane.js names the folder it was built in"],
    ["taskpane.css", (text: string) => `${text} `, "taskpane.html pins another taskpane.css"],
    [
      "taskpane.html",
      (text: string) => text.replace(/ integrity="[^"]*"/g, ""),
      "taskpane.html does not pin office/office.js",
    ],
    [
      "taskpane.html",
      (text: string) => text.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'"),
      expect.stringContaining("taskpane.html allows what is unsafe") as string,
    ],
    ["taskpane.html", (text: string) => `${text}<script>1</script>`, "taskpane.html has a script within the page"],
    [
      "taskpane.html",
      (text: string) => `${text}<p onclick="x()">`,
      "taskpane.html has a style or a handler within the page",
    ],
    [
      "manifest.xml",
      (text: string) => text.replaceAll("/taskpane.js", "/pane.js"),
      `manifest.xml names ${URL_OF_PROVINCE}/pane.js, which the build does not make`,
    ],
  ])("finds what is wrong in %s", (file, change, sentence) => {
    expect(after(file, change)).toContainEqual(sentence);
  });
});

describe("the build", () => {
  const refusal = (...options: readonly string[]): string => {
    const program = path.join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
    try {
      execFileSync(process.execPath, [program, ...options], { cwd: ROOT, encoding: "utf8", stdio: "pipe" });
      return "no refusal";
    } catch (error) {
      return String(Reflect.get(error as object, "stderr"));
    }
  };

  test("refuses localhost as an address in one sentence, and a misspelt option", () => {
    expect(refusal("--env", "origin=https://localhost:3000")).toMatch(
      /^--env origin=https:\/\/localhost:3000: [^\n]+\.\n$/,
    );
    expect(refusal("--env", "orgin=https://excel.tinh.gov.vn")).toMatch(/^--env orgin: [^\n]+\n$/);
    expect(refusal("--env", "office=microsoft")).toMatch(/^--env office=microsoft: [^\n]+own, cdn\n$/);
  });
});
