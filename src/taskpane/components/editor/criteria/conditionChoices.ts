import type { EditorDictionary } from "../../../../locales/editorWords";
import { BOUNDS } from "../../../../rubric/editing/condition";
import type { Bound, Scope } from "../../../../rubric/editing/condition";
import type { Criterion, Threshold } from "../../../../rubric/rubric";
import { readThreshold } from "../../../../rubric/threshold";

type BandWords = EditorDictionary["bands"];

export type Unit = "points" | "share";

export function boundOptions(words: BandWords): readonly { readonly value: Bound; readonly text: string }[] {
  return BOUNDS.map((value) => ({ value, text: words.bounds[value] }));
}

export function unitOptions(words: BandWords): readonly { readonly value: Unit; readonly text: string }[] {
  return [
    { value: "points", text: words.points },
    { value: "share", text: words.share },
  ];
}

/** What a condition of a criterion can be about; an indicator has only its total. */
export function scopeOptions(
  { children = [] }: Criterion,
  words: BandWords,
): readonly { readonly value: string; readonly text: string }[] {
  if (children.length === 0) return [{ value: "total", text: words.total }];
  return [
    { value: "total", text: words.total },
    { value: "each", text: words.each },
    ...children.map(({ id, name }) => ({ value: `child ${id}`, text: name })),
  ];
}

export function writeScope(scope: Scope): string {
  return typeof scope === "object" ? `child ${scope.child}` : scope;
}

export function readScope(value: string): Scope {
  if (value === "total" || value === "each") return value;
  return { child: value.slice("child ".length) };
}

/** `"85.5%"` -> 85.5 and "share". */
export function splitThreshold(threshold: Threshold): { readonly value: number; readonly unit: Unit } {
  if (typeof threshold === "string") return { value: Number(threshold.slice(0, -1)), unit: "share" };
  return readThreshold(threshold);
}

export function joinThreshold(value: number, unit: Unit): Threshold {
  return unit === "share" ? `${String(value)}%` : value;
}
