import type { Criterion, RankingRule, Rubric } from "../../src/rubric/rubric";

/** A rubric around a tree, with the marks of the published tables. */
export function trialRubric(
  criteria: Criterion,
  others: { readonly ranking?: readonly RankingRule[]; readonly units?: Rubric["units"] } = {},
): Rubric {
  return {
    id: "thu-nghiem",
    title: { vi: "Thử nghiệm", en: "Trial" },
    province: "",
    year: 2020,
    level: "department",
    basis: [],
    criteria,
    ranking: others.ranking ?? [{ of: criteria.id, ties: "competition", decimals: 2 }],
    marks: { zero: ["---"], exempt: ["Không đánh giá"], notSubmitted: ["Không cung cấp số liệu"] },
    units: others.units ?? [],
    sources: {},
  };
}

/** Readiness of Bắc Kạn's departments: every child must reach the band's share of its own maximum. */
export const READINESS: Criterion = {
  id: "readiness",
  name: "Điều kiện sẵn sàng",
  children: [
    { id: "infrastructure", name: "Cơ sở hạ tầng thông tin", max: 18 },
    { id: "personnel", name: "Nhân lực CNTT", max: 12 },
    { id: "policy", name: "Môi trường chính sách CNTT", max: 8 },
  ],
  tiers: {
    bands: [
      { label: "Mức 1", atLeast: { each: "90%" } },
      { label: "Mức 2", atLeast: { each: "80%" } },
      { label: "Mức 3", atLeast: { each: "75%" } },
      { label: "Mức 4", atLeast: { each: "70%" } },
    ],
    otherwise: "Không xếp loại",
  },
};
