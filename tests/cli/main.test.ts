import packageJson from "../../package.json";
import { COMMAND_NAMES } from "../../src/cli/arguments/commandNames";
import { OPTIONS_OF } from "../../src/cli/arguments/options";
import { LIBRARY } from "../../src/rubric/library";
import { runMain } from "./runMain";

test("--version prints the package's version", async () => {
  expect(await runMain("--version")).toEqual({ exitCode: 0, out: `${packageJson.version}\n`, error: "" });
});

test.each(["vi", "en"])("--help names every command, that of a command its every option (%s)", async (language) => {
  const { exitCode, out, error } = await runMain("--help", "--lang", language);
  expect({ exitCode, error }).toEqual({ exitCode: 0, error: "" });
  for (const name of COMMAND_NAMES) {
    expect(out).toContain(`cqdt ${name} `);
    const help = await runMain(name, "--help", "--lang", language);
    expect({ exitCode: help.exitCode, error: help.error }).toEqual({ exitCode: 0, error: "" });
    const named = new Set(help.out.match(/--[a-z-]+/g));
    expect([...named].sort()).toEqual(OPTIONS_OF[name].map((option) => `--${option}`).sort());
  }
});

test("no line of the help is wider than 100 columns", async () => {
  for (const language of ["vi", "en"]) {
    for (const name of [[], ...COMMAND_NAMES.map((command) => [command])]) {
      const { out } = await runMain(...name, "--help", "--lang", language);
      for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
    }
  }
});

test("help on a command there is not is refused, with the one that was meant", async () => {
  const { exitCode, out, error } = await runMain("evalute", "--help");
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
  expect(error).toContain("“evaluate”");
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
