import { EVALUATE, SHORTFALL, TIER } from "../../src/functions/functions";
import { knowRubrics } from "../../src/functions/knownRubrics";
import { rubricOf } from "../support/rubricOf";
import { cellError } from "./cellError";

const ID = "bac-kan-2020-tinh";
const GOOD = [17, 11, 8, 27, 26, 8.72, 3];

test("columns: total, share, tier of readiness; the same of the results; total, share, rank of the whole", () => {
  expect(EVALUATE(ID, [GOOD])).toEqual([
    [
      36,
      expect.closeTo(36 / 38),
      "Mức 1",
      64.72,
      expect.closeTo(64.72 / 70),
      "Mức 3",
      100.72,
      expect.closeTo(100.72 / 108),
      1,
    ],
  ]);
});

test("a part has only its own columns", () => {
  expect(EVALUATE(`${ID}/readiness`, [[17, 11, 8]])).toEqual([[36, expect.closeTo(36 / 38), "Mức 1"]]);
});

test("equal totals are ranked by the rule, in the table's order", () => {
  expect(EVALUATE(ID, [GOOD, GOOD, GOOD]).map((row) => row[8])).toEqual([1, 2, 3]);
});

test("a unit that submitted nothing has empty cells and takes no rank", () => {
  const results = EVALUATE(ID, [["Không cung cấp số liệu", null, null, null, null, null, null], GOOD]);
  expect(results[0]).toEqual(new Array(9).fill(""));
  expect(results[1]?.[8]).toBe(1);
});

test("a score that cannot be read makes errors above it and nowhere else", () => {
  const [row = [], other = []] = EVALUATE(ID, [[17, "I", 8, 27, 26, 8.72, 3], GOOD]);
  const error = expect.objectContaining({
    code: "#VALUE!",
    message:
      "“I” ở chỉ tiêu “Nhân lực CNTT”, hàng 1 của bảng, không phải là số điểm, cũng không phải ký hiệu của bộ tiêu chí. Hãy sửa ô đó.",
  }) as unknown;
  expect(row).toEqual([error, error, error, 64.72, expect.closeTo(64.72 / 70), "Mức 3", error, error, error]);
  expect(other[8]).toBe(1);
});

test("an exempt block is empty and leaves the whole", () => {
  const exempt = "Không đánh giá";
  const [row = []] = EVALUATE(ID, [[exempt, exempt, exempt, 28, 26, 11, 5]]);
  expect(row).toEqual(["", "", "", 70, 1, "Mức 1", 70, 1, 1]);
});

test("without maxima the shares are not known, the totals are", () => {
  const criteria = { id: "total", name: "Tổng điểm", children: [{ id: "a", name: "A" }] };
  knowRubrics([{ ...rubricOf("cao-bang-2020-so"), id: "open", criteria, units: [], sources: {} }]);
  expect(EVALUATE("open", [[7]])).toEqual([[7, expect.objectContaining({ code: "#N/A" }), 1]]);
});

test.each([
  ["a narrow table", () => EVALUATE(ID, [[1, 2, 3]]), "Bảng điểm cần 7 cột"],
  ["an indicator", () => EVALUATE(`${ID}/policy`, [[1]]), "là một chỉ tiêu"],
])("%s is refused", (_, call, words) => {
  const error = cellError(call);
  expect(error.code).toBe("#VALUE!");
  expect(error.message).toContain(words);
});

test("a part whose ties are decided outside it is refused", () => {
  const rubric = rubricOf(ID);
  knowRubrics([
    {
      ...rubric,
      id: "outside",
      ranking: [{ of: "readiness", ties: "ordinal", decimals: null, tieBreak: ["results"] }],
    },
  ]);
  expect(cellError(() => EVALUATE("outside/readiness", [[1, 2, 3]])).message).toContain("“results”");
});

test("tiers known by name only are errors that say so; ranks of single indicators have no columns", () => {
  const id = "binh-phuoc-2021-so";
  const open = expect.objectContaining({
    code: "#N/A",
    message: expect.stringContaining("điểm tối thiểu") as unknown,
  }) as unknown;
  const [row = []] = EVALUATE(id, [[1, 2, 3, 4, 5, 6, 7]]);
  expect(row).toEqual([28, expect.objectContaining({ code: "#N/A" }), open, 1]);
  const rubric = { ...rubricOf(id), id: "binh-phuoc-marks", marks: rubricOf(ID).marks };
  knowRubrics([rubric]);
  const missing = ["Không cung cấp số liệu", 0, 0, 0, 0, 0, 0];
  expect(EVALUATE(rubric.id, [missing])).toEqual([["", "", "", ""]]);
  expect(cellError(() => TIER(id, [[[1, 2, 3, 4, 5, 6, 7]]])).message).toContain("điểm tối thiểu");
  expect(cellError(() => SHORTFALL(id, [[[1, 2, 3, 4, 5, 6, 7]]])).code).toBe("#N/A");
});
