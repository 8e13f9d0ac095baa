import type { Criterion, Level, Rubric } from "../../../src/rubric/rubric";
import { trialRubric } from "../../support/trialRubric";
import type { Random } from "./random";
import { unitsOf } from "./units";
import type { KnownUnit } from "./units";
import { GROUP_NAMES, INDICATOR_NAMES } from "./words";

/** A rubric with the units of its sheet. */
export interface MessyRubric {
  readonly rubric: Rubric;
  readonly units: readonly KnownUnit[];
}

/** Names of the sections that units stand under. */
export const SECTIONS = ["Khối các sở, ban, ngành", "Khối các đơn vị trực thuộc"] as const;

const MAXIMA = [2, 3, 4, 5, 6, 8, 10, 12, 12.5, 15, 18, 20, 25, 30] as const;
const LARGE_MAXIMA = [200, 250, 400, 1000, 1500, 2500] as const;
const TOTAL_NAMES = ["Tổng điểm", "Tổng cộng", "Mức độ chuyển đổi số", "Kết quả chung"] as const;

/**
 * A valid rubric of two to four levels: indicators at the root, or in groups, or in groups of groups; now and then an
 * indicator stands beside the groups. Maxima may be thousands, and may be open.
 */
export function randomRubric(random: Random): MessyRubric {
  const level = random.pick<Level>(["department", "district", "commune"]);
  const levels = random.pick([2, 2, 3, 3, 3, 4]);
  const names = random.some(INDICATOR_NAMES, 30);
  const groupNames = random.some(GROUP_NAMES);
  const maxima: readonly number[] = random.chance(0.08) ? LARGE_MAXIMA : MAXIMA;
  const isOpen = random.chance(0.1);
  let made = 0;
  let groupsMade = 0;
  const indicator = (): Criterion => {
    const max = random.pick(maxima);
    made++;
    return { id: `i${made}`, name: names.pop() ?? `Chỉ tiêu ${made}`, ...(isOpen ? {} : { max }) };
  };
  const indicators = (): Criterion[] => Array.from({ length: random.integer(2, 5) }, indicator);
  const group = (children: readonly Criterion[]): Criterion => {
    groupsMade++;
    return { id: `g${groupsMade}`, name: groupNames.pop() ?? `Nhóm ${groupsMade}`, children };
  };
  const groups = (): Criterion[] => Array.from({ length: random.integer(2, 3) }, () => group(indicators()));
  const children =
    levels === 2
      ? Array.from({ length: random.integer(3, 10) }, indicator)
      : [
          ...(levels === 3 ? groups() : Array.from({ length: 2 }, () => group(groups()))),
          ...(random.chance(0.2) ? [indicator()] : []),
        ];
  const known = unitsOf(level);
  const units = random.some(known, random.integer(4, Math.min(14, known.length)));
  const isGrouped = random.chance(0.3);
  const listed = random.some(random.chance(0.5) ? known : units);
  const isWhole = random.chance(0.6);
  const roster = (random.chance(0.7) ? listed.slice(isWhole ? 0 : 2) : []).map(({ name }, index) => ({
    name,
    ...(isGrouped ? { group: SECTIONS[index % 2] ?? "" } : {}),
  }));
  const rubric = trialRubric(
    {
      id: "total",
      name: random.pick(TOTAL_NAMES),
      children,
      tiers: { bands: [{ label: "Tốt", atLeast: { total: "80%" } }], otherwise: "Không xếp loại" },
    },
    { units: roster },
  );
  return { rubric: { ...rubric, province: "Sơn La", level }, units };
}
