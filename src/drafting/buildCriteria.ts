import { LONGEST_TEXT } from "../rubric/json/schema";
import type { Criterion } from "../rubric/rubric";
import { freeId, slugOf } from "../rubric/slug";
import { sumOfMaxima } from "./growTree";
import type { Branch } from "./tree";

/** The drafted tree, and which branch each criterion is. */
export interface BuiltCriteria {
  readonly criteria: Criterion;
  readonly idOf: ReadonlyMap<Branch, string>;
}

const ROOT_NAME = "Tổng điểm";

/** "Tổng điểm nhóm A" -> "nhóm A": the criterion that a column of totals names. */
const TOTAL_WORDS = /^(?:tổng(?: số)?(?: điểm)?|tổng cộng|cộng|điểm tổng)\s+(?=\S)/iu;

/** Criteria with ids made of their names, unique and without diacritics; maxima as printed, parents' only where they add something. */
export function buildCriteria(root: Branch): BuiltCriteria {
  const idOf = new Map<Branch, string>();
  const taken = new Set<string>();
  const build = (branch: Branch, isRoot: boolean): Criterion => {
    const printed = isRoot ? rootName(branch) : branch.name;
    const name =
      (branch.column === null && !isRoot ? withoutTotal(printed) : printed).slice(0, LONGEST_TEXT) || ROOT_NAME;
    const id = freeId(slugOf(name), taken);
    taken.add(id);
    idOf.set(branch, id);
    const children = branch.children.map((child) => build(child, false));
    const max = statedMax(branch);
    return { id, name, ...(max === null ? {} : { max }), ...(children.length === 0 ? {} : { children }) };
  };
  return { criteria: build(root, true), idOf };
}

function rootName(root: Branch): string {
  const [name] = [root.name, root.total?.column.subject, ROOT_NAME].filter((text) => text !== undefined && text !== "");
  return name ?? ROOT_NAME;
}

function withoutTotal(name: string): string {
  const rest = name.replace(TOTAL_WORDS, "");
  return rest === name ? name : rest.slice(0, 1).toUpperCase() + rest.slice(1);
}

/** An indicator's printed maximum; a parent's where it is not the sum of its children's. */
function statedMax(branch: Branch): number | null {
  if (branch.column !== null) return branch.max;
  return branch.max === null || maximaAgree(branch) ? null : branch.max;
}

/** Whether a parent's printed maximum is the sum of what is printed below. */
export function maximaAgree(branch: Branch): boolean {
  const sum = sumOfMaxima(branch);
  return branch.max === null || (sum !== null && Math.abs(sum - branch.max) < 1e-6);
}
