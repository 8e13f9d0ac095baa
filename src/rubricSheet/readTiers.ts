import type { Band, Demand, Threshold, Tiers } from "../rubric/rubric";
import type { Entry, Report } from "./entry";
import type { Section } from "./outlineSheet";
import type { FindCriterion } from "./readCriteria";

interface BandDraft {
  readonly label: string;
  readonly cell: string;
  readonly demands: Map<"atLeast" | "over", DemandDraft>;
}

interface DemandDraft {
  total?: Threshold;
  each?: Threshold;
  children?: Map<string, Threshold>;
  /** The first cell that asks something of the children: of all, or of one by one. */
  eachCell?: string;
}

interface TiersDraft {
  readonly cell: string;
  readonly name: string;
  readonly bands: Map<string, BandDraft>;
  otherwise: string | null;
}

type TierEntry = Entry<"criterion" | "band" | "bound" | "scope" | "child" | "threshold">;

/** A criterion's tiers with the cells of its bands, in their order. */
export interface ReadTiers {
  readonly tiers: Tiers;
  readonly cell: string;
  readonly bandCells: readonly string[];
}

/**
 * The tiers of the section "Xếp loại" by criterion id: each row is one minimum of a band, the bands in the order of their
 * first rows. A row without criterion (and tier) goes on with those of the row above.
 */
export function readTiers(
  section: Section<"tiers">,
  find: FindCriterion,
  report: Report,
): ReadonlyMap<string, ReadTiers> {
  const drafts = new Map<string, TiersDraft>();
  const stated = new Map<string, string>();
  let current: TiersDraft | null = null;
  let currentId: string | null = null;
  let currentLabel: string | undefined;
  for (const entry of section.entries) {
    const named = entry.text("criterion");
    if (named !== undefined) {
      const id = find(named, entry.cell("criterion"));
      if (id !== currentId) currentLabel = undefined;
      currentId = id ?? "";
      current = id === undefined ? null : (drafts.get(id) ?? newDraft(id, named, entry, drafts));
    } else if (currentId === null) entry.need("criterion");
    currentLabel = entry.text("band") ?? currentLabel;
    if (current === null || currentId === null) continue;
    if (currentLabel === undefined) entry.need("band");
    else readRow(entry, currentId, currentLabel, current, { find, report, stated });
  }
  return new Map(
    [...drafts].flatMap(([id, draft]) => {
      if (draft.otherwise !== null) return [[id, finish(draft, draft.otherwise)] as const];
      report({ code: "otherwise-missing", cell: draft.cell, criterion: draft.name });
      return [];
    }),
  );
}

function newDraft(id: string, name: string, entry: TierEntry, drafts: Map<string, TiersDraft>): TiersDraft {
  const draft = { cell: entry.cell("criterion"), name, bands: new Map<string, BandDraft>(), otherwise: null };
  drafts.set(id, draft);
  return draft;
}

interface RowContext {
  readonly find: FindCriterion;
  readonly report: Report;
  /** The cell that states each minimum. */
  readonly stated: Map<string, string>;
}

function readRow(entry: TierEntry, id: string, label: string, tiers: TiersDraft, context: RowContext): void {
  const bound = entry.choice("bound", "bound");
  if (bound === "otherwise") {
    state([id, "otherwise"], entry.cell("bound"), context);
    tiers.otherwise = label;
    return;
  }
  const band = tiers.bands.get(label) ?? {
    label,
    cell: entry.cell("band"),
    demands: new Map<"atLeast" | "over", DemandDraft>(),
  };
  tiers.bands.set(label, band);
  const isNamedOnly = (["bound", "scope", "child", "threshold"] as const).every((column) => entry.isBlank(column));
  if (isNamedOnly) return;
  entry.need("bound");
  if (bound === undefined) return;
  const demand = band.demands.get(bound) ?? {};
  band.demands.set(bound, demand);
  const child = entry.text("child");
  const scope = entry.choice("scope", "scope") ?? (child === undefined ? undefined : "child");
  const threshold = entry.threshold("threshold");
  if (scope === undefined) {
    if (threshold !== undefined) entry.need("scope");
    return;
  }
  const key = [id, label, bound, scope];
  const isMixed = scope === "each" ? demand.children !== undefined : scope === "child" && demand.each !== undefined;
  if (isMixed) context.report({ code: "stated-twice", cell: entry.cell("scope"), first: demand.eachCell ?? "" });
  if (scope !== "total") demand.eachCell ??= entry.cell("scope");
  if (scope === "child") {
    if (child === undefined) {
      if (threshold !== undefined) entry.need("child");
      demand.children ??= new Map();
      return;
    }
    entry.need("threshold");
    const childId = context.find(child, entry.cell("child"));
    if (childId === undefined || threshold === undefined) return;
    state([...key, childId], entry.cell("threshold"), context);
    (demand.children ??= new Map()).set(childId, threshold);
    return;
  }
  entry.need("threshold");
  if (threshold === undefined) return;
  state(key, entry.cell("threshold"), context);
  demand[scope] = threshold;
}

function state(key: readonly string[], cell: string, { stated, report }: RowContext): void {
  const joined = JSON.stringify(key);
  const first = stated.get(joined);
  if (first === undefined) stated.set(joined, cell);
  else report({ code: "stated-twice", cell, first });
}

function finish({ bands, cell }: TiersDraft, otherwise: string): ReadTiers {
  const drafts = [...bands.values()];
  return {
    tiers: { bands: drafts.map(finishBand), otherwise },
    cell,
    bandCells: drafts.map((band) => band.cell),
  };
}

function finishBand({ label, demands }: BandDraft): Band {
  const atLeast = demands.get("atLeast");
  const over = demands.get("over");
  return {
    label,
    ...(atLeast === undefined ? {} : { atLeast: finishDemand(atLeast) }),
    ...(over === undefined ? {} : { over: finishDemand(over) }),
  };
}

function finishDemand({ total, each, children }: DemandDraft): Demand {
  return {
    ...(total === undefined ? {} : { total }),
    ...(each === undefined ? {} : { each }),
    ...(children === undefined ? {} : { each: Object.fromEntries(children) }),
  };
}
