import { readScore } from "../../src/reading/cells/readScore";
import { findSource } from "../../src/rubric/findSource";
import { findRubric, LIBRARY } from "../../src/rubric/library";
import type { Criterion, Demand, Rubric, Threshold } from "../../src/rubric/rubric";
import { readThreshold } from "../../src/rubric/threshold";
import { criteriaOf, indicatorsOf, maxOf } from "../../src/rubric/tree";
import { validateRubric } from "../../src/rubric/validation/validateRubric";
import { completeRow, tierIndex } from "../../src/scoring/completeRow";
import { planScoring } from "../../src/scoring/plan";
import { pointsOf } from "../../src/scoring/pointsOf";
import { readPublished } from "../data/readPublished";
import { fileOf, PUBLISHED_TABLES, rowsOf } from "../scoring/publishedTables";
import { criterionOf, rubricOf } from "../support/rubricOf";

const BAC_KAN = ["bac-kan-2020-tinh", "bac-kan-2020-huyen", "bac-kan-2020-xa"] as const;

/** Column headings of the published tables, in leaf order; the departments' and communes' policy columns are named otherwise. */
const RESULT_COLUMNS = ["Hiện diện", "Tương tác", "Giao dịch", "Chuyển đổi"];
const POLICY = {
  "bac-kan-2020-tinh": "Môi trường chính sách CNTT",
  "bac-kan-2020-huyen": "Môi trường chính sách",
  "bac-kan-2020-xa": "Chính sách",
};

test("the rubrics of the five provinces are there", () => {
  expect(LIBRARY.map(({ id }) => id).sort()).toEqual([
    "bac-giang-2021-huyen-cong-ttdt",
    "bac-giang-2021-huyen-ung-dung",
    "bac-giang-2021-so-cong-ttdt",
    "bac-giang-2021-so-ung-dung",
    "bac-kan-2020-huyen",
    "bac-kan-2020-tinh",
    "bac-kan-2020-xa",
    "binh-phuoc-2021-huyen",
    "binh-phuoc-2021-so",
    "cao-bang-2020-huyen",
    "cao-bang-2020-so",
    "hoa-binh-2019-huyen",
    "hoa-binh-2019-so",
  ]);
  expect(findRubric("cao-bang-2020")).toBeUndefined();
});

test.each(LIBRARY.map((rubric) => [rubric.id, rubric] as const))("%s is valid", (_, rubric) => {
  expect(validateRubric(rubric)).toMatchObject({ ok: true });
});

test.each([
  ["bac-kan-2020-tinh", [18, 12, 8, 28, 26, 11, 5], { readiness: 38, results: 70, total: 108 }],
  ["bac-kan-2020-huyen", [35, 12, 8, 40, 35, 20, 5], { readiness: 55, results: 100, total: 155 }],
  ["bac-kan-2020-xa", [20, 5, 5, 28, 18, 10, 4], { readiness: 30, results: 60, total: 90 }],
  ["cao-bang-2020-so", [8, 16, 20, 6, 5, 5], { total: 60 }],
  ["cao-bang-2020-huyen", [24, 9, 7, 38, 30, 9, 3], { readiness: 40, results: 80, total: 120 }],
  ["bac-giang-2021-so-ung-dung", [1, 1, 1, 1, 1, 1], { total: 1 }],
  ["bac-giang-2021-huyen-ung-dung", [1, 1, 1, 1, 1, 1, 1], { total: 1.05 }],
  ["bac-giang-2021-so-cong-ttdt", [6, 10, 8, 15, 12, 6, 10, 7, 5, 10, 6, 5], { total: 100 }],
  ["bac-giang-2021-huyen-cong-ttdt", [6, 10, 8, 15, 12, 6, 10, 7, 5, 10, 6, 5], { total: 100 }],
])("maxima of %s", (id, maxima, parents) => {
  const rubric = rubricOf(id);
  expect(indicatorsOf(rubric.criteria).map(({ max }) => max)).toEqual(maxima);
  for (const [parent, max] of Object.entries(parents)) expect(maxOf(criterionOf(rubric, parent))).toBe(max);
});

test.each([
  ["hoa-binh-2019-so", 6],
  ["hoa-binh-2019-huyen", 6],
  ["binh-phuoc-2021-so", 7],
  ["binh-phuoc-2021-huyen", 9],
])("%s leaves the maxima of its %d indicators open", (id, count) => {
  const { criteria } = rubricOf(id);
  expect(indicatorsOf(criteria)).toHaveLength(count);
  expect(
    criteriaOf(criteria)
      .map(maxOf)
      .filter((max) => max !== null),
  ).toEqual([]);
});

