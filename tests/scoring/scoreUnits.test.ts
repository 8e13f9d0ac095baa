import type { Criterion } from "../../src/rubric/rubric";
import type { UnitResult } from "../../src/scoring/results";
import { scoreUnits } from "../../src/scoring/scoreUnits";
import { scoreboardOf } from "../support/scoreboardOf";
import type { ScoreRow } from "../support/scoreboardOf";
import { READINESS, trialRubric } from "../support/trialRubric";
import { rubricOf } from "../support/rubricOf";

function scoreOne(criteria: Criterion, cells: ScoreRow["cells"]): UnitResult | undefined {
  const rubric = trialRubric(criteria);
  return scoreUnits(scoreboardOf(rubric, [{ cells }]), rubric)[0];
}

test("Sở Y tế of Cao Bằng: total, share, tier, and what it lacks for Mức I", () => {
  const rubric = rubricOf("cao-bang-2020-so");
  const [unit] = scoreUnits(scoreboardOf(rubric, [{ name: "Sở Y tế", cells: [8, 14.9, 18, 2.8, 5, 5] }]), rubric);
  expect(unit).toEqual({
    name: "Sở Y tế",
    row: 2,
    group: null,
    submitted: true,
    scores: {
      infrastructure: 8,
      applications: 14.9,
      website: 18,
      "online-services": 2.8,
      personnel: 5,
      policy: 5,
    },
    totals: { total: 53.7 },
    percents: { total: 53.7 / 60 },
    tiers: { total: "Mức II" },
    ranks: { total: 1 },
    shortfalls: { total: [{ tier: "Mức I", criterion: "total", points: 0.3 }] },
  });
});

test.each([
  ["exactly on every minimum of Mức 4", [12.6, 8.4, 5.6], "Mức 4"],
  ["a hundredth below one of them", [12.6, 8.39, 5.6], "Không xếp loại"],
  ["a high total with one weak child", [18, 12, 5.59], "Không xếp loại"],
  ["sums that binary numbers miss", [12.5 + 0.1, 8.1 + 0.3, 5.6], "Mức 4"],
])("the weakest child decides: %s", (_, cells, tier) => {
  expect(scoreOne(READINESS, cells)?.tiers.readiness).toBe(tier);
});

test("weights count in totals and maxima, and need not sum to 1", () => {
  const index = trialRubric({
    id: "total",
    name: "Chỉ số",
    children: [
      { id: "a", name: "A", max: 1, weight: 0.05 },
      { id: "b", name: "B", max: 1, weight: 0.3 },
      { id: "c", name: "C", max: 1, weight: 0.7 },
    ],
  });
  const [unit] = scoreUnits(scoreboardOf(index, [{ cells: [1, 0.5, 0.1] }]), index);
  expect(unit?.totals.total).toBe(0.27);
  expect(unit?.percents.total).toBeCloseTo(0.27 / 1.05, 12);
});

test("a stated maximum goes before the children's sum", () => {
  expect(scoreOne({ ...READINESS, max: 40 }, [18, 12, 8])?.percents.readiness).toBe(38 / 40);
});

test("`over` excludes its limit, `atLeast` includes it", () => {
  const criteria: Criterion = {
    id: "total",
    name: "Tổng điểm",
    children: [{ id: "a", name: "A", max: 100 }],
    tiers: {
      bands: [
        { label: "Tốt", over: { total: 80 } },
        { label: "Khá", atLeast: { total: "80%" } },
      ],
      otherwise: "Yếu",
    },
  };
  expect(scoreOne(criteria, [80])?.tiers.total).toBe("Khá");
  expect(scoreOne(criteria, [80])?.shortfalls.total).toEqual([{ tier: "Tốt", criterion: "total", points: 0 }]);
  expect(scoreOne(criteria, [80.000000001])?.tiers.total).toBe("Tốt");
  expect(scoreOne(criteria, [79.999999999])?.tiers.total).toBe("Yếu");
});

test("a band may ask for the total and for some children; the best band that holds counts, in any order of demands", () => {
  const criteria: Criterion = {
    id: "total",
    name: "Tổng điểm",
    children: [
      { id: "a", name: "A", max: 10 },
      { id: "b", name: "B", max: 10 },
    ],
    tiers: {
      bands: [
        { label: "Mức 1", atLeast: { total: 15 } },
        { label: "Mức 2", atLeast: { total: 12, each: { b: "60%" } } },
        { label: "Mức 3", atLeast: { each: 4 } },
      ],
      otherwise: "KXH",
    },
  };
  expect(
    [
      [9, 6],
      [8, 5],
      [7, 6],
      [10, 3],
      [4, 4],
    ].map((cells) => scoreOne(criteria, cells)?.tiers.total),
  ).toEqual(["Mức 1", "Mức 3", "Mức 2", "KXH", "Mức 3"]);
});

