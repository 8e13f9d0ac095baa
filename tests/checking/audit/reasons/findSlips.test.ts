import { findSlips } from "../../../../src/checking/audit/reasons/findSlips";

function target(value: number, slack = 0): { value: number; low: number; high: number } {
  return { value, low: value - slack, high: value + slack };
}

test("44.2 where 45.2 follows is one digit off", () => {
  expect(findSlips("E9", 44.2, 1, target(45.2, 0.3))).toEqual([{ code: "digit-off", cell: "E9", meant: 45.2 }]);
});

test("0.8225 where 0.82205 follows has two digits exchanged", () => {
  expect(findSlips("J2", 0.8225, 5, target(0.82205))).toEqual([
    { code: "transposed-digits", cell: "J2", meant: 0.82205 },
  ]);
});

test("4.52 where 45.2 follows has its decimal sign at another place", () => {
  expect(findSlips("A1", 4.52, 2, target(45.2))).toEqual([{ code: "decimal-sign", cell: "A1", meant: 45.2 }]);
});

test("2.34 where 12.34 follows lost its first digit", () => {
  expect(findSlips("A1", 2.34, 2, target(12.34))).toEqual([{ code: "digit-off", cell: "A1", meant: 12.34 }]);
});

test("of several digits that explain it, the one nearest to what follows", () => {
  expect(findSlips("A1", 41, 0, target(45, 1))).toEqual([{ code: "digit-off", cell: "A1", meant: 45 }]);
});

test("two digits off are no slip of the pen", () => {
  expect(findSlips("A1", 31.9, 1, target(45.2))).toEqual([]);
});

test("digits that change the number by no more than rounding leaves open are no slip", () => {
  expect(findSlips("J2", 0.8225, 5, { value: 0.822, low: 0.8214, high: 0.82245 })).toEqual([]);
});
