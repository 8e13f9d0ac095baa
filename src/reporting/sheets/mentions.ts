import { sheetNameKey } from "../../grid/sheetName";

/** What is said to refer to a sheet where it is no other sheet: a name of the whole workbook. */
export const WORKBOOK = "";

/** By the `sheetNameKey` of a sheet: the sheets whose formulas, charts or names refer to it, or `WORKBOOK`. */
export type Mentions = ReadonlyMap<string, ReadonlySet<string>>;

/** Gathers which sheets refer to which. */
export class MentionBook {
  private readonly bySheet = new Map<string, Set<string>>();

  get mentions(): Mentions {
    return this.bySheet;
  }

  /** @param from the sheet that the formula stands on, or `WORKBOOK` */
  add(from: string, formula: string): void {
    for (const name of sheetsNamedIn(formula)) {
      const known = this.bySheet.get(name) ?? new Set();
      this.bySheet.set(name, known.add(sheetNameKey(from)));
    }
  }
}

/** A text of its own, a quoted name, or a plain one; both may span sheets: `'Một:Ba'!A1`. */
const TOKENS =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.\]#])([\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!/gu;

/** The sheets of this workbook that a formula refers to, by their `sheetNameKey`; what it only says in quotes does not count. */
export function sheetsNamedIn(formula: string): readonly string[] {
  if (!formula.includes("!")) return [];
  return [...formula.matchAll(TOKENS)].flatMap(([, quoted, plain]) => {
    const names = quoted?.replaceAll("''", "'") ?? plain;
    return names === undefined || names.includes("]") ? [] : names.split(":").map(sheetNameKey);
  });
}

/** The formula with other names of sheets, given by the `sheetNameKey` of the former ones; those of other workbooks stay. */
export function renameInFormula(formula: string, renames: ReadonlyMap<string, string>): string {
  return formula.replace(TOKENS, (whole, quoted?: string, plain?: string) => {
    const span = quoted?.replaceAll("''", "'") ?? plain;
    if (span === undefined || span.includes("]")) return whole;
    const names = span.split(":");
    if (!names.some((name) => renames.has(sheetNameKey(name)))) return whole;
    const renamed = names.map((name) => renames.get(sheetNameKey(name)) ?? name).join(":");
    return `'${renamed.replaceAll("'", "''")}'!`;
  });
}
