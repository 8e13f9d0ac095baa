import type { CellValue } from "../../src/grid/grid";
import { readScoreboard } from "../../src/reading/readScoreboard";
import type { Scoreboard } from "../../src/reading/scoreboard";
import type { Score } from "../../src/scoring/results";
import { PRINTED_RUBRICS, printedSheet } from "./printedSheets";
import type { PrintedSheet } from "./printedSheets";

function read({ grid, rubric }: PrintedSheet): Scoreboard {
  const outcome = readScoreboard(grid, rubric);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** A score as the table prints it: "8", "---", "". */
function printed(score: Score | undefined): string {
  if (score === undefined || score.kind === "blank") return "";
  return score.kind === "number" ? String(score.points) : score.text;
}

function expectEverythingRead(sheet: PrintedSheet): void {
  const { layout, units, scores } = read(sheet);
  expect(layout).toMatchObject({
    headingRows: sheet.headingRows,
    numberingRow: sheet.numberingRow,
    maxRow: sheet.maxRow,
    unitColumn: 2,
    ordinalColumn: 1,
    firstColumn: 1,
    missing: [],
    duplicates: [],
  });
  expect(
    Object.fromEntries(layout.outputs.map(({ criterion, output, column }) => [`${criterion}/${output}`, column])),
  ).toEqual(sheet.outputs);
  expect(layout.unmatched.map(({ column }) => column)).toEqual(sheet.unmatched);
  expect(layout.columns.map(({ criterion }) => criterion)).toEqual(Object.keys(sheet.scores));
  expect(units.map(({ name }) => name)).toEqual(sheet.rows.map((row) => row[sheet.unit]));
  expect(scores.map((row) => row.map(printed))).toEqual(
    sheet.rows.map((row) =>
      Object.values(sheet.scores).map((source) => {
        const text = row[source] ?? "";
        return /^\d/.test(text) ? String(Number(text)) : text;
      }),
    ),
  );
}

describe.each(PRINTED_RUBRICS)("the published table of %s", (rubric) => {
  test("is read as printed", () => {
    expectEverythingRead(printedSheet(rubric));
  });

  test("is read when every number is text with a decimal comma", () => {
    expectEverythingRead(printedSheet(rubric, { number: (text) => text.replace(".", ",") }));
  });

  test("is read when numbers are text with decimal points and non-breaking spaces, and words are NFD", () => {
    expectEverythingRead(
      printedSheet(rubric, {
        number: (text): CellValue => `\u00a0${text} `,
        text: (text) => text.normalize("NFD").replaceAll(" ", "\u00a0"),
      }),
    );
  });

  test("finds every named unit on the roster, each once", () => {
    const sheet = printedSheet(rubric);
    const named = read(sheet).units.filter(({ name }) => name !== "");
    const names = named.map(({ rosterName }) => rosterName);
    expect(names).not.toContain(null);
    expect([...names].sort()).toEqual(sheet.rubric.units.map(({ name }) => name).sort());
  });
});

test.each(PRINTED_RUBRICS.filter((id) => id.startsWith("bac-kan")))(
  "the rows of percentages in the print of %s are no units",
  (rubric) => {
    expectEverythingRead(printedSheet(rubric, { percentRows: true }));
  },
);
