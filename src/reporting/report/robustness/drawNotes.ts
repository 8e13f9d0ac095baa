import { firstOf } from "../../../locales/firstOf";
import { formatNumber, formatPercent } from "../../../locales/format";
import { reportDrawWords } from "../../../locales/reportDrawWords";
import { robustnessWords } from "../../../locales/robustnessWords";
import type { UntriedUnit } from "../../../robustness/listUntried";
import { SURE } from "../../../robustness/robustness";
import type { ReportBoard } from "../board/reportBoard";
import { MOST_BARS } from "../charts/stackedChart";
import type { Firmness } from "./firmness";

const REASONS: readonly UntriedUnit["reason"][] = ["not-submitted", "unranked-group", "unknown"];

/** How the draws were made, so that anybody can repeat them; what "told apart" means; who took no part; what the chart leaves out. */
export function drawNotes({ language, units }: ReportBoard, { robustness, untried }: Firmness): readonly string[] {
  const words = robustnessWords(language);
  const { settings, lists } = robustness;
  const { draws, seed, weightSpread, rounding } = settings;
  const sizes = lists.map((list) => list.units.length).filter((size) => size > MOST_BARS);
  return [
    words.method(formatNumber(draws, language), String(seed)),
    ...(weightSpread > 0 ? [words.methodWeights(formatPercent(weightSpread, language))] : []),
    ...(rounding ? [words.methodRounding] : []),
    words.pairs.meaning(formatPercent(SURE, language)),
    ...REASONS.flatMap((reason) => {
      const names = untried.flatMap((each) => (each.reason === reason ? (units[each.unit]?.result.name ?? []) : []));
      return names.length === 0 ? [] : [words.untried[reason](firstOf(names, words.andMore))];
    }),
    ...sizes.map((size) =>
      reportDrawWords(language).notes.limited(formatNumber(MOST_BARS, language), formatNumber(size, language)),
    ),
  ];
}