test.each(LIBRARY.map((rubric) => [rubric.id, rubric] as const))("every number of %s has a source", (_, rubric) => {
  const paths = criteriaOf(rubric.criteria).flatMap(({ id, weight, tiers }) => [
    `criteria.${id}.max`,
    ...(weight === undefined ? [] : [`criteria.${id}.weight`]),
    ...(tiers?.bands ?? []).map(({ label }) => `criteria.${id}.tiers.${label}`),
  ]);
  paths.push(...rubric.ranking.map(({ of }) => `ranking.${of}`), "marks", "units");
  for (const path of paths) {
    const source = findSource(rubric, path);
    expect([
      path,
      source?.kind === "stated" ? (source.document ?? "").length > 20 : source?.note !== undefined,
    ]).toEqual([path, true]);
  }
});

test.each(PUBLISHED_TABLES.map((table) => [fileOf(table), table] as const))(
  "every unit of the published table %s is on the roster of its rubric, and all of the roster in the table",
  (_, table) => {
    const { units } = rubricOf(table.rubric);
    const roster = new Map(units.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])].map((own) => [own, name])));
    const printed = rowsOf(table)
      .map((row) => row[table.unit] ?? "")
      .filter((name) => name !== "");
    expect(printed.filter((name) => !roster.has(name))).toEqual([]);
    expect(new Set(printed.map((name) => roster.get(name))).size).toBe(units.length);
  },
);

test("other tables' names of units are on Cao Bằng's rosters too", () => {
  const tables = {
    "cao-bang-2020-so": [
      "bang2-ha-tang",
      "bang3-ung-dung",
      "bang4-trang-ttdt",
      "bang5-dvctt",
      "bang6-nhan-luc",
      "bang7-chinh-sach",
    ],
    "cao-bang-2020-huyen": [
      "bang9-dieu-kien-san-sang",
      "bang10-ha-tang",
      "bang13-ket-qua",
      "bang14-hien-dien",
      "bang17-chuyen-doi",
    ],
  };
  for (const [id, suffixes] of Object.entries(tables)) {
    const names = new Set(rubricOf(id).units.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]));
    for (const suffix of suffixes) {
      const printed = readPublished(`${id}-${suffix}`).map((row) => row["Đơn vị"] ?? row["Tên cơ quan"] ?? "?");
      expect(printed.filter((name) => !names.has(name))).toEqual([]);
    }
  }
});

test("who is exempt: Cao Bằng's Provincial Office with full points, Hòa Bình's offices without public services", () => {
  const exempt = LIBRARY.flatMap(({ id, units }) =>
    units.flatMap((unit) => (unit.exempt === undefined ? [] : [[id, unit.name, unit.exempt]])),
  );
  expect(exempt).toEqual([
    ["cao-bang-2020-so", "Văn phòng UBND tỉnh", { "online-services": "full" }],
    ["hoa-binh-2019-so", "Văn phòng UBND tỉnh", { transaction: "out" }],
    ["hoa-binh-2019-so", "Thanh tra tỉnh", { transaction: "out" }],
  ]);
});

test("Bình Phước: two of the units are invited, most of the obliged ones are not named, no minimum is known", () => {
  const { units, unitsExpected, criteria } = rubricOf("binh-phuoc-2021-so");
  expect(units.filter(({ invited }) => invited === true).map(({ name }) => name)).toEqual([
    "UBMTTQVN tỉnh",
    "Cục Hải quan",
  ]);
  expect([unitsExpected, rubricOf("binh-phuoc-2021-huyen").unitsExpected]).toEqual([20, 11]);
  expect(criteria.tiers).toEqual({
    bands: [{ label: "Tốt" }, { label: "Khá" }, { label: "Trung bình" }],
    otherwise: "Yếu",
  });
});