test("blanks and zero marks count 0; text that is no score makes what stands above it unknown", () => {
  const rubric = rubricOf("bac-kan-2020-tinh");
  const rows = [{ cells: [17, 11, 8, 27, 26, 8.72, 3] }, { cells: ["mười bảy", 11, 8, 27, 26, "---", null] }];
  const [first, second] = scoreUnits(scoreboardOf(rubric, rows), rubric);
  expect(first?.ranks.total).toBe(1);
  expect(second).toMatchObject({
    scores: { infrastructure: null, transaction: 0, transformation: 0 },
    totals: { readiness: null, results: 53, total: null },
    tiers: { readiness: null, results: "Không xếp loại" },
    percents: { readiness: null, results: 53 / 70, total: null },
    ranks: { total: null },
  });
});

describe("an exempt indicator", () => {
  const exempt = (effect: "out" | "full") =>
    trialRubric(READINESS, { units: [{ name: "Văn phòng UBND tỉnh", exempt: { policy: effect } }] });
  const office = { name: "VP UBND tỉnh", rosterName: "Văn phòng UBND tỉnh" };

  test("counts full where the roster says so and the cell is blank", () => {
    const rubric = exempt("full");
    const [unit] = scoreUnits(scoreboardOf(rubric, [{ ...office, cells: [18, 12, null] }]), rubric);
    expect(unit).toMatchObject({ scores: { policy: 8 }, totals: { readiness: 38 }, tiers: { readiness: "Mức 1" } });
  });

  test("leaves total, maximum and the band's demands", () => {
    const rubric = exempt("out");
    const [unit] = scoreUnits(scoreboardOf(rubric, [{ ...office, cells: [18, 9, null] }]), rubric);
    expect(unit).toMatchObject({
      scores: { policy: null },
      totals: { readiness: 27 },
      percents: { readiness: 0.9 },
      tiers: { readiness: "Mức 3" },
    });
  });

  test("is one for a unit off the roster too when its cell holds an exempt mark", () => {
    expect(scoreOne(READINESS, [18, 9, "Không đánh giá"])).toMatchObject({ percents: { readiness: 0.9 } });
  });

  test("with a number in its cell is none", () => {
    const rubric = exempt("full");
    const [unit] = scoreUnits(scoreboardOf(rubric, [{ ...office, cells: [18, 12, 2] }]), rubric);
    expect(unit).toMatchObject({ totals: { readiness: 32 }, tiers: { readiness: "Không xếp loại" } });
  });

  test("leaves nothing to say when all indicators are exempt", () => {
    const mark = "Không đánh giá";
    expect(scoreOne(READINESS, [mark, mark, mark])).toMatchObject({
      submitted: true,
      totals: { readiness: null },
      percents: { readiness: null },
      tiers: { readiness: null },
      ranks: { readiness: null },
    });
  });
});

test("a maximum that nobody knows leaves shares and tiers by share unknown, not the total", () => {
  const open: Criterion = { ...READINESS, children: [{ id: "a", name: "A" }] };
  expect(scoreOne(open, [5])).toMatchObject({
    totals: { readiness: 5 },
    percents: { readiness: null },
    tiers: { readiness: null },
    shortfalls: { readiness: [] },
  });
});

test("an unranked group has no ranks; the others are ranked apart, by criterion", () => {
  const rubric = trialRubric(
    { id: "total", name: "Tổng điểm", children: [READINESS] },
    { ranking: [{ of: "readiness", ties: "dense", decimals: 0, unrankedGroups: ["Không có TTHC"] }] },
  );
  const rows = [
    { group: "Sở", cells: [18, 3, 1] },
    { group: "Không có TTHC", cells: [18, 12, 8] },
    { group: "Ban", cells: [1, 0, 0] },
    { group: "Sở", cells: [18, 3.4, 1] },
  ];
  expect(scoreUnits(scoreboardOf(rubric, rows), rubric).map(({ ranks }) => ranks.readiness)).toEqual([1, null, 1, 1]);
});
