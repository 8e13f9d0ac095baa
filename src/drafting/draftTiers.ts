import { foldText } from "../reading/text/foldText";
import { labelNumber } from "../reading/text/tierNumber";
import type { Tiers } from "../rubric/rubric";
import type { SurveyedColumn } from "./surveyColumns";

/** Text in more forms than this in a column of tiers is something else. */
const MOST_LABELS = 12;

const UNRANKED = /^(?:khong (?:xep|dat)|kxh|kxl|chua (?:xep|dat))/;
/** A longer one says why: "Không xếp hạng do không cung cấp số liệu". */
const LONGEST_UNRANKED = 24;

const UNRANKED_LABEL = "Không xếp loại";

/** Usual labels from the best down. */
const USUAL = ["xuat sac", "rat tot", "tot", "kha", "trung binh", "dat", "yeu", "kem"];

/**
 * Tiers with the labels that a column prints, best first, their minima open; `null` where it prints none. The order is that of
 * their numbers ("Mức 1", "Mức II"), their usual words or letters, else that of the units' mean points.
 */
export function draftTiers(column: SurveyedColumn, points: Float64Array): Tiers | null {
  const labels = [...column.texts.keys()];
  const unranked = labels.filter((label) => UNRANKED.test(foldText(label)));
  const otherwise = unranked.find((label) => label.length <= LONGEST_UNRANKED);
  const ranked = labels.filter((label) => !unranked.includes(label));
  if (ranked.length === 0 || labels.length > MOST_LABELS) return null;
  const places = ranked.map(placeOfLabel);
  const isKnown = places.every((place) => place !== null) && new Set(places).size === places.length;
  const means = ranked.map((label) => meanOf(column.textByRow, label, points));
  const order = ranked
    .map((label, index) => ({ label, worth: isKnown ? -(places[index] ?? 0) : (means[index] ?? 0) }))
    .sort((left, right) => right.worth - left.worth);
  return { bands: order.map(({ label }) => ({ label })), otherwise: otherwise ?? UNRANKED_LABEL };
}

function placeOfLabel(label: string): number | null {
  const usual = USUAL.indexOf(foldText(label).replace(/^(?:muc|loai|xep loai) /, ""));
  return usual >= 0 ? usual : labelNumber(label);
}

function meanOf(labels: readonly (string | null)[], label: string, points: Float64Array): number {
  let sum = 0;
  let count = 0;
  labels.forEach((other, row) => {
    const value = points[row] ?? NaN;
    if (other !== label || Number.isNaN(value)) return;
    sum += value;
    count++;
  });
  return count === 0 ? 0 : sum / count;
}
