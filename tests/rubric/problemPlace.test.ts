import { LANGUAGES } from "../../src/locales";
import { rubricWords } from "../../src/locales/rubricWords";
import { problemPlace } from "../../src/rubric/problemPlace";
import { placedCriteria } from "../../src/rubric/validation/placedCriteria";
import { validateRubric } from "../../src/rubric/validation/validateRubric";
import { anyRubric } from "../support/anyRubric";
import { fc } from "../support/properties";
import { rubricOf } from "../support/rubricOf";
import { trialRubric } from "../support/trialRubric";

const rubric = {
  ...trialRubric({
    id: "total",
    name: "Tổng điểm",
    children: [
      { id: "a", name: "Hạ tầng", max: 10 },
      {
        id: "b",
        name: "Nhân lực",
        max: 5,
        tiers: { bands: [{ label: "Mức 1.5", atLeast: { total: 9 } }], otherwise: "-" },
      },
    ],
  }),
  province: "Bắc Kạn",
};

/** Where the first problem of a changed rubric is. */
function placeOf(change: object): object {
  const data = { ...rubric, ...change };
  const outcome = validateRubric(data);
  if (outcome.ok) throw new Error("The rubric is valid.");
  const [problem] = outcome.problems;
  const place = problemPlace(data, problem.path);
  for (const language of LANGUAGES)
    expect(rubricWords(language).placedProblem(problem, place)).toMatch(/^(?!.*undefined).{20,}\.$/);
  return place;
}

test.each([
  ["a band above the maximum", {}, { criterion: { id: "b", name: "Nhân lực" }, band: "Mức 1.5" }],
  [
    "a criterion's value",
    { criteria: { id: "total", name: "Tổng điểm", max: -1 } },
    { criterion: { id: "total", name: "Tổng điểm" } },
  ],
  [
    "a unit",
    { criteria: { id: "t", name: "T", max: 1 }, ranking: [], units: [{ name: "Sở Y tế" }, { name: "sở y tế" }] },
    { unit: "sở y tế" },
  ],
  [
    "a rule",
    { criteria: { id: "t", name: "T", max: 1 }, ranking: [{ of: "t", ties: "dense", decimals: 0, tieBreak: ["x"] }] },
    { criterion: { id: "t", name: "T" } },
  ],
  ["the province", { province: "" }, {}],
])("%s is named in the reader's terms", (_, change, place) => expect(placeOf(change)).toEqual(place));

test("a source leads to the criterion and the band it explains", () => {
  const { criteria } = rubricOf("bac-kan-2020-tinh");
  const place = { criterion: { id: "readiness", name: "Điều kiện sẵn sàng" }, band: "Mức 2" };
  expect(problemPlace({ criteria }, 'sources["criteria.readiness.tiers.Mức 2.personnel"].bracket')).toEqual(place);
});

test("every criterion of any rubric is found by its path", () => {
  fc.assert(
    fc.property(anyRubric, (any) => {
      for (const { criterion, path } of placedCriteria(any.criteria)) {
        expect(problemPlace(any, `${path}.max`)).toEqual({ criterion: { id: criterion.id, name: criterion.name } });
      }
    }),
    { numRuns: 30 },
  );
});
