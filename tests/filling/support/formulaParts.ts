/** A function's call around a place in a formula; `""` for mere parentheses. */
interface Call {
  readonly name: string;
  /** Of the argument that is being read, from 0. */
  argument: number;
}

const TOKEN = /"(?:[^"]|"")*"|[A-Z][A-Z0-9.]*(?=\()|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[(),]|[^"(),]/g;

/** Whether an argument takes a range as it is, in every Excel. */
const TAKES_RANGE: Readonly<Record<string, (argument: number) => boolean>> = {
  SUM: () => true,
  COUNT: () => true,
  COUNTA: () => true,
  COUNTBLANK: () => true,
  MAX: () => true,
  MIN: () => true,
  SUMPRODUCT: () => true,
  FREQUENCY: () => true,
  ROWS: () => true,
  COLUMNS: () => true,
  AND: () => true,
  OR: () => true,
  COUNTIF: (argument) => argument === 0,
  COUNTIFS: (argument) => argument % 2 === 0,
};

/** Functions that calculate with arrays inside SUMPRODUCT; IF does so only in an array formula. */
const INSIDE_SUMPRODUCT = new Set(["", "FREQUENCY", "ROW", "ROUND", "ABS", "ISNUMBER"]);

/** Names of the functions called, in their order. */
export function functionsIn(formula: string): readonly string[] {
  return tokensOf(formula).filter((token, index, all) => /^[A-Z]/.test(token) && all[index + 1] === "(");
}

/** The ranges that only an array formula, or an Excel with dynamic arrays, reads cell by cell. */
export function arrayReferences(formula: string): readonly string[] {
  const calls: Call[] = [];
  const found: string[] = [];
  const tokens = tokensOf(formula);
  tokens.forEach((token, index) => {
    const next = tokens[index + 1] ?? "";
    const before = tokens[index - 1] ?? "";
    const call = calls.at(-1);
    if (token === "(") calls.push({ name: /^[A-Z][A-Z0-9.]*$/.test(before) ? before : "", argument: 0 });
    else if (token === ")") calls.pop();
    else if (token === "," && call !== undefined) call.argument += 1;
    else if (/^\$?[A-Z]+\$?\d+:/.test(token)) {
      const isWhole = /^[(,]$/.test(before) && /^[),]$/.test(next);
      const isTaken = isWhole && call !== undefined && takesRange(call);
      if (!isTaken && !isInSumProduct(calls)) found.push(token);
    }
  });
  return found;
}

function takesRange({ name, argument }: Call): boolean {
  return name.startsWith("CQDT.") || (TAKES_RANGE[name]?.(argument) ?? false);
}

function isInSumProduct(calls: readonly Call[]): boolean {
  const outer = calls.map(({ name }) => name).lastIndexOf("SUMPRODUCT");
  return outer !== -1 && calls.slice(outer + 1).every(({ name }) => INSIDE_SUMPRODUCT.has(name));
}

function tokensOf(formula: string): readonly string[] {
  return formula.match(TOKEN)?.filter((token) => token !== " ") ?? [];
}
