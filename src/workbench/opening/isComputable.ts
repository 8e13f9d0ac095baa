import { parse, registries, tokenize } from "@odoo/o-spreadsheet";

/**
 * Tells of formulas in en-US form whether the grid can compute them: it must know how to read them, all their functions and
 * all the names they use. Formulas that differ only in numbers are judged once.
 */
export function createComputableTest(names: Readonly<Record<string, unknown>>): (formula: string) => boolean {
  const known = new Set(Object.keys(names).map((name) => name.toUpperCase()));
  const judged = new Map<string, boolean>();
  return (formula) => {
    const shape = formula.replace(/\d+/g, "1");
    let answer = judged.get(shape);
    if (answer === undefined) {
      answer = isReadable(formula) && usesOnly(formula, known);
      judged.set(shape, answer);
    }
    return answer;
  };
}

const WHOLE_COLUMN = /^\$?[A-Z]{1,3}$/;

function isReadable(formula: string): boolean {
  try {
    parse(formula);
    return true;
  } catch {
    return false;
  }
}

function usesOnly(formula: string, names: ReadonlySet<string>): boolean {
  const tokens = tokenize(formula).filter(({ type }) => type !== "SPACE");
  return tokens.every(({ type, value }, index) => {
    if (type !== "SYMBOL") return type !== "UNKNOWN";
    const name = value.toUpperCase();
    if (tokens[index + 1]?.type === "LEFT_PAREN") return registries.functionRegistry.contains(name);
    if ([tokens[index - 1], tokens[index + 1]].some((token) => token?.value === ":")) return WHOLE_COLUMN.test(name);
    return name === "TRUE" || name === "FALSE" || names.has(name);
  });
}
