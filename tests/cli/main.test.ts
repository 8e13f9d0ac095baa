import packageJson from "../../package.json";
import { LIBRARY } from "../../src/rubric/library";
import { runMain } from "./runMain";

test("--version prints the package's version", async () => {
  expect(await runMain("--version")).toEqual({ exitCode: 0, out: `${packageJson.version}\n`, error: "" });
});

test("--help names every option, in both languages", async () => {
  for (const language of ["vi", "en"]) {
    const { exitCode, out, error } = await runMain("--help", "--lang", language);
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: "" });
    for (const word of [
      "evaluate",
      "rubrics",
      "--rubric",
      "--sheet",
      "--out",
      "--mode",
      "--lang",
      "--json",
      "--version",
    ]) {
      expect(out).toContain(word);
    }
  }
});

test("rubrics lists the library for people", async () => {
  const { exitCode, out } = await runMain("rubrics");
  expect(exitCode).toBe(0);
  expect(out.trimEnd().split("\n")).toHaveLength(LIBRARY.length + 2);
  expect(out).toMatch(/\ncao-bang-2020-so +Cao Bằng +2020 +Sở, ban, ngành +6 +60 /);
});

test("rubrics --json lists it for programs", async () => {
  const { out } = await runMain("rubrics", "--json");
  const rubrics = JSON.parse(out) as readonly { id: string; max: number | null; indicators: number }[];
  expect(rubrics.map(({ id, indicators, max }) => [id, indicators, max])).toEqual([
    ["bac-giang-2021-so-ung-dung", 6, 1],
    ["bac-giang-2021-huyen-ung-dung", 7, 1.05],
    ["bac-giang-2021-so-cong-ttdt", 12, 100],
    ["bac-giang-2021-huyen-cong-ttdt", 12, 100],
    ["bac-kan-2020-tinh", 7, 108],
    ["bac-kan-2020-huyen", 7, 155],
    ["bac-kan-2020-xa", 7, 90],
    ["binh-phuoc-2021-so", 7, null],
    ["binh-phuoc-2021-huyen", 9, null],
    ["cao-bang-2020-so", 6, 60],
    ["cao-bang-2020-huyen", 7, 120],
    ["hoa-binh-2019-so", 6, null],
    ["hoa-binh-2019-huyen", 6, null],
  ]);
});

test("without a command nothing is done, and the line says what can be", async () => {
  const run = await runMain();
  expect(run).toMatchObject({ exitCode: 2, out: "" });
  expect(run.error).toContain("“evaluate”, “audit”, “draft”, “infer”, “copy”, “report” hoặc “rubrics”");
});
