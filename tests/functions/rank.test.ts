import { RANK } from "../../src/functions/functions";
import { knowRubrics } from "../../src/functions/knownRubrics";
import type { RankingRule, Rubric } from "../../src/rubric/rubric";
import { fc } from "../support/properties";
import { rubricOf } from "../support/rubricOf";
import { cellError } from "./cellError";

const ORDINAL = "bac-kan-2020-xa";
const COMPETITION = "cao-bang-2020-so";

/** Makes a rubric known whose total is ranked by a rule. */
function ranking(id: string, rule: Omit<RankingRule, "of">): Rubric {
  const rubric = { ...rubricOf("bac-kan-2020-tinh"), id, ranking: [{ of: "total", ...rule }] };
  knowRubrics([rubric]);
  return rubric;
}

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

describe("equal totals", () => {
  const totals = column([78.88, 74.96, 74.96, 73.42]);

  test("share a rank and leave a gap where the rule is competition", () => {
    expect(RANK(COMPETITION, totals, totals)).toEqual(column([1, 2, 2, 4]));
    expect(RANK(COMPETITION, [[74.96]], totals)).toEqual([[2]]);
    expect(RANK(COMPETITION, [[73.42]], totals)).toEqual([[4]]);
  });

  test("get consecutive ranks in sheet order where the rule is ordinal", () => {
    expect(RANK(ORDINAL, totals, totals)).toEqual(column([1, 2, 3, 4]));
    expect(
      [1, 2, 3, 4].map((position) => RANK(ORDINAL, [totals[position - 1] ?? []], totals, undefined, position)),
    ).toEqual([[[1]], [[2]], [[3]], [[4]]]);
  });

  test("are not guessed at: an ordinal rank of one of several equal totals asks for its position", () => {
    expect(RANK(ORDINAL, [[73.42]], totals)).toEqual([[4]]);
    expect(cellError(() => RANK(ORDINAL, [[74.96]], totals))).toEqual({
      code: "#VALUE!",
      message:
        "Có 2 đơn vị cùng 74,96 điểm nhưng thứ hạng khác nhau. Hãy thêm vị trí vào tham số thứ năm, ví dụ ROWS(H$6:H6).",
    });
  });

  test("share a rank without a gap where the rule is dense", () => {
    ranking("dense", { ties: "dense", decimals: null });
    expect(RANK("dense", totals, totals)).toEqual(column([1, 2, 2, 3]));
  });

  test("are equal as printed: rounded to the rule's decimals, and as decimals", () => {
    ranking("rounded", { ties: "competition", decimals: 1 });
    expect(RANK("rounded", [[22.05]], column([22.05, 22.1, 22.04]))).toEqual([[1]]);
    expect(RANK("rounded", column([22.05, 22.1, 22.04]), column([22.05, 22.1, 22.04]))).toEqual(column([1, 1, 3]));
    expect(RANK(COMPETITION, [[0.3]], column([0.1 + 0.2, 0.3]))).toEqual([[1]]);
  });

  test("are told apart by the rule's criteria when these are given", () => {
    ranking("broken", { ties: "ordinal", decimals: null, tieBreak: ["results", "readiness"] });
    const results = column([50, 40, 45, 60]);
    const readiness = column([28.88, 34.96, 29.96, 13.42]);
    expect(RANK("broken", totals, totals, undefined, undefined, [results, readiness])).toEqual(column([1, 3, 2, 4]));
    expect(RANK("broken", [[74.96]], totals, undefined, 2, [results, readiness])).toEqual([[3]]);
    expect(cellError(() => RANK("broken", [[74.96]], totals, undefined, 2, [results])).message).toContain(
      "Điều kiện sẵn sàng",
    );
    expect(cellError(() => RANK("broken", totals, totals)).message).toContain(
      "“Kết quả Chính quyền điện tử”, “Điều kiện sẵn sàng”",
    );
    expect(RANK("broken", [[78.88]], totals)).toEqual([[1]]);
  });
});

