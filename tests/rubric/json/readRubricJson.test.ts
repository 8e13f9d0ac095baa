import { LANGUAGES } from "../../../src/locales";
import { rubricWords } from "../../../src/locales/rubricWords";
import { LIBRARY } from "../../../src/rubric/library";
import { MAXIMUM_CHARACTERS, readRubricJson } from "../../../src/rubric/json/readRubricJson";
import { writeRubricJson } from "../../../src/rubric/json/writeRubricJson";
import { anyRubric } from "../../support/anyRubric";
import { fc } from "../../support/properties";
import { trialRubric } from "../../support/trialRubric";

const RUBRIC = { ...trialRubric({ id: "total", name: "Tổng", max: 10 }), province: "Bắc Kạn" };

/** The sentence about a text that is no rubric. */
function refusal(text: string): string {
  const outcome = readRubricJson(text);
  if (outcome.ok) throw new Error("The text was read.");
  for (const language of LANGUAGES)
    expect(rubricWords(language).problem(outcome.problems[0])).not.toContain("undefined");
  return rubricWords("vi").problem(outcome.problems[0]);
}

const withText = (change: (json: string) => string): string => change(writeRubricJson(RUBRIC));

describe("a rubric as JSON", () => {
  test("is read back exactly, whatever it holds", () => {
    fc.assert(
      fc.property(anyRubric, (rubric) => {
        expect(readRubricJson(writeRubricJson(rubric))).toStrictEqual({ ok: true, value: rubric });
      }),
      { numRuns: 100 },
    );
  });

  test.each(LIBRARY.map((rubric) => [rubric.id, rubric] as const))("is read back exactly: %s", (_, rubric) => {
    expect(readRubricJson(writeRubricJson(rubric))).toStrictEqual({ ok: true, value: rubric });
  });

  test("may begin with a byte order mark", () => {
    expect(readRubricJson(`\ufeff${writeRubricJson(RUBRIC)}`)).toEqual({ ok: true, value: RUBRIC });
  });
});

describe("hostile or broken JSON is refused with a sentence", () => {
  test("lists a hundred thousand levels deep, closed or not", () => {
    expect(refusal("[".repeat(100_000))).toContain("quá 44 cấp");
    expect(refusal("[".repeat(100_000) + "]".repeat(100_000))).toContain("quá 44 cấp");
    expect(refusal('{"a":'.repeat(100_000))).toContain("quá 44 cấp");
  });

  test("a text of many megabytes", () => {
    expect(refusal(" ".repeat(MAXIMUM_CHARACTERS + 1))).toContain("10.000.000 ký tự");
  });

  test("millions of values, keys, or one endless string", () => {
    expect(refusal(`[${"0,".repeat(4_000_000)}0]`)).toContain("200.000 giá trị");
    const keys = Array.from({ length: 300_000 }, (_, key) => `"k${key}":0`).join(",");
    expect(refusal(`{${keys}}`)).toContain("200.000 giá trị");
    expect(refusal(`"${"a".repeat(5_000_000)}"`)).toContain("đối tượng");
    expect(refusal(`"${"\\".repeat(5_000_001)}`)).toContain("không phải là JSON");
  });

  test.each(["__proto__", "constructor", "prototype"])("a key that reaches an object's prototype: %s", (key) => {
    const text = withText((json) => json.replace('"max"', `"${key}": { "polluted": true }, "max"`));
    expect(refusal(text)).toContain(`Tại criteria.${key}: tên mục này không được phép dùng`);
    expect({}).not.toHaveProperty("polluted");
  });

  test("a key in escapes is the same key", () => {
    expect(refusal(withText((json) => json.replace('"max"', '"\\u005f_proto__": 1, "max"')))).toContain("__proto__");
  });

  test("a key twice, of which one would be lost in silence", () => {
    const text = withText((json) => json.replace('"max": 10', '"max": 10,\n    "max": 20'));
    expect(refusal(text)).toMatch(/mục “max” \(dòng \d+\) được ghi hai lần/);
    expect(refusal(withText((json) => json.replace('"max": 10', '"max": 10, "\\u006dax": 20')))).toContain("hai lần");
  });

  test("no JSON, with the line", () => {
    expect(refusal(withText((json) => json.replace('"province":', '"province"')))).toMatch(
      /không phải là JSON hợp lệ \(dòng \d+\)/,
    );
    expect(refusal("")).toContain("không phải là JSON");
  });

  test("a thousand references that do not exist among two thousand criteria", () => {
    const children = Array.from({ length: 1999 }, (_, index) => ({
      id: `chi-tieu-${index}`,
      name: `Chỉ tiêu ${index}`,
      max: 1,
    }));
    const units = Array.from({ length: 10_000 }, (_, index) => ({
      name: `Đơn vị ${index}`,
      exempt: { [`chi-tieu-xyz${index}`]: "out" as const },
    }));
    const text = writeRubricJson({ ...RUBRIC, criteria: { id: "total", name: "Tổng", children }, units });
    const outcome = readRubricJson(text);
    expect(outcome.ok ? 0 : outcome.problems.length).toBe(50);
  });

  test.each([
    [
      "criteria",
      {
        criteria: {
          id: "total",
          name: "Tổng",
          children: Array.from({ length: 2_000 }, (_, index) => ({ id: `c${index}`, name: "Chỉ tiêu" })),
        },
      },
      "2.000 tiêu chí",
    ],
    ["units", { units: Array.from({ length: 20_001 }, (_, index) => ({ name: `Đơn vị ${index}` })) }, "20.000 đơn vị"],
    [
      "tiers",
      {
        criteria: {
          id: "total",
          name: "Tổng",
          max: 1,
          tiers: { bands: Array.from({ length: 101 }, (_, index) => ({ label: `Mức ${index}` })), otherwise: "-" },
        },
      },
      "100 mức",
    ],
  ])("too many %s", (_, change, sentence) => {
    expect(refusal(writeRubricJson({ ...RUBRIC, ...change }))).toContain(sentence);
  });

  test("an id in Vietnamese, with one that would do", () => {
    expect(refusal(withText((json) => json.replace('"id": "total"', '"id": "Tổng điểm"')))).toContain(
      "ví dụ “tong-diem”",
    );
  });
});

test("a rubric of a thousand indicators on six levels is read", () => {
  const leaves = (prefix: string): object[] =>
    Array.from({ length: 32 }, (_, index) => ({ id: `${prefix}${index}`, name: "Chỉ tiêu", max: 1 }));
  const tree = (level: number, id: string): object =>
    level === 1
      ? { id, name: "Nhóm", children: leaves(`${id}c`) }
      : { id, name: "Nhóm", children: [tree(level - 1, `${id}a`), tree(level - 1, `${id}b`)] };
  expect(readRubricJson(JSON.stringify({ ...RUBRIC, criteria: tree(6, "t"), ranking: [] })).ok).toBe(true);
});
