/** The candidates most like a name (by letters to change, case aside), best first; none when nothing is alike. */
export function nearest(name: string, candidates: readonly string[], count = 3): readonly string[] {
  const wanted = name.slice(0, 100).toLowerCase();
  return candidates
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
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const change = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > limit) return Infinity;
    previous = current;
  }
  return previous[right.length] ?? 0;
}
