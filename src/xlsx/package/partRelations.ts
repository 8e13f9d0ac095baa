import { ownerOf, readRelationships } from "./relationships";

/** By part, the parts that it leads to; `""` stands for the package itself. */
export type PartRelations = ReadonlyMap<string, readonly string[]>;

export function relationsOf(parts: ReadonlyMap<string, Uint8Array>): PartRelations {
  const owners = [...parts.keys()].flatMap((name) => ownerOf(name) ?? []);
  return new Map(
    owners.map((owner) => [
      owner,
      readRelationships(parts, owner).flatMap(({ target, external }) => (external ? [] : [target])),
    ]),
  );
}

/** The parts that the starts lead to, themselves among them, on ways around the avoided ones. */
export function reachedFrom(
  starts: readonly string[],
  relations: PartRelations,
  avoided: ReadonlySet<string>,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...starts];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (reached.has(part) || avoided.has(part)) continue;
    reached.add(part);
    open.push(...(relations.get(part) ?? []));
  }
  return reached;
}
