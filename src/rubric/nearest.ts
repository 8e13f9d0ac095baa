/** Of more candidates, or longer ones, none is looked for: the answer must come at once. */
const MOST_CANDIDATES = 3_000;
const LONGEST = 100;

/** The candidates most like a name (by letters to change, case aside), best first; none when nothing is alike. */
export function nearest(name: string, candidates: readonly string[], count = 3): readonly string[] {
  const wanted = name.slice(0, LONGEST).toLowerCase();
  return candidates
    .slice(0, MOST_CANDIDATES)
    .filter((candidate) => candidate.length <= LONGEST)
    .map((candidate) => ({ candidate, distance: distance(wanted, candidate.toLowerCase(), farthest(candidate)) }))
    .filter((entry) => entry.distance <= farthest(entry.candidate))
    .sort((left, right) => left.distance - right.distance)
    .slice(0, count)
    .map((entry) => entry.candidate);
}

function farthest(candidate: string): number {
  return Math.max(2, candidate.length / 3);
}

/** Levenshtein's distance, or infinity once it must exceed the limit. */
function distance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return Infinity;
  let previous = Uint8Array.from({ length: right.length + 1 }, (_, index) => index);
  let current = new Uint8Array(right.length + 1);
  for (let row = 1; row <= left.length; row++) {
    let least = row;
    current[0] = row;
    for (let column = 1; column <= right.length; column++) {
      const isSame = left.charCodeAt(row - 1) === right.charCodeAt(column - 1);
      let cost = (previous[column - 1] ?? 0) + (isSame ? 0 : 1);
      const dropped = (previous[column] ?? 0) + 1;
      if (dropped < cost) cost = dropped;
      const added = (current[column - 1] ?? 0) + 1;
      if (added < cost) cost = added;
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return Infinity;
    [previous, current] = [current, previous];
  }
  return previous[right.length] ?? 0;
}
