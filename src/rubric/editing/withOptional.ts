/** The object with an optional part set, or without it where the value is `undefined`. */
export function withOptional<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  key: Key,
  value: Whole[Key] | undefined,
): Whole {
  if (value !== undefined) return { ...whole, [key]: value };
  if (!Object.hasOwn(whole, key)) return whole;
  return Object.fromEntries(Object.entries(whole).filter(([other]) => other !== key)) as Whole;
}
