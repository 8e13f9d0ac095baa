/** A value as the JSON text of an entry in our custom XML part: JSON escapes all that XML forbids but U+FFFE and U+FFFF. */
export function entryText(value: unknown): string {
  return JSON.stringify(value).replace(/[\uFFFE\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}
