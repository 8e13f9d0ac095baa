import { parseNumber, readNumber } from "../../../src/reading/cells/readNumber";
import { fc } from "../../support/properties";

describe("readNumber", () => {
  test.each([
    ["8", 8],
    ["16,34", 16.34],
    ["16.34", 16.34],
    ["0,748", 0.748],
    ["1,000", 1],
    [" 54,3 ", 54.3],
    ["\u00a07,69", 7.69],
    ["'8,5", 8.5],
    ["-0,24", -0.24],
    ["\u22120,24", -0.24],
    ["+5", 5],
    [",5", 0.5],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["1 234,5", 1234.5],
    ["1\u00a0234", 1234],
    ["1.234.567", 1234567],
    ["1.234.567,89", 1234567.89],
    ["45%", 0.45],
    ["89,51 %", 0.8951],
  ])("%j is %d", (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test.each([
    "",
    " ",
    "I",
    "l",
    "O",
    "1O",
    "---",
    "5,",
    "5.",
    "12 34",
    "1.23.4",
    "1,23.4",
    "1.234.56",
    "12.34,5",
    "1.234.567.8",
    "0.123.456",
    "1e3",
    "0x10",
    "5 điểm",
    "9.06 45.30%",
    "1/2",
    "(5)",
    "Infinity",
    "#N/A",
    "5-6",
  ])("%j is no number beyond doubt", (text) => {
    expect(readNumber(text)).toBeNull();
  });
});

describe("a single sign before three digits", () => {
  test.each([
    ["1.234", 1.234, 1234],
    ["1,234", 1.234, 1234],
    ["-12,345", -12.345, -12345],
    ["123.456", 123.456, 123456],
  ])("%j counts as decimal and says that it could be thousands", (text, value, other) => {
    expect(parseNumber(text)).toEqual({ value, other, percent: false });
  });

  test.each(["0,748", "0.748", "1234,567", "1,2345", "8,50", "1.234,567"])("%j can be read one way only", (text) => {
    expect(parseNumber(text)?.other).toBeNull();
  });
});

test("a percentage is told apart from points", () => {
  expect(parseNumber("45,3%")).toEqual({ value: 45.3, other: null, percent: true });
});

const decimals = fc
  .record({ whole: fc.nat(9_999_999), fraction: fc.nat(99), negative: fc.boolean() })
  .map(({ whole, fraction, negative }) => ({
    value: Number(`${negative ? "-" : ""}${whole}.${String(fraction).padStart(2, "0")}`),
    sign: negative ? "-" : "",
    whole: String(whole),
    fraction: String(fraction).padStart(2, "0"),
  }));

test("every style of writing a number gives the number back", () => {
  fc.assert(
    fc.property(decimals, ({ value, sign, whole, fraction }) => {
      const grouped = (separator: string): string => whole.replace(/\B(?=(?:\d{3})+$)/g, separator);
      const written = [
        `${whole},${fraction}`,
        `${whole}.${fraction}`,
        `${grouped(".")},${fraction}`,
        `${grouped(",")}.${fraction}`,
        `${grouped(" ")},${fraction}`,
        `${grouped("\u202f")}.${fraction}`,
      ];
      for (const text of written) expect(readNumber(sign + text)).toBe(value);
    }),
  );
});
