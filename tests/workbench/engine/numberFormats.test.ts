import { helpers } from "@odoo/o-spreadsheet";
import { VIETNAMESE_LOCALE } from "../../../src/workbench/engine/locale";
import { createNumberFormats } from "../../../src/workbench/engine/numberFormats";

function show(value: number, excelFormat: string, formats = createNumberFormats()): string {
  const format = formats.toEngine(excelFormat);
  return helpers.formatValue(value, { locale: VIETNAMESE_LOCALE, ...(format !== undefined && { format }) });
}

describe("number formats between Excel and the grid", () => {
  test("numbers show with the decimal comma", () => {
    expect(show(54.25, "0.0")).toBe("54,3");
    expect(show(1234.5, "#,##0.00")).toBe("1.234,50");
    expect(show(0.895, "0.0%")).toBe("89,5%");
  });

  test.each([
    ["#,##0.00_);[Red](#,##0.00)", 1234.5],
    ['_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', 1234.5],
    ["[$-42A]dd mmmm yyyy;@", 44_000],
    ["0.00E+00", 1234.5],
    ['[>=1000]0.0,"k";General', 1234.5],
    ["# ?/?", 0.5],
    ["[h]:mm", 1.5],
    ["h:mm AM/PM", 0.75],
  ])("%s is shown in some way and comes back unchanged", (format, value) => {
    const formats = createNumberFormats();
    expect(show(value, format, formats)).toMatch(/\d/);
    expect(formats.toExcel(formats.toEngine(format))).toBe(format);
  });

  test("two formats with the same stand-in stay apart", () => {
    const formats = createNumberFormats();
    const red = formats.toEngine("[Red]0.00");
    const blue = formats.toEngine("[Blue]0.00");
    expect([formats.toExcel(red), formats.toExcel(blue)]).toEqual(["[Red]0.00", "[Blue]0.00"]);
  });

  test("General is no format, both ways", () => {
    const formats = createNumberFormats();
    expect(formats.toEngine("General")).toBeUndefined();
    expect(formats.toExcel(undefined)).toBe("General");
  });

  test("a format chosen in the grid is written as Excel spells it", () => {
    const formats = createNumberFormats();
    expect(formats.toExcel("0.00%")).toBe("0.00%");
    expect(formats.toExcel("hh:mm:ss a")).toBe("hh:mm:ss AM/PM");
    expect(formats.toExcel("0.00e")).toBe("0.00E+00");
  });
});
