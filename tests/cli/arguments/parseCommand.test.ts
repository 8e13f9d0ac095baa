import { languageOf, parseCommand } from "../../../src/cli/arguments/parseCommand";

function parse(line: string) {
  return parseCommand(line.split(" ").filter((word) => word !== ""));
}

test("what is not said is Vietnamese, the first table, no copy", () => {
  expect(parse("evaluate bang.xlsx --rubric cao-bang-2020-so")).toEqual({
    ok: true,
    value: {
      name: "evaluate",
      language: "vi",
      json: false,
      paths: ["bang.xlsx"],
      rubric: "cao-bang-2020-so",
      sheet: null,
      out: null,
      mode: null,
      summary: null,
      force: false,
    },
  });
});

test("options stand anywhere, with a space or an equals sign", () => {
  expect(
    parse("--json evaluate --lang=en --rubric r.json bang.xlsx --out=ban-sao.xlsx --mode values --sheet Bảng"),
  ).toEqual({
    ok: true,
    value: {
      name: "evaluate",
      language: "en",
      json: true,
      paths: ["bang.xlsx"],
      rubric: "r.json",
      sheet: "Bảng",
      out: "ban-sao.xlsx",
      mode: "values",
      summary: null,
      force: false,
    },
  });
});

test("the earlier year and pairs of names; --pair may be repeated", () => {
  const words = ["audit", "nay.xlsx", "--previous", "truoc.xlsx", "--pair", " Sở A = Sở  B", "--pair=Sở C=Sở D"];
  expect(parseCommand(words)).toMatchObject({
    ok: true,
    value: {
      previous: { file: "truoc.xlsx", sheet: null, rubric: null },
      pairs: [
        { written: "Sở A", unit: "Sở B" },
        { written: "Sở C", unit: "Sở D" },
      ],
    },
  });
  expect(parse("audit nay.xlsx")).toMatchObject({ ok: true, value: { previous: null, pairs: [] } });
  expect(parse("audit nay.xlsx --previous-sheet 2019")).toMatchObject({
    ok: true,
    value: { previous: { file: null, sheet: "2019", rubric: null } },
  });
});

test("a file whose name begins with a dash stands after --", () => {
  expect(parse("evaluate --rubric cao-bang-2020-so -- -bang.xlsx")).toMatchObject({
    ok: true,
    value: { paths: ["-bang.xlsx"] },
  });
});

test("several files and folders, the folder of the copies and the summary; without --rubric the remembered one", () => {
  expect(parse("evaluate a.xlsx bảng b.xlsm --out bản-sao --summary tổng.csv --force")).toMatchObject({
    ok: true,
    value: {
      paths: ["a.xlsx", "bảng", "b.xlsm"],
      rubric: null,
      out: "bản-sao",
      summary: "tổng.csv",
      force: true,
    },
  });
});

test.each([
  ["", { code: "no-command" }],
  ["evalute a.xlsx", { code: "unknown-command", command: "evalute", near: "evaluate" }],
  ["evaluate a.xlsx --rubrik x", { code: "unknown-option", option: "--rubrik", near: "rubric" }],
  ["evaluate a.xlsx --toString", { code: "unknown-option", option: "--toString" }],
  ["evaluate a.xlsx --rubric", { code: "missing-value", option: "--rubric" }],
  ["evaluate a.xlsx --rubric --json", { code: "missing-value", option: "--rubric" }],
  ["evaluate a.xlsx --rubric=", { code: "missing-value", option: "--rubric" }],
  ["evaluate a.xlsx --rubric x --json=yes", { code: "needless-value", option: "--json" }],
  ["evaluate a.xlsx --rubric x --rubric y", { code: "repeated-option", option: "--rubric" }],
  [
    "evaluate a.xlsx --rubric x --out b.xlsx --mode formula",
    { code: "not-a-choice", option: "--mode", value: "formula" },
  ],
  ["evaluate a.xlsx --rubric x --lang fr", { code: "not-a-choice", option: "--lang", choices: ["vi", "en"] }],
  ["evaluate --rubric x", { code: "missing-file", command: "evaluate" }],
  ["audit", { code: "missing-file", command: "audit" }],
  ["audit a.xlsx --out b.xlsx", { code: "unknown-option", option: "--out", near: null }],
  ["audit a b.xlsx", { code: "extra-argument", argument: "b.xlsx" }],
  ["evaluate a.xlsx --force", { code: "force-without-target" }],
  ["evaluate a.xlsx --force=yes --summary b.csv", { code: "needless-value", option: "--force" }],
  ["evaluate a.xlsx --rubric x --mode values", { code: "mode-without-out" }],
  ["rubrics all", { code: "extra-argument", argument: "all" }],
  ["rubrics --sheet x", { code: "unknown-option", option: "--sheet" }],
])("`%s` is refused", (line, problem) => {
  expect(parse(line)).toMatchObject({ ok: false, problems: [problem] });
});

test("a refusal speaks the language that was asked for, where that can be told", () => {
  expect(languageOf(["evaluate", "--lang", "en", "--wrong"])).toBe("en");
  expect(languageOf(["--lang=en"])).toBe("en");
  expect(languageOf(["--lang", "fr"])).toBe("vi");
  expect(languageOf(["evaluate"])).toBe("vi");
});
