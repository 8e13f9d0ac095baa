import type { Criterion } from "../rubric";

/** Where a criterion stands in the tree. */
export interface TreePlace {
  readonly criterion: Criterion;
  /** Its parent; `null` for the root. */
  readonly parent: Criterion | null;
  /** The parent's parent. */
  readonly grandparent: Criterion | null;
  /** Among the parent's children, from 0. */
  readonly index: number;
}

/** The place of the criterion with this id; `null` when the tree has none. */
export function findPlace(root: Criterion, id: string): TreePlace | null {
  const open: TreePlace[] = [{ criterion: root, parent: null, grandparent: null, index: 0 }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { criterion, parent } = place;
    if (criterion.id === id) return place;
    for (const [index, child] of (criterion.children ?? []).entries()) {
      open.push({ criterion: child, parent: criterion, grandparent: parent, index });
    }
  }
  return null;
}
