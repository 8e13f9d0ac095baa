import { groupNumbers, isUnranked } from "../../src/scoring/groupNumbers";

const RULE = { of: "total", ties: "competition", decimals: 1, unrankedGroups: ["Không có dịch vụ công"] } as const;

test("groups are numbered as they come; units without a group are one of their own", () => {
  expect([...groupNumbers(["Sở", "Huyện", null, "Sở", null], RULE)]).toEqual([0, 1, 2, 0, 2]);
});

test("groups ranked together are one list, without those that are unranked", () => {
  const rule = { ...RULE, acrossGroups: true };
  expect([...groupNumbers(["Sở", "Huyện", null, "Không có dịch vụ công"], rule)]).toEqual([0, 0, 0, -1]);
});

test("an unranked group gets no number and takes none", () => {
  expect([...groupNumbers(["Không có dịch vụ công", "Sở", "Không có dịch vụ công", "Huyện"], RULE)]).toEqual([
    -1, 0, -1, 1,
  ]);
  expect(isUnranked("Không có dịch vụ công", RULE)).toBe(true);
  expect(isUnranked(null, RULE)).toBe(false);
  expect(isUnranked("Sở", { of: "total", ties: "dense", decimals: null })).toBe(false);
});
