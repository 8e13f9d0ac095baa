import type { AuditEntry, AuditReason } from "../../src/checking/audit/audit";
import { groupEntries } from "../../src/checking/audit/groupEntries";
import type { Language } from "../../src/locales";
import { countsLine, describeAudit, describeTableProblem } from "../../src/locales/describeAudit";
import type { AuditWords } from "../../src/locales/describeAudit";
import { rubricOf } from "../support/rubricOf";

const rubric = rubricOf("cao-bang-2020-so");

function words(entry: Partial<AuditEntry>, language: Language = "vi"): AuditWords {
  const whole: AuditEntry = {
    sheet: "Bảng 1",
    cell: "F9",
    unit: "Sở Y tế",
    criterion: "total",
    output: "total",
    printed: 53.7,
    decimals: 1,
    expected: { kind: "number", value: 52.7, low: 52.7, high: 52.7 },
    verdict: "wrong",
    basis: "recomputed",
    reasons: [],
    ...entry,
  };
  const [cell] = groupEntries([whole]);
  if (cell === undefined) throw new Error("no cell");
  return describeAudit(cell, rubric, language);
}

test("a wrong total says where, what stands there and what follows", () => {
  expect(words({})).toMatchObject({
    says: "Ô F9 (Sở Y tế – tổng điểm) ghi 53,7.",
    follows: ["Tính lại từ điểm các chỉ tiêu thì phải là 52,7."],
    reasons: [],
  });
});

test("a heading has no unit, last year's value says so, a part names its criterion", () => {
  expect(words({ unit: null, criterion: "personnel", output: "max" }).subject).toBe("điểm tối đa: Nhân lực");
  expect(words({ output: "rank", year: "previous" }).subject).toBe("Sở Y tế – thứ hạng (năm trước)");
});

test.each([
  [{ kind: "number", value: 52.7, low: 52.65, high: 52.75 }, "52,7 (số chưa làm tròn: từ 52,65 đến 52,75)"],
  [{ kind: "rank", rank: 5, best: 5, worst: 5 }, "hạng 5"],
  [{ kind: "rank", rank: 5, best: 4, worst: 6 }, "hạng 5 (số chưa làm tròn: hạng 4 đến 6)"],
  [{ kind: "label", labels: ["Mức I", "Mức II"] }, "“Mức I” (hoặc “Mức II”)"],
  [{ kind: "nothing" }, "ô trống"],
] as const)("%j is written %s", (expected, text) => {
  expect(words({ expected }).follows).toEqual([`Tính lại từ điểm các chỉ tiêu thì phải là ${text}.`]);
});

test("a percentage is written as one, and a percentage without its sign as it stands", () => {
  const expected = { kind: "number", value: 0.895, low: 0.895, high: 0.895 } as const;
  expect(words({ output: "percent", printed: 0.9, expected })).toMatchObject({ printed: "90,0%" });
  expect(words({ output: "percent", printed: 0.9, expected }).follows[0]).toContain("89,5%");
  expect(words({ output: "percent", printed: 90, expected })).toMatchObject({ printed: "90,0" });
  expect(words({ output: "percent", printed: "90 %", expected })).toMatchObject({ printed: "“90 %”" });
});

test("another table's value is quoted: neither is known to be right", () => {
  const reason: AuditReason = { code: "other-table-differs", sheet: "Bảng 8", cell: "M8", value: 22.25 };
  expect(words({ basis: "other-table", reasons: [reason] })).toMatchObject({
    follows: ["Bảng khác của sổ làm việc lại ghi 52,7."],
    reasons: ["Trang “Bảng 8”, ô M8 ghi 22,25."],
  });
});

const other = { unit: "Sở Tài chính", cell: "D8" };
const REASONS: readonly (readonly [AuditReason, RegExp])[] = [
  [{ code: "copied-row", ...other }, /giống hệt hàng của Sở Tài chính \(ô D8\)/],
  [{ code: "swapped-ranks", ...other }, /Đổi hạng với Sở Tài chính \(ô D8\)/],
  [{ code: "digit-off", cell: "F9", meant: 52.7 }, /ô F9 có thể phải là 52,7/],
  [{ code: "transposed-digits", cell: "F9", meant: 57.3 }, /ô F9 có thể phải là 57,3/],
  [{ code: "decimal-sign", cell: "F9", meant: 5.37 }, /ô F9 có thể phải là 5,37/],
  [{ code: "neighbour-value", ...other }, /Trùng với số của Sở Tài chính/],
  [{ code: "left-out", criterion: "personnel", cell: "K9" }, /chưa cộng “Nhân lực” \(ô K9\)/],
  [{ code: "stale-total", criterion: "personnel", cell: "K9", points: 4 }, /“Nhân lực” \(ô K9\) là 4/],
  [
    { code: "rank-contradicts-own-total", cell: "F9", total: 39.7, low: 40.1, high: null },
    /tổng điểm từ 40,1 trở lên.*ghi tổng 39,7 \(ô F9\)/,
  ],
  [{ code: "rank-contradicts-own-total", cell: "F9", total: 39.7, low: null, high: 38 }, /tổng điểm không quá 38/],
  [{ code: "displaced", ...other }, /Chỉ lệch vì Sở Tài chính/],
  [{ code: "follows-wrong-cell", ...other }, /ô D8 \(Sở Tài chính\)/],
  [{ code: "heading-max", printed: 6, implied: 8, cells: 20 }, /tối đa 6 điểm, nhưng 20 tỷ lệ .* trên 8 điểm/],
  [{ code: "shares-sum", sum: 0.99 }, /bằng 99%/],
];

test.each(REASONS)("the reason %j is a sentence of its facts", (reason, sentence) => {
  const [vietnamese] = words({ reasons: [reason] }).reasons;
  expect(vietnamese).toMatch(sentence);
  expect(vietnamese).toMatch(/^Có thể vì: .*\.$/);
  const [english] = words({ reasons: [reason] }, "en").reasons;
  expect(english).toMatch(/^Perhaps because: .*\.$/);
  for (const fact of Object.values(reason)) {
    if (fact === reason.code || fact === null || fact === "personnel" || fact === 0.99) continue;
    expect(english).toContain(String(fact));
  }
});

test("the counts name the unknown only where there are some", () => {
  expect(countsLine({ agrees: 1200, rounding: 3, wrong: 5, unknown: 0 }, "vi")).toBe(
    "1.200 khớp · 3 do làm tròn · 5 sai",
  );
  expect(countsLine({ agrees: 1, rounding: 0, wrong: 0, unknown: 2 }, "en")).toBe(
    "1 agree · 0 rounding · 0 wrong · 2 not known",
  );
});

test("what could not be compared says which columns and what it was taken for", () => {
  const claimed = { criterion: "personnel", output: "score", year: 2019 } as const;
  const fits = { criterion: "policy", output: "score", year: 2020 } as const;
  const problem = {
    code: "column-fits-other",
    sheet: "Bảng 7",
    cell: "C6",
    claimed,
    fits,
    agreeing: 9,
    compared: 9,
  } as const;
  expect(describeTableProblem(problem, rubric, "vi")).toBe(
    "Trang “Bảng 7”: cột ở ô C6 có tiêu đề là điểm “Nhân lực” năm 2019 nhưng 9/9 số trùng với điểm “Chính sách” năm 2020 ở bảng khác, nên được đối chiếu như vậy. Hãy kiểm tra tiêu đề cột.",
  );
});
