import { cleanText, foldText } from "../reading/text/foldText";
import { ID_PATTERN } from "../rubric/json/schema";
import { nearest } from "../rubric/nearest";
import type { Criterion } from "../rubric/rubric";
import { freeId, slugOf } from "../rubric/slug";
import { criteriaOf } from "../rubric/tree";
import type { Entry, Report } from "./entry";
import type { Section } from "./outlineSheet";
import type { Places } from "./places";

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
type CriterionDraft = Writable<Criterion> & { children?: CriterionDraft[] };

interface Placed {
  readonly criterion: CriterionDraft;
  readonly path: string;
}

/**
 * The tree of the section "Tiêu chí": each row is a criterion below the last one of the level above. A blank id is made of
 * the name. `null` when there is no tree; what is wrong has been reported.
 */
export function readCriteria(section: Section<"criteria">, places: Places, report: Report): CriterionDraft | null {
  const taken = new Set(section.entries.flatMap((entry) => entry.text("id") ?? []));
  const above: Placed[] = [];
  let rootCell: string | null = null;
  for (const entry of section.entries) {
    entry.need("level");
    entry.need("name");
    const level = readLevel(entry, report);
    const name = entry.text("name");
    if (level === null || name === undefined) continue;
    if (level > above.length + 1) {
      report({ code: "level-skipped", cell: entry.cell("level"), level, deepest: above.length + 1 });
      continue;
    }
    if (level === 1 && rootCell !== null) {
      report({ code: "second-root", cell: entry.cell("level"), first: rootCell });
      continue;
    }
    if (level === 1) rootCell = entry.cell("level");
    const criterion = readCriterion(entry, name, taken, report);
    above.length = level - 1;
    const parent = above.at(-1);
    const siblings = parent === undefined ? [] : (parent.criterion.children ??= []);
    const path = parent === undefined ? "criteria" : `${parent.path}.children[${siblings.length}]`;
    siblings.push(criterion);
    above.push({ criterion, path });
    places.set(path, entry.cell("name"));
    for (const column of ["id", "name", "aliases", "max", "weight", "step"] as const) {
      places.set(`${path}.${column}`, entry.cell(column));
    }
  }
  return above[0]?.criterion ?? null;
}

function readLevel(entry: Entry<"level">, report: Report): number | null {
  const text = entry.text("level");
  if (text === undefined) return null;
  const level = entry.number("level");
  if (level === undefined) return null;
  if (Number.isInteger(level) && level >= 1) return level;
  report({ code: "not-a-level", cell: entry.cell("level"), text });
  return null;
}

function readCriterion(
  entry: Section<"criteria">["entries"][number],
  name: string,
  taken: Set<string>,
  report: Report,
): CriterionDraft {
  const given = entry.text("id");
  if (given !== undefined && !ID_PATTERN.test(given)) {
    report({ code: "id-suggested", cell: entry.cell("id"), text: given, id: freeId(slugOf(given), taken) });
  }
  const id = given ?? freeId(slugOf(name), taken);
  taken.add(id);
  const aliases = entry.list("aliases");
  const max = entry.number("max");
  const weight = entry.number("weight");
  const step = entry.number("step");
  return {
    id,
    name,
    ...(aliases === undefined ? {} : { aliases }),
    ...(max === undefined ? {} : { max }),
    ...(weight === undefined ? {} : { weight }),
    ...(step === undefined ? {} : { step }),
  };
}

/** Finds the criterion that a cell names, by its id or, where only one has it, its name or another name of it. */
export type FindCriterion = (text: string, cell: string) => string | undefined;

export function criterionFinder(root: Criterion, report: Report): FindCriterion {
  const criteria = criteriaOf(root);
  const ids = new Set(criteria.map(({ id }) => id));
  const byName = new Map<string, Set<string>>();
  for (const { id, name, aliases = [] } of criteria) {
    for (const known of [name, ...aliases]) {
      const key = nameKey(known);
      byName.set(key, (byName.get(key) ?? new Set()).add(id));
    }
  }
  return (text, cell) => {
    const id = text.trim();
    if (ids.has(id)) return id;
    const named = [...(byName.get(nameKey(text)) ?? [])];
    if (named.length === 1) return named[0];
    if (named.length > 1) report({ code: "criterion-ambiguous", cell, text, ids: named });
    else {
      const known = criteria.flatMap((criterion) => [criterion.id, criterion.name]);
      report({ code: "criterion-unknown", cell, text, near: nearest(text, known, 1)[0] ?? null });
    }
    return undefined;
  };
}

function nameKey(name: string): string {
  const folded = foldText(name);
  return folded === "" ? cleanText(name) : folded;
}

/** The criterion with this id, to be completed by what another section says of it; `undefined` when the tree has none. */
export function findDraft(root: CriterionDraft, id: string): CriterionDraft | undefined {
  if (root.id === id) return root;
  for (const child of root.children ?? []) {
    const found = findDraft(child, id);
    if (found !== undefined) return found;
  }
  return undefined;
}
