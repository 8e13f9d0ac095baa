import { LANGUAGES } from "../../src/locales";
import { LIBRARY } from "../../src/rubric/library";
import { readRubricSheet } from "../../src/rubricSheet/readRubricSheet";
import { writeRubricSheet } from "../../src/rubricSheet/writeRubricSheet";
import { createXlsx } from "../../src/xlsx/createXlsx";
import { gridOf } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";
import { anyRubric } from "../support/anyRubric";
import { fc } from "../support/properties";
import { gridOfRubricSheet } from "./gridOfRubricSheet";

describe.each(LANGUAGES)("a rubric written as a worksheet in %s", (language) => {
  test("is read back exactly, whatever it holds", () => {
    fc.assert(
      fc.property(anyRubric, (rubric) => {
        expect(readRubricSheet(gridOfRubricSheet(writeRubricSheet(rubric, language)))).toStrictEqual({
          ok: true,
          value: rubric,
        });
      }),
      { numRuns: 100 },
    );
  });

  test.each(LIBRARY.map((rubric) => [rubric.id, rubric] as const))("is read back exactly: %s", (_, rubric) => {
    expect(readRubricSheet(gridOfRubricSheet(writeRubricSheet(rubric, language)))).toStrictEqual({
      ok: true,
      value: rubric,
    });
  });
});

test("a rubric comes back exactly from a file that holds its worksheet", () => {
  fc.assert(
    fc.property(anyRubric, fc.constantFrom(...LANGUAGES), (rubric, language) => {
      const { name, rows } = writeRubricSheet(rubric, language);
      const cells = rows.flatMap((row, down) =>
        row.cells.map(({ value, numberFormat }, right) => ({
          row: down + 1,
          column: right + 1,
          content: value,
          style: { numberFormat },
        })),
      );
      const file = openXlsx(createXlsx({ sheets: [{ name, cells }], font: { name: "Arial", size: 11 } }));
      if (!file.ok) throw new Error(file.problems[0].code);
      expect(readRubricSheet(gridOf(file.value, name))).toStrictEqual({ ok: true, value: rubric });
    }),
    { numRuns: 40 },
  );
});