describe("the inferred minima of Bắc Kạn", () => {
  test("fit every printed tier of the three appendices", () => {
    expect(BAC_KAN.flatMap((id) => contradictions(rubricOf(id)))).toEqual([]);
  });

  const brackets = BAC_KAN.flatMap((id) =>
    Object.entries(rubricOf(id).sources).flatMap(([path, source]) =>
      source.bracket === undefined ? [] : [[id, path, source] as const],
    ),
  );

  test.each(brackets)("%s: %s lies in its bracket", (id, path, { bracket }) => {
    for (const value of thresholdsAt(rubricOf(id), path)) {
      if (bracket?.over !== undefined) expect(share(value)).toBeGreaterThan(share(bracket.over));
      if (bracket?.atMost !== undefined) expect(share(value)).toBeLessThanOrEqual(share(bracket.atMost));
    }
  });

  // A hundredth of a percent is what the printed ends are rounded to.
  test.each(brackets)("%s: %s contradicts a printed row just outside its bracket", (id, path, { bracket }) => {
    const ends = [
      bracket?.over === undefined ? [] : [share(bracket.over) - 0.0001],
      bracket?.atMost === undefined ? [] : [share(bracket.atMost) + 0.0001],
    ].flat();
    const levels = path.endsWith("Mức 4.presence") ? [id] : BAC_KAN;
    for (const end of ends) {
      const patched = levels.map((level) => withThreshold(rubricOf(level), path, `${(end * 100).toFixed(4)}%`));
      expect(patched.flatMap(contradictions)).not.toEqual([]);
    }
  });
});

/** Units whose printed tier is not the one that the rubric gives. */
function contradictions(rubric: Rubric): readonly string[] {
  const policy = POLICY[rubric.id as keyof typeof POLICY];
  const blocks = [
    ["readiness", ["Cơ sở hạ tầng thông tin", "Nhân lực CNTT", policy], "Mức xếp loại Điều kiện sẵn sàng"],
    ["results", RESULT_COLUMNS, "Mức xếp loại Kết quả"],
  ] as const;
  return blocks.flatMap(([id, columns, tierColumn]) => {
    const plan = planScoring(criterionOf(rubric, id), rubric);
    const tiers = plan.tiers.find(({ node }) => node === plan.root);
    return readPublished(rubric.id).flatMap((row) => {
      const points = columns.map((column) => pointsOf(readScore(row[column] ?? "", rubric.marks)));
      const tier = tiers?.labels[tierIndex(plan, tiers, completeRow(plan, points))];
      const printed = row[tierColumn] ?? "";
      return printed === "" || printed === tier ? [] : [`${row["Đơn vị"] ?? ""}: ${printed}`];
    });
  });
}

function share(threshold: Threshold): number {
  const { unit, value } = readThreshold(threshold);
  expect(unit).toBe("share");
  return value;
}

/** The thresholds that a path such as `criteria.results.tiers.Mức 2.presence` stands for. */
function thresholdsAt(rubric: Rubric, path: string): readonly Threshold[] {
  const [, id = "", , label = "", child] = path.split(".");
  const band = criterionOf(rubric, id).tiers?.bands.find((candidate) => candidate.label === label);
  const each = band?.atLeast?.each;
  if (each === undefined) throw new Error(`Nothing stands at ${path}.`);
  if (typeof each !== "object") return [each];
  return child === undefined ? Object.values(each) : [each[child] ?? "?"];
}

/** The rubric with another threshold at a path, and the better bands asking for at least, the lower ones for at most as much. */
function withThreshold(rubric: Rubric, path: string, threshold: string): Rubric {
  const [, id = "", , label = "", child] = path.split(".");
  const patch = (each: Demand["each"], least: boolean, most: boolean): Demand["each"] => {
    if (typeof each === "object" && child !== undefined) {
      return { ...each, [child]: bounded(each[child] ?? "?", threshold, least, most) };
    }
    return typeof each === "object" || each === undefined ? each : bounded(each, threshold, least, most);
  };
  const change = (criterion: Criterion): Criterion => {
    const children = criterion.children?.map(change);
    const tiers = criterion.id === id ? criterion.tiers : undefined;
    const at = tiers?.bands.findIndex((band) => band.label === label) ?? -1;
    const bands = tiers?.bands.map((band, index) => {
      const each = patch(band.atLeast?.each, index <= at, index >= at);
      return { ...band, atLeast: { ...band.atLeast, ...(each === undefined ? {} : { each }) } };
    });
    return {
      ...criterion,
      ...(children === undefined ? {} : { children }),
      ...(tiers === undefined || bands === undefined ? {} : { tiers: { ...tiers, bands } }),
    };
  };
  return { ...rubric, criteria: change(rubric.criteria) };
}

function bounded(own: Threshold, threshold: string, least: boolean, most: boolean): Threshold {
  const isBelow = share(own) < share(threshold);
  return (isBelow && least) || (!isBelow && most) ? threshold : own;
}
