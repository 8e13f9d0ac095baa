import type { Step } from "./path";

/** What part of a rubric a problem concerns, in the reader's terms; absent what it does not concern. */
export interface ProblemPlace {
  readonly criterion?: { readonly id: string; readonly name: string };
  /** Label of the band. */
  readonly band?: string;
  /** Name of the unit. */
  readonly unit?: string;
}

/**
 * Finds the criterion, band or unit that a problem of `validateRubric` is about, in the data that was validated. `path` is
 * the problem's; a source's path leads to the criterion whose number it explains.
 */
export function problemPlace(data: unknown, path: string): ProblemPlace {
  const steps = stepsOf(path);
  const [part] = steps;
  if (part === "sources" || part === "ranking") return namedPlace(data, steps);
  let place: ProblemPlace = {};
  let value = data;
  for (const [index, step] of steps.entries()) {
    value = inside(value, step);
    const before = steps[index - 1];
    if (step === "criteria" || before === "children") place = { ...place, ...criterionPlace(value) };
    if (before === "bands") place = { ...place, ...labelled("band", inside(value, "label")) };
    if (part === "units" && index === 1) place = labelled("unit", inside(value, "name"));
  }
  return place;
}

/** The place of a source or of a ranking rule, which name their criterion by its id. */
function namedPlace(data: unknown, [part, at]: readonly Step[]): ProblemPlace {
  const rule = part === "ranking" && at !== undefined ? inside(inside(data, "ranking"), at) : undefined;
  const of = rule === undefined ? /^(?:criteria|ranking)\.([^.]+)(?:\.tiers\.(.+))?$/.exec(String(at ?? "")) : null;
  const id = rule === undefined ? (of?.[1] ?? /^criteria\.([^.]+)/.exec(String(at ?? ""))?.[1]) : inside(rule, "of");
  const criterion = findById(inside(data, "criteria"), id);
  if (criterion === undefined) return {};
  return { ...criterionPlace(criterion), ...labelled("band", bandOf(criterion, of?.[2])) };
}

/** The label that the rest of a source's place begins with. */
function bandOf(criterion: unknown, rest: string | undefined): string | undefined {
  const bands = inside(inside(criterion, "tiers"), "bands");
  if (rest === undefined || !Array.isArray(bands)) return undefined;
  const labels = bands.map((band) => inside(band, "label")).filter((label) => typeof label === "string");
  return labels.find((label) => rest === label || rest.startsWith(`${label}.`));
}

function findById(root: unknown, id: unknown): unknown {
  const open = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (inside(value, "id") === id) return value;
    const children = inside(value, "children");
    if (Array.isArray(children)) open.push(...(children as unknown[]));
  }
  return undefined;
}

function criterionPlace(value: unknown): ProblemPlace {
  const id = inside(value, "id");
  const name = inside(value, "name");
  if (typeof id !== "string" && typeof name !== "string") return {};
  const known = { id: typeof id === "string" ? id : "", name: typeof name === "string" ? name : String(id) };
  return { criterion: known };
}

function labelled(key: "band" | "unit", value: unknown): ProblemPlace {
  return typeof value === "string" && value !== "" ? { [key]: value } : {};
}

function inside(value: unknown, step: Step): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, step)
    ? Reflect.get(value, step)
    : undefined;
}

/** The steps that `pathOf` joined. */
function stepsOf(path: string): readonly Step[] {
  return [...path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|[^.[\]]+/gu)].map(([text, place, quoted]) => {
    if (place !== undefined) return Number(place);
    return quoted === undefined ? text : String(JSON.parse(quoted));
  });
}
