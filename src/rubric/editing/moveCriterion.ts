import type { Criterion, Rubric } from "../rubric";
import { changeCriterion } from "./changeCriterion";
import { findPlace } from "./findPlace";
import type { TreePlace } from "./findPlace";
import { keepReferences } from "./keepReferences";
import { withChildren } from "./withChildren";

/** Before or after its neighbour, under the criterion before it, or out to stand after its parent. */
export const MOVES = ["up", "down", "in", "out"] as const;

export type Move = (typeof MOVES)[number];

/** Whether there is anywhere to move the criterion. */
export function canMove(rubric: Rubric, id: string, move: Move): boolean {
  const place = findPlace(rubric.criteria, id);
  return place !== null && moved(rubric, place, move) !== rubric;
}

/** Moves a criterion with all below it; the same rubric where there is nowhere to move it. */
export function moveCriterion(rubric: Rubric, id: string, move: Move): Rubric {
  const place = findPlace(rubric.criteria, id);
  if (place === null) return rubric;
  const changed = moved(rubric, place, move);
  return changed === rubric ? rubric : keepReferences(changed);
}

function moved(rubric: Rubric, { criterion, parent, grandparent, index }: TreePlace, move: Move): Rubric {
  if (parent === null) return rubric;
  const siblings = parent.children ?? [];
  const others = siblings.filter((sibling) => sibling !== criterion);
  const arrange = (children: readonly Criterion[]): Rubric =>
    changeCriterion(rubric, parent.id, (before) => withChildren(before, children));
  switch (move) {
    case "up":
    case "down": {
      const to = move === "up" ? index - 1 : index + 1;
      return to < 0 || to >= siblings.length ? rubric : arrange(insert(others, to, criterion));
    }
    case "in": {
      const target = siblings[index - 1];
      if (target === undefined) return rubric;
      const group = withChildren(target, [...(target.children ?? []), criterion]);
      return arrange(others.map((other) => (other === target ? group : other)));
    }
    case "out": {
      if (grandparent === null) return rubric;
      const uncles = grandparent.children ?? [];
      const at = uncles.findIndex(({ id }) => id === parent.id);
      const left = uncles.map((uncle) => (uncle.id === parent.id ? withChildren(parent, others) : uncle));
      return changeCriterion(rubric, grandparent.id, (before) => withChildren(before, insert(left, at + 1, criterion)));
    }
  }
}

function insert<Item>(items: readonly Item[], at: number, item: Item): readonly Item[] {
  return [...items.slice(0, at), item, ...items.slice(at)];
}
