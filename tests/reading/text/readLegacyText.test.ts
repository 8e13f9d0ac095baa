import { decodeLegacyText, legacyFontOf } from "../../../src/reading/text/readLegacyText";
import { readScoreboard } from "../../../src/reading/readScoreboard";
import { gridFrom } from "../../support/gridFrom";
import { fc } from "../../support/properties";
import { toTcvn3, toVni } from "../messy/legacyFonts";
import { INDICATOR_NAMES } from "../messy/words";
import { unitsOf } from "../messy/units";
import { DEPARTMENTS } from "../readSheets";

const NAMES = [...INDICATOR_NAMES, ...unitsOf("district").map(({ name }) => name), "Điểm tối đa", "Thuế", "Ở xã"];
const vietnamese = fc.constantFrom(...NAMES).map((name) => name.toLowerCase());

test.each([
  ["ThuÕ", "tcvn3", "Thuế"],
  ["S¬ §iÖn tö", "tcvn3", "Sơ Điện tử"],
  ["§¬n vÞ", "tcvn3", "Đơn vị"],
  ["§IÓM TèI §A", "tcvn3", "ĐIỂM TỐI ĐA"],
  ["Sôû Y teá", "vni", "Sở Y tế"],
  ["Ñôn vò", "vni", "Đơn vị"],
  ["Taøi nguyeân vaø Moâi tröôøng", "vni", "Tài nguyên và Môi trường"],
] as const)("%s is typed with %s and shows %s", (text, font, shown) => {
  expect(legacyFontOf(text)).toBe(font);
  expect(decodeLegacyText(text, font)).toBe(shown);
});

test("what a legacy font shows is what was typed", () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      expect(decodeLegacyText(toTcvn3(text), "tcvn3")).toBe(text);
      expect(decodeLegacyText(toVni(text), "vni")).toBe(text);
    }),
  );
});

test.each([
  "Hà Giang",
  "HÀ NAM",
  "Công an",
  "Sở Y tế",
  "Internet",
  "Café",
  "Microsoft®",
  "© 2020",
  "10 × 20",
  "§ 5",
  "m²",
  "Zürich",
  "",
])("%j is not taken for a legacy text", (text) => {
  expect(legacyFontOf(text)).toBeNull();
});

test("Unicode is never taken for a legacy text", () => {
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), fc.constantFrom("NFC", "NFD"), (name, form) => {
      expect(legacyFontOf(name.normalize(form))).toBeNull();
    }),
  );
});

test("a sheet typed with TCVN3 is read, and the layout tells", () => {
  const rows = [
    ["STT", "§¬n vÞ", "H¹ tÇng kü thuËt", "øng dông CNTT"],
    [1, "Së Y tÕ", 4, 8],
    [2, "Së Tµi chÝnh", 5, 7],
  ];
  const outcome = readScoreboard(gridFrom(rows), DEPARTMENTS);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const { layout, units } = outcome.value;
  expect(units.map(({ name }) => name)).toEqual(["Sở Y tế", "Sở Tài chính"]);
  expect(layout.columns.map(({ column }) => column)).toEqual([3, 4]);
  expect(layout.legacyText).toEqual({ font: "tcvn3", cells: 5, row: 1, column: 2 });
});
