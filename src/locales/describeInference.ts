import type { Inference, RankInference, TierInference, UnitName, WeightsInference } from "../inference/inference";
import { bracketsOf } from "../inference/tiers/bracketsOf";
import type { Rubric } from "../rubric/rubric";
import { criterionName } from "../rubric/tree";
import { formatNumber, formatPercent } from "./format";
import type { Language } from "./index";
import { inferenceWords } from "./inferenceWords";

/** One part of what was inferred: a heading and its lines; those that belong to the line above are indented by two spaces. */
export interface InferenceSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Digits of a weight or a minimum in points. */
const DECIMALS = 4;
/** Units named in one line. */
const NAMED = 8;

/** An inference for people, part by part; a part that the table says nothing of is left out. */
export function describeInference(
  inference: Inference,
  { criteria }: Pick<Rubric, "criteria">,
  language: Language,
): readonly InferenceSection[] {
  const words = inferenceWords(language);
  const say: Speaker = { words, language, name: (id) => criterionName(criteria, id) };
  const { scores, totals, percents } = inference.decimals;
  const percentDecimals = Math.max(-1, ...Object.values(percents));
  const decimals = words.decimals(scores, [
    ...Object.entries(totals).map(([id, digits]) => words.decimalsOf(say.name(id), digits)),
    ...(percentDecimals < 0 ? [] : [words.percentDecimals(percentDecimals)]),
  ]);
  return [
    { heading: words.headings.weights, lines: inference.weights.flatMap((weights) => weightLines(weights, say)) },
    { heading: words.headings.tiers, lines: inference.tiers.flatMap((tiers) => tierLines(tiers, say)) },
    { heading: words.headings.ranking, lines: inference.ranking.flatMap((ranking) => rankLines(ranking, say)) },
    { heading: words.headings.decimals, lines: [decimals] },
    { heading: words.headings.undecided, lines: inference.undecided.map((open) => words.undecided(open, say.name)) },
  ].filter(({ lines }) => lines.length > 0);
}

interface Speaker {
  readonly words: ReturnType<typeof inferenceWords>;
  readonly language: Language;
  readonly name: (criterion: string) => string;
}

function weightLines(
  { criterion, terms, units, residual, contradictions }: WeightsInference,
  { words, language, name }: Speaker,
): readonly string[] {
  const number = (value: number): string => formatNumber(value, language, DECIMALS);
  const explained = units - contradictions.length;
  if (terms.some(({ proposed }) => proposed === null)) return [words.weightless(name(criterion), units)];
  if (terms.every(({ proposed }) => proposed === 1)) {
    return [words.plainSum(name(criterion), explained, units), ...contradictionLines(contradictions, words)];
  }
  return [
    words.weighted(name(criterion), explained, units, number(residual)),
    ...terms.map(
      ({ term, proposed, least, most }) =>
        `  ${words.weight(name(term), number(proposed ?? NaN), number(least), most === null ? null : number(most))}`,
    ),
    ...contradictionLines(contradictions, words),
  ];
}

function tierLines(inference: TierInference, { words, language, name }: Speaker): readonly string[] {
  const { criterion, rule, units, labels, total, each, eachByChild, proposed } = inference;
  const threshold = (value: number | null, scale: "points" | "share"): string | null => {
    if (value === null) return null;
    return scale === "share" ? formatPercent(value, language) : formatNumber(value, language, DECIMALS);
  };
  const fits = { total, each, "each-by-child": eachByChild };
  const others = (["total", "each"] as const).flatMap((other) => {
    const count = fits[other]?.contradictions.length ?? 0;
    return other === rule || count === 0 ? [] : [`  ${words.otherRule(other, count)}`];
  });
  if (rule === null) return [words.tierless(name(criterion)), ...others];
  const bands = labels.flatMap((label, band) => {
    const asked = proposed.find((one) => one.label === label);
    return bracketsOf(inference, band).map(({ child, scale, bracket }) => {
      const own = asked?.children?.find((one) => one.child === child);
      const minimum = threshold(own?.minimum ?? asked?.minimum ?? null, own?.scale ?? asked?.scale ?? scale) ?? "–";
      const within = words.bracket(threshold(bracket.over, scale), threshold(bracket.atMost, scale));
      return `  ${words.minimum(label, child === null ? null : name(child), minimum, within)}`;
    });
  });
  return [
    words.tierRule(name(criterion), rule, units),
    ...bands,
    ...(fits[rule]?.needsRounding === true ? [`  ${words.needsRounding}`] : []),
    ...contradictionLines(fits[rule]?.contradictions ?? [], words),
    ...others,
  ];
}

function rankLines(
  { criterion, units, proposed, contradictions, unrankedGroups }: RankInference,
  { words, name }: Speaker,
): readonly string[] {
  return [
    words.ranked(name(criterion), proposed.ties, proposed.decimals, units),
    ...(proposed.acrossGroups ? [`  ${words.acrossGroups}`] : []),
    ...(unrankedGroups.length === 0 ? [] : [`  ${words.unrankedGroups(unrankedGroups)}`]),
    ...contradictionLines(contradictions, words),
  ];
}

function contradictionLines(units: readonly UnitName[], words: Speaker["words"]): readonly string[] {
  if (units.length === 0) return [];
  const names = units.slice(0, NAMED).map(({ name, row }) => words.unit(name, row));
  return [`  ${words.contradictions(names, units.length - names.length)}`];
}
