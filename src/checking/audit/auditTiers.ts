import { foldText } from "../../reading/text/foldText";
import { tierIndex } from "../../scoring/completeRow";
import type { TierPlan } from "../../scoring/plan";
import { cellOf, isPrintedParent } from "./auditBoard";
import type { AuditBoard, AuditedUnit } from "./auditBoard";
import { BASES, judgeNothing, UNKNOWN } from "./fact";
import type { Fact, Judgement } from "./fact";

/**
 * Tiers against the scores and, where their bands ask for totals that are printed, against those too. Bands only ask for
 * points to be reached, so the tiers possible before rounding are those from the highest points to the lowest.
 */
export function auditTiers(board: AuditBoard): readonly Fact[] {
  return board.plan.tiers.flatMap((tier) => {
    const criterion = board.plan.nodes[tier.node]?.id ?? "";
    const column = board.columnOf(criterion, "tier");
    if (column === null) return [];
    const nodes = tier.bands.flatMap((conditions) => conditions.map(({ node }) => node));
    const labels = readLabels(tier.labels);
    const bases = BASES.filter((basis) => basis === "recomputed" || nodes.some((node) => isPrintedParent(board, node)));
    return board.units.flatMap((unit): readonly Fact[] => {
      const { cell, printed } = cellOf(board, unit, column);
      if (printed === null || printed === "") return [];
      return bases.map((basis): Fact => {
        const entry = {
          sheet: board.grid.sheet,
          cell,
          unit: unit.unit.name,
          criterion,
          output: "tier",
          printed,
          decimals: 0,
          ...judgeTier(board, unit, tier, labels(String(printed)), basis === "printed" ? unit.shown : unit.recomputed),
          basis,
          reasons: [],
        } as const;
        return { entry, unit, node: tier.node, shown: null };
      });
    });
  });
}

function judgeTier(
  { plan }: AuditBoard,
  unit: AuditedUnit,
  tier: TierPlan,
  label: number,
  { value, low, high }: AuditedUnit["shown"],
): Judgement {
  if (!unit.submitted) return judgeNothing(label !== -1 && label < tier.bands.length);
  const [nominal, lowest, highest] = [value, low, high].map((row) => tierIndex(plan, tier, row));
  if (nominal === undefined || lowest === undefined || highest === undefined || nominal === -1) return UNKNOWN;
  const labels = [nominal, ...range(highest, lowest).filter((index) => index !== nominal)].map(
    (index) => tier.labels[index] ?? "",
  );
  const expected = { kind: "label", labels: [labels[0] ?? "", ...labels.slice(1)] } as const;
  if (label === nominal) return { expected, verdict: "agrees" };
  return { expected, verdict: label >= highest && label <= lowest ? "rounding" : "wrong" };
}

/** Tells which label a cell shows, in full or by its initials, whatever its case; -1 for any other text. */
function readLabels(labels: readonly string[]): (printed: string) => number {
  const byText = new Map<string, number>();
  for (const write of [foldText, initialsOf]) {
    labels.forEach((label, index) => {
      if (!byText.has(write(label))) byText.set(write(label), index);
    });
  }
  const known = new Map<string, number>();
  return (printed) => {
    const label = known.get(printed) ?? byText.get(foldText(printed)) ?? -1;
    known.set(printed, label);
    return label;
  };
}

function initialsOf(label: string): string {
  return foldText(label)
    .split(" ")
    .map((word) => word[0] ?? "")
    .join("");
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
