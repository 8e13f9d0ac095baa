import { rubricWords } from "../../../src/locales/rubricWords";
import { MAXIMUM_VALUES } from "../../../src/rubric/validation/checkData";
import { MAXIMUM_CRITERIA } from "../../../src/rubric/validation/checkCounts";
import { findRubric } from "../../../src/rubric/library";
import type { RubricProblem } from "../../../src/rubric/problem";
import { MAXIMUM_PROBLEMS, validateRubric } from "../../../src/rubric/validation/validateRubric";

/** A valid rubric as a file would hold it, free to be damaged. */
function file(): Json {
  const text = `{
    "id": "thu-2021", "title": { "vi": "Thử", "en": "Trial" }, "province": "Cao Bằng", "year": 2021, "level": "district",
    "basis": [{ "document": "Quyết định số 1" }],
    "criteria": { "id": "total", "name": "Tổng điểm",
      "children": [
        { "id": "ready", "name": "Sẵn sàng", "children": [{ "id": "a", "name": "A", "max": 10 }, { "id": "b", "name": "B", "max": 5 }],
          "tiers": { "bands": [{ "label": "Tốt", "atLeast": { "each": "80%" } }, { "label": "Khá", "atLeast": { "each": { "a": 6, "b": "50%" } } }],
            "otherwise": "Không xếp loại" } },
        { "id": "c", "name": "C", "max": 20, "step": 0.5, "weight": 2 } ],
      "tiers": { "bands": [{ "label": "I", "atLeast": { "total": 50 } }, { "label": "II", "over": { "total": "60%" } }], "otherwise": "KXH" } },
    "ranking": [{ "of": "total", "ties": "ordinal", "decimals": 2, "tieBreak": ["ready", "c"], "unrankedGroups": ["Ngoài"] }],
    "marks": { "zero": ["---"], "exempt": ["Không đánh giá"], "notSubmitted": ["Không nộp"] },
    "units": [{ "name": "Huyện A", "aliases": ["H. A"], "exempt": { "c": "full", "ready": "out" } }, { "name": "Huyện B", "group": "Ngoài" }],
    "sources": { "criteria.a.max": { "kind": "stated", "document": "Phụ lục" },
      "criteria.ready.tiers.Khá.b": { "kind": "inferred", "note": { "vi": "…", "en": "…" }, "bracket": { "over": "40%", "atMost": "55%" } } }
  }`;
  return JSON.parse(text) as Json;
}

type Json = Record<string, unknown>;
type Damage = (rubric: Json) => void;

function problemsOf(data: unknown): readonly RubricProblem[] {
  const outcome = validateRubric(data);
  return outcome.ok ? [] : outcome.problems;
}

function at(data: object, steps: readonly (string | number)[]): object {
  return steps.reduce<object>((inner, step) => Reflect.get(inner, step) as object, data);
}

function setting(steps: readonly (string | number)[], value: unknown): Damage {
  return (rubric) => void Reflect.set(at(rubric, steps.slice(0, -1)), steps.at(-1) ?? "", value);
}

function removing(steps: readonly (string | number)[]): Damage {
  return (rubric) => void Reflect.deleteProperty(at(rubric, steps.slice(0, -1)), steps.at(-1) ?? "");
}

function damaged(...damages: readonly Damage[]): Json {
  const rubric = file();
  for (const damage of damages) damage(rubric);
  return rubric;
}

test("a right file is taken as it is", () => {
  expect(validateRubric(file())).toEqual({ ok: true, value: file() });
});

test("a link to the JSON Schema is no fault, and no part of the rubric", () => {
  expect(validateRubric({ $schema: "./rubric.schema.json", ...file() })).toEqual({ ok: true, value: file() });
});

