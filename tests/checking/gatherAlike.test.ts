import { fc } from "../support/properties";
import type { Finding } from "../../src/checking/finding";
import { gatherAlike } from "../../src/checking/gatherAlike";

function finding(check: "blank" | "number-as-text", row: number, severity: Finding["severity"] = "warning"): Finding {
  const place = { severity, cell: `C${String(row)}`, unit: null, criterion: null };
  return check === "blank"
    ? { check, ...place, values: {} }
    : { check, ...place, values: { text: "7,5", points: 7.5 } };
}

function many(count: number, severity?: Finding["severity"]): Finding[] {
  return Array.from({ length: count }, (_, index) => finding("number-as-text", index + 1, severity));
}

test("one missing score among hundreds of numbers stored as text stands beside them, not below them", () => {
  const missing = finding("blank", 300);
  const gathered = gatherAlike([...many(296), missing]);
  expect(gathered.map(({ finding: { cell }, alike }) => [cell, alike.length])).toEqual([
    ["C1", 295],
    ["C300", 0],
  ]);
});

test("what can be taken in at a glance is listed one by one", () => {
  expect(gatherAlike(many(20)).map(({ alike }) => alike.length)).toEqual(Array(20).fill(0));
});

test("a severity is not told under another one", () => {
  const gathered = gatherAlike([...many(30, "error"), ...many(30, "note")]);
  expect(gathered.map(({ finding: { severity }, alike }) => [severity, alike.length])).toEqual([
    ["error", 29],
    ["note", 29],
  ]);
});

test("none is lost and none is told twice", () => {
  const some = fc.array(fc.tuple(fc.constantFrom("blank" as const, "number-as-text" as const), fc.nat(200)), {
    maxLength: 100,
  });
  fc.assert(
    fc.property(some, (drawn) => {
      const findings = drawn.map(([check, row]) => finding(check, row + 1));
      const told = gatherAlike(findings).flatMap((one) => [one.finding, ...one.alike]);
      expect(told).toHaveLength(findings.length);
      expect(new Set(told)).toEqual(new Set(findings));
    }),
  );
});
