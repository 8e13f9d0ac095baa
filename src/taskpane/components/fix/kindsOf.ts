import { FIX_KINDS, type FixKind, type FixPlan } from "../../../fixing/fix";

/** The kinds of fix that a plan holds, with how many cells each changes. */
export function kindsOf({ changes }: FixPlan): readonly { readonly kind: FixKind; readonly count: number }[] {
  return FIX_KINDS.map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length })).filter(
    ({ count }) => count > 0,
  );
}