const damages: readonly [string, Damage, RubricProblem][] = [
  [
    "wrong kind",
    setting(["criteria", "children", 1, "max"], "20"),
    { code: "wrong-kind", path: "criteria.children[1].max", expected: "number", found: "text" },
  ],
  ["no list", setting(["units"], {}), { code: "wrong-kind", path: "units", expected: "list", found: "object" }],
  ["missing key", removing(["marks"]), { code: "missing", path: "marks" }],
  ["missing choice", removing(["ranking", 0, "ties"]), { code: "missing", path: "ranking[0].ties" }],
  [
    "unknown key",
    setting(["criteria", "children", 1, "maximum"], 3),
    { code: "unknown-key", path: "criteria.children[1].maximum", near: null },
  ],
  [
    "misspelt key",
    setting(["criteria", "children", 1, "wieght"], 3),
    { code: "unknown-key", path: "criteria.children[1].wieght", near: "weight" },
  ],
  [
    "no such level",
    setting(["level"], "province"),
    { code: "not-a-choice", path: "level", value: "province", choices: ["department", "district", "commune"] },
  ],
  [
    "empty name",
    setting(["criteria", "children", 1, "name"], ""),
    { code: "empty-text", path: "criteria.children[1].name" },
  ],
  [
    "empty children",
    setting(["criteria", "children", 0, "children"], []),
    { code: "empty-children", path: "criteria.children[0].children" },
  ],
  ["no bands", setting(["criteria", "tiers", "bands"], []), { code: "empty-list", path: "criteria.tiers.bands" }],
  [
    "negative maximum",
    setting(["criteria", "children", 1, "max"], -3),
    { code: "not-positive", path: "criteria.children[1].max", value: -3 },
  ],
  [
    "maximum of zero",
    setting(["criteria", "children", 1, "max"], 0),
    { code: "not-positive", path: "criteria.children[1].max", value: 0 },
  ],
  [
    "negative weight",
    setting(["criteria", "children", 1, "weight"], -1),
    { code: "not-positive", path: "criteria.children[1].weight", value: -1 },
  ],
  [
    "negative threshold",
    setting(["criteria", "tiers", "bands", 0, "atLeast", "total"], -1),
    { code: "negative", path: "criteria.tiers.bands[0].atLeast.total", value: -1 },
  ],
  ["year out of range", setting(["year"], 21), { code: "out-of-range", path: "year", value: 21, from: 1990, to: 2200 }],
  [
    "too many decimals",
    setting(["ranking", 0, "decimals"], 12),
    { code: "out-of-range", path: "ranking[0].decimals", value: 12, from: 0, to: 9 },
  ],
  [
    "half a decimal",
    setting(["ranking", 0, "decimals"], 1.5),
    { code: "wrong-kind", path: "ranking[0].decimals", expected: "whole-number", found: "number" },
  ],
  [
    "id with a slash",
    setting(["criteria", "children", 1, "id"], "c/d"),
    { code: "bad-id", path: "criteria.children[1].id", value: "c/d", suggested: "c-d" },
  ],
  [
    "share without a sign",
    setting(["criteria", "children", 0, "tiers", "bands", 0, "atLeast", "each"], "80"),
    { code: "bad-percent", path: "criteria.children[0].tiers.bands[0].atLeast.each", value: "80" },
  ],
  [
    "share above 100%",
    setting(["criteria", "tiers", "bands", 1, "over", "total"], "101%"),
    { code: "bad-percent", path: "criteria.tiers.bands[1].over.total", value: "101%" },
  ],
  [
    "share of one child",
    setting(["criteria", "children", 0, "tiers", "bands", 1, "atLeast", "each", "b"], "5O%"),
    { code: "bad-percent", path: "criteria.children[0].tiers.bands[1].atLeast.each.b", value: "5O%" },
  ],
  [
    "true as a demand",
    setting(["criteria", "children", 0, "tiers", "bands", 1, "atLeast", "each"], true),
    {
      code: "wrong-kind",
      path: "criteria.children[0].tiers.bands[1].atLeast.each",
      expected: "demands",
      found: "true-or-false",
    },
  ],
  [
    "null as a threshold",
    setting(["criteria", "children", 0, "tiers", "bands", 1, "atLeast", "each", "b"], null),
    {
      code: "wrong-kind",
      path: "criteria.children[0].tiers.bands[1].atLeast.each.b",
      expected: "threshold",
      found: "null",
    },
  ],
  [
    "name of a novel's length",
    setting(["province"], "x".repeat(2001)),
    { code: "too-long", path: "province", limit: 2000 },
  ],
  [
    "repeated id",
    setting(["criteria", "children", 1, "id"], "a"),
    { code: "duplicate-id", path: "criteria.children[1].id", id: "a", first: "criteria.children[0].children[0].id" },
  ],
  [
    "id of the criterion above: a cycle",
    setting(["criteria", "children", 0, "children", 1, "id"], "total"),
    { code: "id-of-ancestor", path: "criteria.children[0].children[1].id", id: "total", first: "criteria.id" },
  ],
  [
    "ranking of nothing",
    setting(["ranking", 0, "of"], "totl"),
    { code: "unknown-id", path: "ranking[0].of", id: "totl", near: "total" },
  ],
  [
    "tie-break by nothing",
    setting(["ranking", 0, "tieBreak", 1], "zzzzz"),
    { code: "unknown-id", path: "ranking[0].tieBreak[1]", id: "zzzzz", near: null },
  ],
  [
    "two rules for one criterion",
    setting(["ranking", 1], { of: "total", ties: "dense", decimals: null }),
    { code: "repeated", path: "ranking[1].of", value: "total", first: "ranking[0].of" },
  ],
  [
    "group of nobody",
    setting(["ranking", 0, "unrankedGroups", 0], "Ngoai"),
    { code: "unknown-group", path: "ranking[0].unrankedGroups[0]", group: "Ngoai", near: "Ngoài" },
  ],
  [
    "exempt from nothing",
    setting(["units", 0, "exempt"], { "d e": "out" }),
    { code: "unknown-id", path: 'units[0].exempt["d e"]', id: "d e", near: null },
  ],
  [
    "source of nothing",
    setting(["sources", "criteria.a.maxx"], { kind: "stated" }),
    { code: "unknown-place", path: 'sources["criteria.a.maxx"]', near: "criteria.a.max" },
  ],
  [
    "bracket upside down",
    setting(["sources", "criteria.ready.tiers.Khá.b", "bracket", "over"], "55%"),
    { code: "bracket-order", path: 'sources["criteria.ready.tiers.Khá.b"].bracket' },
  ],
  [
    "demand on a child that is none",
    setting(["criteria", "children", 0, "tiers", "bands", 1, "atLeast", "each", "c"], 1),
    {
      code: "not-a-child",
      path: "criteria.children[0].tiers.bands[1].atLeast.each.c",
      id: "c",
      parent: "ready",
      near: "a",
    },
  ],
  [
    "repeated label",
    setting(["criteria", "tiers", "bands", 1, "label"], "I"),
    { code: "repeated", path: "criteria.tiers.bands[1].label", value: "I", first: "criteria.tiers.bands[0].label" },
  ],
  [
    "label of the unranked",
    setting(["criteria", "tiers", "otherwise"], "II"),
    { code: "band-is-unranked-label", path: "criteria.tiers.bands[1].label", label: "II" },
  ],
  [
    "better band asks less",
    setting(["criteria", "tiers", "bands", 0, "atLeast", "total"], "55%"),
    { code: "band-order", path: "criteria.tiers.bands[1]", better: "I", lower: "II", criterion: "total" },
  ],
  [
    "better band asks less of one child",
    setting(["criteria", "children", 0, "tiers", "bands", 0, "atLeast", "each"], { a: "70%", b: "40%" }),
    { code: "band-order", path: "criteria.children[0].tiers.bands[1]", better: "Tốt", lower: "Khá", criterion: "b" },
  ],
  [
    "better band asks nothing of one child",
    setting(["criteria", "children", 0, "tiers", "bands", 0, "atLeast", "each"], { a: "70%" }),
    { code: "band-order", path: "criteria.children[0].tiers.bands[1]", better: "Tốt", lower: "Khá", criterion: "b" },
  ],
  [
    "two bands that ask the same",
    setting(["criteria", "tiers", "bands", 1], { label: "II", atLeast: { total: 50 } }),
    { code: "same-bands", path: "criteria.tiers.bands[1]", better: "I", lower: "II" },
  ],
  [
    "threshold above the maximum",
    setting(["criteria", "tiers", "bands", 0, "atLeast", "total"], 56),
    { code: "above-max", path: "criteria.tiers.bands[0].atLeast.total", points: 56, max: 55, criterion: "total" },
  ],
  [
    "each of an indicator",
    setting(["criteria", "children", 1, "tiers"], { bands: [{ label: "x", atLeast: { each: 1 } }], otherwise: "y" }),
    { code: "each-without-children", path: "criteria.children[1].tiers.bands[0].atLeast.each", id: "c" },
  ],
  [
    "one mark with two meanings",
    setting(["marks", "exempt", 0], " không  NỘP"),
    { code: "repeated", path: "marks.notSubmitted[0]", value: "Không nộp", first: "marks.exempt[0]" },
  ],
  [
    "number as a mark",
    setting(["marks", "zero", 0], "0,0"),
    { code: "mark-is-number", path: "marks.zero[0]", value: "0,0" },
  ],
  [
    "one name for two units",
    setting(["units", 1, "aliases"], ["huyện a"]),
    { code: "repeated", path: "units[1].aliases[0]", value: "huyện a", first: "units[0].name" },
  ],
];

