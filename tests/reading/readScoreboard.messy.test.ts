import { validateRubric } from "../../src/rubric/validation/validateRubric";
import { judgeReading } from "./messy/judgeReading";
import { reportReadings } from "./messy/reportReadings";
import { renderMessy } from "./messy/renderMessy";

/** `MESSY_SHEETS` and `MESSY_FROM` look at other seeds, `MESSY_REPORT=1` prints what fails by layout. */
const SHEETS = Number(process.env.MESSY_SHEETS ?? 2000);
const FROM = Number(process.env.MESSY_FROM ?? 1);

/** The least share of sheets that are read right without a question. */
const LEAST_RIGHT = 0.9;

test("random messy sheets are read right or asked about, never wrong", () => {
  const readings = Array.from({ length: SHEETS }, (_, index) => {
    const sheet = renderMessy(FROM + index);
    return { sheet, verdict: judgeReading(sheet) };
  });
  process.stdout.write(reportReadings(readings, process.env.MESSY_REPORT === "1"));
  const wrong = readings.filter(({ verdict }) => verdict.kind === "wrong");
  expect(wrong.map(({ sheet, verdict }) => [sheet.seed, ...verdict.reasons])).toEqual([]);
  const right = readings.filter(({ verdict }) => verdict.kind === "right");
  expect(right.length / SHEETS).toBeGreaterThan(LEAST_RIGHT);
}, 120_000);

test("the rubrics of the messy sheets are valid", () => {
  for (let seed = FROM; seed < FROM + 200; seed++) {
    expect(validateRubric(renderMessy(seed).rubric)).toMatchObject({ ok: true });
  }
});
