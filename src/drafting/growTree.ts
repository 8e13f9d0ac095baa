import type { HeadingStep } from "../reading/headings/readHeadingPaths";
import { readHeadingText } from "../reading/headings/readHeadingText";
import { readOutputName } from "../reading/headings/readOutputName";
import { foldText } from "../reading/text/foldText";
import { SCORE_WORD } from "../reading/text/vocabulary";
import { withoutNumbering } from "../reading/text/withoutNumbering";
import { findRunSum } from "./findSums";
import type { Addend } from "./findSums";
import type { SurveyedColumn } from "./surveyColumns";
import { leavesOf } from "./tree";
import type { Branch } from "./tree";

/** Headings over all columns of points that say no more than that they are points. */
const OVERALL_HEADING =
  /^(?:(?:so )?diem(?: (?:danh gia|cham|so|cac|theo|thanh phan|dat duoc|tieu chi|nhom).*)?|(?:cac |nhom )?(?:tieu chi|chi tieu|chi so|noi dung)(?: (?:danh gia|thanh phan|cham diem).*)?|ket qua(?: (?:danh gia|cham diem).*)?|trong do.*)$/;

/** More columns than this in one place are not searched for sums. */
const MOST_SEARCHED = 400;

/**
 * The tree that the headings over the columns of points draw, columns of sums becoming parents: by merged headings first,
 * then by numbers among neighbours.
 */
export function growTree(columns: readonly SurveyedColumn[]): Branch {
  const root: Branch = { name: "", step: null, max: null, column: null, children: [], total: null };
  const byStep = new Map<HeadingStep, Branch>();
  for (const column of columns) {
    let parent = root;
    for (const step of [...column.groups].reverse()) {
      if (saysNothing(step)) continue;
      const known = byStep.get(step) ?? newGroup(step);
      if (!byStep.has(step)) parent.children.push(known);
      byStep.set(step, known);
      parent = known;
    }
    const name = nameOf(column.subject) || column.heading;
    parent.children.push({ name, step: null, max: positive(column.printedMax), column, children: [], total: null });
  }
  nestSums(root);
  return withoutOverall(root);
}

function newGroup(step: HeadingStep): Branch {
  const { name, max } = readHeadingText(step.text);
  return { name: nameOf(name), step, max: positive(max), column: null, children: [], total: null };
}

function nameOf(text: string): string {
  return withoutNumbering(text).trim() || text.trim();
}

function positive(max: number | null): number | null {
  return max !== null && max > 0 ? max : null;
}

/** A heading that names no criterion: "Điểm", a year, a result. */
function saysNothing(step: HeadingStep): boolean {
  const folded = foldText(readHeadingText(step.text).name);
  return folded === "" || SCORE_WORD.test(folded) || readOutputName(folded)?.of === "";
}

/** Turns columns that are sums of their neighbours into parents of them, wherever there are some. */
function nestSums(branch: Branch): void {
  for (const child of branch.children) nestSums(child);
  for (let left = branch.children.length; left > 0 && branch.children.length <= MOST_SEARCHED; left--) {
    const { children } = branch;
    const found = findRunSum(children.map(addend), (place) => isTotalName(children[place]?.name ?? ""));
    const sum = found === null ? undefined : children[found.total];
    if (found === null || sum?.column == null) return;
    const inside = children.slice(found.first, found.first + found.count);
    const total = { column: sum.column, by: found.evidence };
    const isWhole = found.count === children.length - 1 && branch.total === null;
    if (isWhole && (branch.step !== null || isTotalName(sum.name))) {
      branch.total = total;
      branch.max ??= sum.max;
      branch.children = inside;
      return;
    }
    const parent: Branch = { name: sum.name, step: null, max: sum.max, column: null, children: inside, total };
    const rest = children.filter((child) => child !== sum && !inside.includes(child));
    rest.splice(Math.min(found.total, found.first), 0, parent);
    branch.children = rest;
  }
}

function isTotalName(name: string): boolean {
  return readOutputName(foldText(name))?.output === "total";
}

/** What stands for a branch in a sum: its column, its column of sums, or the sum of what is below. */
function addend(branch: Branch): Addend {
  const own = branch.column ?? branch.total?.column;
  if (own !== undefined && own.numbers > 0) return { points: own.points, numbers: own.numbers, max: branch.max };
  const leaves = leavesOf(branch).flatMap(({ column }) => column ?? []);
  const points = new Float64Array(own?.points.length ?? leaves[0]?.points.length ?? 0).fill(NaN);
  if (branch.column === null) {
    for (let row = 0; row < points.length; row++) {
      const values = leaves.map((leaf) => leaf.points[row] ?? NaN).filter((value) => !Number.isNaN(value));
      if (values.length > 0) points[row] = values.reduce((sum, value) => sum + value, 0);
    }
  }
  const numbers = points.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0);
  return { points, numbers, max: branch.max ?? sumOfMaxima(branch) };
}

/** The sum of the printed maxima below; `null` when one is open. */
export function sumOfMaxima(branch: Branch): number | null {
  if (branch.column !== null) return branch.max;
  let sum = 0;
  for (const child of branch.children) {
    const max = sumOfMaxima(child);
    if (max === null) return null;
    sum += max;
  }
  return Number(sum.toPrecision(15));
}

/** A single heading over everything that says only "điểm các tiêu chí", or a single column of sums of all, is the root itself. */
function withoutOverall(root: Branch): Branch {
  const [only, ...others] = root.children;
  if (only === undefined || others.length > 0 || only.column !== null) return root;
  const isOverall = only.step === null || OVERALL_HEADING.test(foldText(only.name));
  if (!isOverall) return root;
  const name = only.step === null ? only.name : "";
  return withoutOverall({ ...root, name, children: only.children, total: only.total, max: only.max });
}