describe("one fault is named with its place", () => {
  test.each(damages)("%s", (_, damage, problem) => {
    expect(problemsOf(damaged(damage))).toEqual([problem]);
  });

  test("a band that demands nothing, which also asks less than the one below", () => {
    const problems = problemsOf(damaged(setting(["criteria", "tiers", "bands", 0, "atLeast"], {})));
    expect(problems).toContainEqual({ code: "no-demand", path: "criteria.tiers.bands[0]", label: "I" });
  });
});

test("several faults are all named", () => {
  const rubric = damaged(setting(["criteria", "children", 1, "max"], -3), setting(["year"], "2021"));
  const paths = problemsOf(rubric).map(({ path }) => path);
  expect(paths.sort()).toEqual(["criteria.children[1].max", "year"]);
});

test("`over` asks for more than `atLeast` the same", () => {
  const bands = [
    { label: "I", over: { total: 30 } },
    { label: "II", atLeast: { total: 30 } },
  ];
  expect(problemsOf(damaged(setting(["criteria", "tiers", "bands"], bands)))).toEqual([]);
  expect(problemsOf(damaged(setting(["criteria", "tiers", "bands"], bands.toReversed())))).toMatchObject([
    { code: "band-order" },
  ]);
});

test("tiers may be known by name only, all of them", () => {
  const bands = [{ label: "Tốt" }, { label: "Khá", atLeast: {} }];
  expect(problemsOf(damaged(setting(["criteria", "tiers", "bands"], bands)))).toEqual([]);
  const again = [...bands, { label: "Khá" }];
  expect(problemsOf(damaged(setting(["criteria", "tiers", "bands"], again)))).toMatchObject([{ code: "repeated" }]);
});

