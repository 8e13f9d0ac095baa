/**
 * The result of something that can be refused: a value, or why not. Problems carry data, never sentences; the sentence in
 * the user's language comes from `locales`.
 */
export type Outcome<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

export function succeed<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refuse<Problem>(...problems: readonly [Problem, ...Problem[]]): {
  readonly ok: false;
  readonly problems: readonly [Problem, ...Problem[]];
} {
  return { ok: false, problems };
}
