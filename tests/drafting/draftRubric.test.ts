import { draftRubric } from "../../src/drafting/draftRubric";
import type { DraftQuestion, RubricDraft } from "../../src/drafting/draft";
import { LANGUAGES } from "../../src/locales";
import { draftingWords } from "../../src/locales/draftingWords";
import type { CellValue } from "../../src/grid/grid";
import type { Criterion } from "../../src/rubric/rubric";
import { gridFrom } from "../support/gridFrom";
import type { GridOptions } from "../support/gridFrom";

function draftOf(rows: readonly (readonly CellValue[])[], options: GridOptions = {}): RubricDraft {
  const draft = draftRubric(gridFrom(rows, options), { thisYear: 2024 });
  if (!draft.ok) throw new Error(JSON.stringify(draft.problems[0]));
  return draft.value;
}

/** The tree in one line: names, maxima in brackets, children in braces. */
function outline({ name, max, children }: Criterion): string {
  const inside = children === undefined ? "" : ` {${children.map(outline).join(", ")}}`;
  return `${name}${max === undefined ? "" : ` (${max})`}${inside}`;
}

const tree = (draft: RubricDraft): string => outline(draft.rubric.criteria);
const asked = (draft: RubricDraft): readonly DraftQuestion["code"][] => draft.questions.map(({ code }) => code);

const UNITS = ["Huyện Bắc Sơn", "Huyện Bình Gia", "Huyện Cao Lộc", "Thành phố Lạng Sơn"];

/** A sheet of four districts under the headings, with the numbers of each row. */
function sheet(
  headings: readonly CellValue[],
  numbers: readonly (readonly CellValue[])[],
): readonly (readonly CellValue[])[] {
  return [
    ["ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN"],
    ["KẾT QUẢ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ CẤP HUYỆN NĂM 2023"],
    ["STT", "Đơn vị", ...headings],
    ...numbers.map((row, index) => [index + 1, UNITS[index] ?? "", ...row]),
  ];
}

const SCORES = [
  [4.5, 3, 8],
  [5, 2.25, 7],
  [2, 4, 9.5],
  [3.5, 1, 6],
] as const;

const sum = (...values: readonly number[]): number => Number(values.reduce((all, value) => all + value, 0).toFixed(2));