test("points and shares of an open maximum are not compared", () => {
  const bands = [
    { label: "I", atLeast: { total: "10%" } },
    { label: "II", atLeast: { total: 50 } },
  ];
  const rubric = damaged(removing(["criteria", "children", 1, "max"]), setting(["criteria", "tiers", "bands"], bands));
  expect(problemsOf(rubric)).toEqual([]);
});

describe("hostile data is refused in time", () => {
  test.each([null, undefined, 5, "{}", [], true])("%j is no rubric", (data) => {
    expect(validateRubric(data).ok).toBe(false);
  });

  test("an object inside itself", () => {
    const rubric = file();
    setting(["criteria", "children", 0, "children", 2], rubric.criteria)(rubric);
    expect(problemsOf(rubric)).toEqual([{ code: "contains-itself", path: "criteria.children[0].children[2]" }]);
  });

  test("one object in two places is no cycle", () => {
    const rubric = file();
    setting(["criteria", "children", 2], at(rubric, ["criteria", "children", 1]))(rubric);
    expect(problemsOf(rubric)).toMatchObject([{ code: "duplicate-id" }]);
  });

  test("a tower of a hundred thousand levels", () => {
    const tower = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`) as unknown;
    expect(problemsOf({ ...file(), units: tower })).toMatchObject([{ code: "too-deep" }]);
  });

  test("too many values, in one list or in many", () => {
    expect(problemsOf({ ...file(), units: new Array(MAXIMUM_VALUES + 1).fill(0) })).toMatchObject([
      { code: "too-many-values" },
    ]);
    const lists = Array.from({ length: 1000 }, () => new Array<string>(300).fill(""));
    expect(problemsOf({ ...file(), units: lists })).toMatchObject([{ code: "too-many-values" }]);
  });

  test("too many criteria", () => {
    const children = Array.from({ length: MAXIMUM_CRITERIA }, (_, index) => ({ id: `c${index}`, name: "C" }));
    const rubric = damaged(setting(["criteria", "children", 2], { id: "many", name: "Nhiều", children }));
    expect(problemsOf(rubric)).toEqual([{ code: "too-many-criteria", path: "criteria", limit: MAXIMUM_CRITERIA }]);
  });

  test.each(["__proto__", "constructor", "prototype"])("the key %s", (key) => {
    const rubric = JSON.parse(JSON.stringify(file()).replace('"criteria.a.max"', `"${key}"`)) as unknown;
    expect(problemsOf(rubric)).toEqual([{ code: "forbidden-key", path: `sources.${key}` }]);
    expect(({} as { kind?: string }).kind).toBeUndefined();
  });

  test.each([[() => 1], [Number.NaN], [undefined], [new Map()], [10n]])("%p is no data", (odd) => {
    expect(problemsOf({ ...file(), province: odd })).toEqual([{ code: "not-data", path: "province" }]);
  });

  test("no more problems than anyone reads", () => {
    const units = Array.from({ length: 5000 }, (_, index) => ({
      name: `Đơn vị ${index}`,
      exempt: { [`x${index}`]: "out" },
    }));
    expect(problemsOf({ ...file(), units })).toHaveLength(MAXIMUM_PROBLEMS);
    expect(problemsOf({ ...file(), units: new Array(5000).fill(1) })).toHaveLength(MAXIMUM_PROBLEMS);
  });
});

describe("sentences", () => {
  test("name the place and the remedy in both languages", () => {
    const problem: RubricProblem = { code: "not-positive", path: "criteria.children[1].max", value: -3 };
    expect(rubricWords("vi").problem(problem)).toBe(
      "Tại criteria.children[1].max: giá trị -3 không lớn hơn 0; hãy ghi một số dương.",
    );
    expect(rubricWords("en").problem(problem)).toBe(
      "At criteria.children[1].max: -3 is not above 0; write a positive number.",
    );
  });

  test("a fault of the whole file", () => {
    expect(rubricWords("vi").problem({ code: "wrong-kind", path: "", expected: "object", found: "list" })).toBe(
      "Tệp bộ tiêu chí: ở đây phải là một đối tượng {…}, không phải một danh sách […].",
    );
  });

  test("propose the name that was meant", () => {
    const problem: RubricProblem = { code: "unknown-id", path: "ranking[0].of", id: "totl", near: "total" };
    expect(rubricWords("vi").problem(problem)).toContain("Có phải là “total”?");
    expect(rubricWords("en").problem(problem)).toContain("Did you mean “total”?");
  });

  test.each(damages)("%s has a finished sentence in both languages", (_, __, problem) => {
    for (const language of ["vi", "en"] as const) {
      expect(rubricWords(language).problem(problem)).toMatch(/^(?!.*(?:undefined|\[object|null,)).{20,}[.?]$/);
    }
  });
});

test("a rubric of the library passes unchanged", () => {
  const rubric = findRubric("bac-kan-2020-xa");
  expect(validateRubric(JSON.parse(JSON.stringify(rubric)))).toEqual({ ok: true, value: rubric });
});
