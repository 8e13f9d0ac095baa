const NUMERAL = /^(?=[CXVI])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/i;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The number a Roman numeral below 400 writes ("IV" is 4); `null` for any other text. */
export function romanNumber(text: string): number | null {
  const numeral = text.trim().toUpperCase();
  if (!NUMERAL.test(numeral)) return null;
  const values = Array.from(numeral, (letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