describe("a draft of an unknown province's sheet", () => {
  test("has names, maxima, year, province, level and roster from the sheet", () => {
    const { rubric, questions } = draftOf(
      sheet(
        ["Hạ tầng số (5)", "Nhân lực số (5 điểm)", "Dữ liệu số: 10 điểm", "Tổng điểm", "Xếp hạng"],
        SCORES.map((row) => [...row, null, null]),
      ),
    );
    expect(outline(rubric.criteria)).toBe("Tổng điểm {Hạ tầng số (5), Nhân lực số (5), Dữ liệu số (10)}");
    expect(rubric).toMatchObject({ id: "lang-son-2023-huyen", province: "Lạng Sơn", year: 2023, level: "district" });
    expect(rubric.units.map(({ name }) => name)).toEqual(UNITS);
    expect(questions.map(({ code }) => code)).toEqual(["ranking"]);
  });

  test("takes points printed with their percentage for points, whichever comes first", () => {
    const pairs = [
      ["90% / 4,5", "3 (60%)"],
      ["100% / 5", "2,25 (45%)"],
      ["40% / 2", "4 (80%)"],
      ["70% / 3,5", "1 (20%)"],
    ];
    const draft = draftOf(
      sheet(
        ["Hạ tầng số (5)", "Nhân lực số (5)", "Tổng điểm"],
        pairs.map((row) => [...row, null]),
      ),
    );
    expect(asked(draft)).toEqual(["ranking"]);
  });

  test("takes a column of sums for the total of the columns behind it", () => {
    const draft = draftOf(
      sheet(
        ["Hạ tầng", "Máy tính", "Mạng", "Nhân lực"],
        SCORES.map(([a, b, c]) => [sum(a, b), a, b, c]),
      ),
    );
    expect(tree(draft)).toBe("Tổng điểm {Hạ tầng {Máy tính, Mạng}, Nhân lực}");
    expect(draft.questions).toContainEqual({ code: "subtotal", column: 3, criterion: "ha-tang", by: "sums" });
    expect(draft.choices.outputs?.["ha-tang/total"]).toBe(3);
  });

  test("takes totals that stand behind their columns by their words and sums", () => {
    const rows = SCORES.map(([a, b, c]) => [a, b, sum(a, b), c, a, sum(c, a), sum(a, b, c, a)]);
    const draft = draftOf(
      sheet(["Máy tính", "Mạng", "Tổng điểm hạ tầng", "Văn bản", "Hồ sơ", "Tổng điểm ứng dụng", "Tổng điểm"], rows),
    );
    expect(tree(draft)).toBe("Tổng điểm {Hạ tầng {Máy tính, Mạng}, Ứng dụng {Văn bản, Hồ sơ}}");
  });

  test("takes a sum rounded as printed, and none that is off by more", () => {
    const headings = ["Hạ tầng", "Máy tính", "Mạng", "Nhân lực"];
    const rounded = SCORES.map(([a, b, c]) => [sum(a, b) + 0.01, a, b, c]);
    expect(tree(draftOf(sheet(headings, [[7.5, 4.5, 3, 8], [7.25, 5, 2.25, 7], ...rounded.slice(2)])))).toContain(
      "Hạ tầng {",
    );
    const off = SCORES.map(([a, b, c]) => [sum(a, b) + 0.3, a, b, c]);
    expect(tree(draftOf(sheet(headings, off)))).toBe("Tổng điểm {Hạ tầng, Máy tính, Mạng, Nhân lực}");
  });

  test("never takes a sum that the printed maxima contradict", () => {
    const rows = SCORES.map(([a, b, c]) => [sum(a, b), a, b, c]);
    expect(tree(draftOf(sheet(["Hạ tầng (20)", "Máy tính (5)", "Mạng (5)", "Nhân lực (10)"], rows)))).toBe(
      "Tổng điểm {Hạ tầng (20), Máy tính (5), Mạng (5), Nhân lực (10)}",
    );
  });

  test("keeps a group's printed maximum where its indicators' do not sum up to it, and asks", () => {
    const rows = sheet(["Hạ tầng (12)", null, "Nhân lực (10)"], []);
    const draft = draftOf(
      [
        ...rows,
        [null, null, "Máy tính (5)", "Mạng (5)", null],
        ...SCORES.map((row, index) => [index + 1, UNITS[index] ?? "", ...row]),
      ],
      { merges: ["C3:D3", "A3:A4", "B3:B4", "E3:E4"] },
    );
    expect(tree(draft)).toBe("Tổng điểm {Hạ tầng (12) {Máy tính (5), Mạng (5)}, Nhân lực (10)}");
    expect(draft.questions).toContainEqual({ code: "max-differs", criterion: "ha-tang", printed: 12, sum: 10 });
  });

  test("makes groups of sections, tiers of printed labels, and asks what a text among the points means", () => {
    const draft = draftOf([
      ["STT", "Đơn vị", "Hạ tầng", "Nhân lực", "Tổng điểm", "Xếp loại"],
      ["I", "Khối sở"],
      [1, "Sở Y tế", 4, 5, 9, "Khá"],
      [2, "Sở Tài chính", 5, "chờ", 5, "Không xếp loại"],
      ["II", "Khối ban"],
      [3, "Ban Dân tộc", 6, 7, 13, "Tốt"],
    ]);
    expect(draft.rubric.units.map(({ group }) => group)).toEqual(["Khối sở", "Khối sở", "Khối ban"]);
    expect(draft.rubric.criteria.tiers).toEqual({
      bands: [{ label: "Tốt" }, { label: "Khá" }],
      otherwise: "Không xếp loại",
    });
    expect(draft.questions).toContainEqual({ code: "mark", text: "chờ", count: 1 });
    expect(asked(draft)).toEqual(["province", "year", "max-open", "bands", "ranking", "mark"]);
    expect(draft.rubric.year).toBe(2024);
  });

  test("gives equal headings ids of their own, without diacritics", () => {
    const draft = draftOf(sheet(["Điểm cộng thêm", "Điểm cộng thêm", "Điểm trừ"], SCORES));
    expect(draft.rubric.criteria.children?.map(({ id }) => id)).toEqual([
      "diem-cong-them",
      "diem-cong-them-2",
      "diem-tru",
    ]);
  });

  test("asks every question in both languages with a finished sentence", () => {
    const questions: readonly DraftQuestion[] = [
      { code: "province" },
      { code: "year", assumed: 2024 },
      { code: "level", assumed: "commune" },
      { code: "max-open", criteria: ["a", "b"] },
      { code: "max-differs", criterion: "a", printed: 12, sum: 10 },
      { code: "subtotal", column: 3, criterion: "a", by: "sums" },
      { code: "subtotal", column: 3, criterion: "a", by: "maxima" },
      { code: "subtotal", column: 3, criterion: "a", by: "place" },
      { code: "blank-column", column: 3, criterion: "a" },
      { code: "unused-column", column: 3, heading: "Tổng" },
      { code: "bands", criterion: "a", labels: ["Tốt"] },
      { code: "ranking", criteria: ["a"] },
      { code: "mark", text: "chờ", count: 2 },
    ];
    for (const language of LANGUAGES) {
      for (const question of questions) {
        expect(draftingWords(language).question(question, (id) => `<${id}>`)).toMatch(
          /^(?!.*(?:undefined|\[object)).{20,}\.$/,
        );
      }
    }
  });
});

describe("what gives no draft", () => {
  test.each([
    ["an empty sheet", [], "no-headings"],
    [
      "words",
      [
        ["Mục", "Nội dung"],
        ["1", "Nhận xét chung về kết quả"],
      ],
      "no-headings",
    ],
    [
      "a list of units without points",
      [
        ["STT", "Đơn vị", "Ghi chú"],
        [1, "Sở Y tế", null],
        [2, "Sở Tài chính", null],
      ],
      "no-indicators",
    ],
  ])("%s", (_, rows, code) => {
    const draft = draftRubric(gridFrom(rows));
    expect(draft.ok ? "draft" : draft.problems[0].code).toBe(code);
    if (draft.ok) return;
    for (const language of LANGUAGES)
      expect(draftingWords(language).problem(draft.problems[0])).toMatch(/^(?!.*undefined).{30,}\.$/);
  });

  test("a thousand indicators are drafted; more than two thousand are refused with a limit", () => {
    const wide = (count: number) =>
      sheet(
        Array.from({ length: count }, (_, index) => `Chỉ tiêu ${index + 1}a`),
        UNITS.map((_, row) => Array.from({ length: count }, (__, column) => (row * 7 + column * 3) % 11)),
      );
    expect(draftOf(wide(1000)).rubric.criteria.children).toHaveLength(1000);
    expect(draftRubric(gridFrom(wide(2001)))).toMatchObject({
      ok: false,
      problems: [{ code: "invalid", problem: { code: "too-many-criteria" } }],
    });
  });
});
