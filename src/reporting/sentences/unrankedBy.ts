import type { Unranked } from "../../locales/sentenceParts";
import { foldText } from "../../reading/text/foldText";
import type { Tiers } from "../../rubric/rubric";
import type { CriterionView, Standing } from "./criterionView";

/** "KXH", "Không xếp loại": no tier at all. "Yếu" is one. */
const NO_TIER = /^(?:kxh|kxl|khong (?:duoc |duoc phep )?xep (?:hang|loai|muc))$/;
const SAYS_RANK = /^kxh$|hang$/;

/** What a criterion's lowest label means: the word for not being ranked or classed; null where it is a tier like the others. */
export function unrankedVerb({ otherwise }: Tiers): Unranked["verb"] | null {
  const label = foldText(otherwise);
  if (!NO_TIER.test(label)) return null;
  return SAYS_RANK.test(label) ? "rank" : "tier";
}

/** Why these units have no tier, where it is the same for all. */
export function unrankedReason({ criterion }: CriterionView, units: readonly Standing[]): Unranked["reason"] {
  const asksOwn = (criterion.tiers?.bands ?? []).some(
    ({ atLeast, over }) => atLeast?.total !== undefined || over?.total !== undefined,
  );
  const lacks = units.map(({ unit }) => unit.result.shortfalls[criterion.id] ?? []);
  if (lacks.some((own) => own.length === 0)) return null;
  if (lacks.flat().every((lack) => lack.criterion === criterion.id)) return "points";
  return asksOwn || lacks.flat().some((lack) => lack.criterion === criterion.id) ? null : "part";
}