describe("groups", () => {
  const totals = column([50, 40, 50, 30]);
  const groups = column(["Sở", "Ban", "Ban", "Sở"]);

  test("are ranked apart", () => {
    expect(RANK(COMPETITION, totals, totals, groups)).toEqual(column([1, 2, 1, 2]));
    expect(RANK(COMPETITION, [[50]], totals, groups)).toEqual([[1]]);
  });

  test("one total in two groups with different ranks asks for its position", () => {
    const twice = column([50, 40, 60, 50]);
    const mixed = column(["Sở", "Ban", "Ban", "Ban"]);
    expect(cellError(() => RANK(COMPETITION, [[50]], twice, mixed)).code).toBe("#VALUE!");
    expect(RANK(COMPETITION, [[50]], twice, mixed, 4)).toEqual([[2]]);
  });

  test("may be left unranked by the rule", () => {
    ranking("grouped", { ties: "competition", decimals: null, unrankedGroups: ["Ban"] });
    expect(RANK("grouped", totals, totals, groups)).toEqual(column([1, "", "", 2]));
  });

  test("left empty between two separators are no groups", () => {
    for (const nothing of [undefined, null, [[null]], [[""]]] as (unknown[][] | undefined)[]) {
      expect(RANK(COMPETITION, [[40]], totals, nothing, undefined, [[[null]]])).toEqual([[3]]);
    }
  });
});

describe("units without a total", () => {
  test("have no rank and take none", () => {
    const totals = column([50, "", 40]);
    expect(RANK(COMPETITION, totals, totals)).toEqual(column([1, "", 2]));
    expect(RANK(COMPETITION, [[""]], totals)).toEqual([[""]]);
    expect(RANK(COMPETITION, [[40]], totals)).toEqual([[2]]);
  });

  test("a mark says so too, and a zero mark is 0", () => {
    const totals = column(["Không cung cấp số liệu", 10, "---"]);
    expect(RANK("bac-kan-2020-tinh", totals, totals)).toEqual(column(["", 1, 2]));
  });

  test("a blank cell is 0, since desktop hands it over so", () => {
    expect(RANK(COMPETITION, column([5, null]), column([5, null]))).toEqual(column([1, 2]));
  });
});

test("ranks of a row come in a row", () => {
  expect(RANK(COMPETITION, [[3, 1, 2]], [[3, 1, 2]])).toEqual([[1, 3, 2]]);
});

test("totals stored as text are read", () => {
  expect(RANK(COMPETITION, [["44,2"]], column(["45.1", "44,2"]))).toEqual([[2]]);
});

test("every rank of a column is that of each of its cells", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 30 }), (values) => {
      const totals = column(values);
      const all = RANK(ORDINAL, totals, totals);
      expect(values.map((value, index) => RANK(ORDINAL, [[value]], totals, undefined, index + 1)[0])).toEqual(all);
      expect([...all.flat()].sort((one, other) => Number(one) - Number(other))).toEqual(
        values.map((_, index) => index + 1),
      );
    }),
  );
});

describe("what cannot be ranked says why", () => {
  const totals = column([50, 40]);

  test.each([
    [
      "a criterion without a rule",
      () => RANK("bac-kan-2020-tinh/readiness", [[1]], totals),
      "#N/A",
      "Hãy dùng “bac-kan-2020-tinh”.",
    ],
    ["a total that is not there", () => RANK(COMPETITION, [[45]], totals), "#N/A", "không có tổng điểm 45"],
    ["text among the totals", () => RANK(COMPETITION, [[50]], column([50, "I"])), "#VALUE!", "“I” ở vị trí 2"],
    ["too few groups", () => RANK(COMPETITION, [[50]], totals, column(["A"])), "#VALUE!", "có 1 ô, cần 2 ô"],
    [
      "too short a tie-break",
      () => RANK(ORDINAL, [[50]], totals, undefined, 1, [column([1, 2, 3])]),
      "#VALUE!",
      "có 3 ô, cần 2 ô",
    ],
    ["an array of another length", () => RANK(COMPETITION, column([50, 40, 30]), totals), "#VALUE!", "có 3 ô, cần 2 ô"],
    ["an array of other totals", () => RANK(COMPETITION, column([40, 50]), totals), "#VALUE!", "thứ 1"],
    ["position 0", () => RANK(ORDINAL, [[50]], totals, undefined, 0), "#VALUE!", "từ 1 đến 2"],
    ["position 3 of 2", () => RANK(ORDINAL, [[50]], totals, undefined, 3), "#VALUE!", "từ 1 đến 2"],
    ["a position of another total", () => RANK(ORDINAL, [[50]], totals, undefined, 2), "#VALUE!", "Ô thứ 2"],
    [
      "a block of totals",
      () =>
        RANK(
          COMPETITION,
          [[1]],
          [
            [1, 2],
            [3, 4],
          ],
        ),
      "#VALUE!",
      "một hàng hoặc một cột",
    ],
    ["an error among the totals", () => RANK(COMPETITION, [[50]], column([50, "#DIV/0!"])), "#DIV/0!", ""],
  ])("%s", (_, call, code, words) => {
    const error = cellError(call);
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });
});
