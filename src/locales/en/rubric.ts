import type { Kind, RubricProblem } from "../../rubric/problem";
import type { ProblemPlace } from "../../rubric/problemPlace";
import { formatNumber } from "../format";
import type { rubric as vi } from "../vi/rubric";

const KINDS: Readonly<Record<Kind, string>> = {
  object: "an object {…}",
  list: "a list […]",
  text: "text in quotes",
  number: "a number",
  "whole-number": "a whole number",
  "true-or-false": "true or false",
  null: "null",
  threshold: 'points (such as 36) or a percentage (such as "90%")',
  demands: 'points, a percentage (such as "90%") or one of these by child id {…}',
  nothing: "nothing",
};

function meant(near: string | null): string {
  return near === null ? "" : ` Did you mean “${near}”?`;
}

function points(value: number): string {
  return formatNumber(value, "en", 10);
}

function defect(problem: RubricProblem): string {
  switch (problem.code) {
    case "wrong-kind":
      return `this must be ${KINDS[problem.expected]}, not ${KINDS[problem.found]}.`;
    case "missing":
      return "this is missing; add it.";
    case "unknown-key":
      return `nothing here has this name.${meant(problem.near)} Correct the name or remove it.`;
    case "not-a-choice":
      return `“${problem.value}” is not allowed; choose one of: ${problem.choices.join(", ")}.`;
    case "empty-text":
      return "the text is empty; write something, or remove the entry where it is optional.";
    case "empty-list":
      return "the list is empty; give it at least one entry.";
    case "empty-children":
      return "the list of children is empty; add children, or remove “children” if this is an indicator.";
    case "not-positive":
      return `${points(problem.value)} is not above 0; write a positive number.`;
    case "negative":
      return `${points(problem.value)} is below 0; write 0 or more.`;
    case "out-of-range":
      return `${String(problem.value)} lies outside ${problem.from} to ${problem.to}; correct it.`;
    case "bad-id":
      return `“${problem.value}” cannot be an id; use unaccented letters, digits and hyphens only, such as “${problem.suggested}”.`;
    case "bad-percent":
      return `“${problem.value}” is no percentage; write "0%" to "100%" with a decimal point, such as "87.5%".`;
    case "too-long":
      return `the text is longer than ${problem.limit} characters; shorten it.`;
    case "too-deep":
      return `entries lie inside each other more than ${problem.limit} levels deep; give the tree of criteria fewer levels.`;
    case "not-json":
      return `it is no valid JSON${problem.line === null ? "" : ` (line ${problem.line})`}; check brackets, commas and quotes.`;
    case "repeated-key":
      return `“${problem.key}” (line ${problem.line}) stands twice in one object; remove one of the two.`;
    case "too-many-characters":
      return `the file is longer than ${points(problem.limit)} characters, so it is no rubric; check which file was chosen.`;
    case "too-many-values":
      return `the file holds more than ${points(problem.limit)} values, so it is no rubric; check which file was chosen.`;
    case "too-many-criteria":
      return `there are more than ${points(problem.limit)} criteria; split them into several rubrics.`;
    case "too-many-bands":
      return `there are more than ${points(problem.limit)} tiers; use fewer.`;
    case "too-many-units":
      return `there are more than ${points(problem.limit)} units; split them into several rubrics.`;
    case "contains-itself":
      return "this entry contains itself; make the rubric again from a JSON file.";
    case "forbidden-key":
      return "an entry must not have this name; remove it.";
    case "not-data":
      return "no JSON file can hold this value; use text, finite numbers, true, false, null, lists or objects.";
    case "duplicate-id":
      return `the id “${problem.id}” is already used at ${problem.first}; choose another, every criterion needs its own.`;
    case "id-of-ancestor":
      return `the id “${problem.id}” is that of the criterion above it at ${problem.first}, which makes a cycle; choose another.`;
    case "unknown-id":
      return `the rubric has no criterion “${problem.id}”.${meant(problem.near)} Write the id of a criterion of the tree.`;
    case "not-a-child":
      return `“${problem.id}” is no direct child of “${problem.parent}”.${meant(problem.near)} Write the id of a child.`;
    case "unknown-group":
      return `no unit belongs to the group “${problem.group}”.${meant(problem.near)} Write the name of a group found in “units”.`;
    case "unknown-place":
      return `there is no number at this path.${meant(problem.near)} Write “criteria.<id>.max”, “criteria.<id>.tiers.<label>”, “ranking.<id>”, “marks” or “units”.`;
    case "repeated":
      return `“${problem.value}” already stands at ${problem.first}; remove one of them or choose another name.`;
    case "band-is-unranked-label":
      return `the band “${problem.label}” is named like the unranked label (otherwise); choose another name.`;
    case "no-demand":
      return `the band “${problem.label}” demands nothing, so every unit has it; write a threshold in “atLeast” or “over”.`;
    case "each-without-children":
      return `“${problem.id}” is an indicator and has no children for “each”; use “total”.`;
    case "band-order":
      return `“${problem.better}” stands above “${problem.lower}” but asks for less of “${problem.criterion}”; order the bands from best to lowest or correct the thresholds.`;
    case "same-bands":
      return `“${problem.lower}” asks for exactly what “${problem.better}” asks for, so no unit can get it; correct the thresholds or remove one band.`;
    case "above-max":
      return `the threshold of ${points(problem.points)} points is above the maximum ${points(problem.max)} of “${problem.criterion}”; correct one of them.`;
    case "mark-is-number":
      return `the mark “${problem.value}” is a number and cannot be told from a score; use a mark in words.`;
    case "bracket-order":
      return "“over” is not below “atMost”; swap the ends of the bracket.";
  }
}

function place({ criterion, band, unit }: ProblemPlace): string {
  if (unit !== undefined) return `The unit “${unit}”`;
  if (criterion === undefined) return "The rubric";
  return `The criterion “${criterion.name}”${band === undefined ? "" : `, tier “${band}”`}`;
}

export const rubric: typeof vi = {
  problem: (problem: RubricProblem): string =>
    `${problem.path === "" ? "The rubric file" : `At ${problem.path}`}: ${defect(problem)}`,
  defect,
  placedProblem: (problem: RubricProblem, at: ProblemPlace): string => `${place(at)}: ${defect(problem)}`,
};
