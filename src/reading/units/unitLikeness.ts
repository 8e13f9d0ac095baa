import { foldText } from "../text/foldText";
import { misspeltLikeness } from "../text/misspeltLikeness";
import { alignCores, withoutConnectors } from "./alignNames";
import { readUnitName } from "./readUnitName";
import type { UnitName } from "./readUnitName";

/** One way of writing a unit, prepared for comparing. */
export interface UnitSpelling extends UnitName {
  /** All words, folded: nothing written out or left away. */
  readonly written: readonly string[];
  /** The words without connectors. */
  readonly core: readonly string[];
}

export function spellingOf(name: string): UnitSpelling {
  const read = readUnitName(name);
  return {
    ...read,
    written: foldText(name).replaceAll("&", " ").split(" ").filter(Boolean),
    core: withoutConnectors(read.words),
  };
}

const ALIGNED = 0.95;
const ONE_PLACE = 0.93;
/**
 * How surely two names that differ in letters are one unit's, 0–1: initials for words ("TB&XH"), the kind of place left
 * away ("Cao Bằng"), words misspelt. 0: not alike.
 */
export function unitLikeness(left: UnitSpelling, right: UnitSpelling): number {
  if (left.words[0]?.[0] === right.words[0]?.[0] && alignCores(left.core, right.core)) return ALIGNED;
  if (left.place === right.place && (left.kind === "" || right.kind === "")) return ONE_PLACE;
  const letters = right.place.length;
  const kindWords = right.kind === "" ? 0 : right.kind.split(" ").length;
  return Math.max(
    misspeltLikeness(left.words, right.words, letters, kindWords),
    misspeltLikeness(left.written, right.written, letters, right.written.length === right.words.length ? kindWords : 0),
  );
}

/** Whether two spellings of the same letters bear marks that exclude each other: "Hà" and "Hạ", not "Ha" and "Hạ". */
export function marksDiffer(left: string, right: string): boolean {
  const others = marksByWord(right);
  const own = marksByWord(left);
  if (own.length !== others.length) return false;
  return own.some((marks, index) => {
    const other = others[index] ?? [];
    return !isPart(marks, other) && !isPart(other, marks);
  });
}

function marksByWord(name: string): readonly (readonly string[])[] {
  return name
    .normalize("NFD")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => word.match(/[\p{M}đ]/gu) ?? []);
}

function isPart(part: readonly string[], whole: readonly string[]): boolean {
  const left = [...whole];
  return part.every((mark) => {
    const place = left.indexOf(mark);
    if (place !== -1) left.splice(place, 1);
    return place !== -1;
  });
}
