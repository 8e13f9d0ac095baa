import { inferenceWords } from "../../locales/inferenceWords";
import type { Band, Source, Tiers } from "../../rubric/rubric";
import type { Bracket, ProposedBand, TierInference, TierRule } from "../inference";
import type { Proposal } from "../proposeRubric";
import { bracketsOf } from "../tiers/bracketsOf";
import { note } from "./note";
import { writeBracket, writeThreshold } from "./writeThreshold";

/** Tiers with their minima; by name only where no rule explains them. */
export function proposeTiers(tiers: readonly TierInference[], isOpen: (criterion: string) => boolean): Proposal<Tiers> {
  const parts = new Map<string, Tiers>();
  const sources: Record<string, Source> = {};
  for (const inference of tiers) {
    if (inference.labels.length === 0 || !isOpen(inference.criterion)) continue;
    const otherwise = inference.unranked ?? inferenceWords("vi").unranked;
    const bands = inference.proposed.map((band) => bandOf(band, inference.rule));
    parts.set(inference.criterion, {
      bands: bands.length > 0 ? bands : inference.labels.map((label) => ({ label })),
      otherwise,
    });
    Object.assign(sources, sourcesOf(inference));
  }
  return { parts, sources };
}

function bandOf({ label, scale, minimum, children }: ProposedBand, rule: TierRule | null): Band {
  if (children !== undefined) {
    const each = Object.fromEntries(
      children.map(({ child, scale: own, minimum: least }) => [child, writeThreshold(least, own)]),
    );
    return { label, atLeast: { each } };
  }
  const threshold = writeThreshold(minimum ?? 0, scale);
  return { label, atLeast: rule === "each" ? { each: threshold } : { total: threshold } };
}

function sourcesOf(inference: TierInference): Readonly<Record<string, Source>> {
  const { criterion, labels, rule, units, max, proposed } = inference;
  const place = `criteria.${criterion}.tiers`;
  if (rule === null || proposed.length === 0) {
    return { [place]: { kind: "inferred", note: note(({ tiersUnknown }) => tiersUnknown) } };
  }
  const fit = { total: inference.total, each: inference.each, "each-by-child": inference.eachByChild }[rule];
  const count = fit?.contradictions.length ?? 0;
  const sources: Record<string, Source> = {
    [place]: { kind: "inferred", note: note((notes) => notes.tiers(rule, units, count)) },
  };
  labels.forEach((label, band) => {
    const asked = proposed.find((one) => one.label === label);
    if (asked === undefined) return;
    for (const { child, scale, bracket } of bracketsOf(inference, band)) {
      const isBounded = bracket.over !== null && bracket.atMost !== null;
      const isShare = scale === "points" && asked.scale === "share" && child === null && max !== null;
      const written = isShare ? writeBracket(sharesOf(bracket, max), "share") : writeBracket(bracket, scale);
      sources[child === null ? `${place}.${label}` : `${place}.${label}.${child}`] = {
        kind: "inferred",
        note: note((notes) => (isBounded ? notes.minimum : notes.minimumGuess)),
        ...(written === undefined ? {} : { bracket: written }),
      };
    }
  });
  return sources;
}

function sharesOf({ over, atMost }: Bracket, max: number): Bracket {
  return { over: over === null ? null : over / max, atMost: atMost === null ? null : atMost / max };
}
