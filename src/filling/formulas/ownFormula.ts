/** The functions of the namespace CQDT. */
const FUNCTIONS = new Set(["TOTAL", "PERCENT", "TIER", "RANK", "SHORTFALL", "MAX", "MINIMUM", "EVALUATE", "NUMBER"]);

/**
 * Text, which no repair may touch; a call of a CQDT function, sound or damaged; and quoted names of sheets. Excel has been
 * seen to damage a call in these ways: the spelling of files in the open sheet (`_xldudf_CQDT_TIER`, office-js #5611), the
 * prefix of functions it does not know (`_xlfn.`), the number or name of another workbook before it (`[2]!_xldudf_…`,
 * office-js #2568; `Other.xla!_xldudf_…`, #3872), the address of a workbook (`'https://…'!CQDT.TIER`). What was damaged
 * twice has several of them.
 */
const TOKENS =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.\\])(?:(?:'(?:[^']|'')*'|\[\d+\]|[\p{L}\p{N}_.-]+\.xl\w{1,2})!|_xl(?:fn|ws|udf|l)\.)*(?:_xldudf_CQDT_|CQDT\.)(\w+)(?=\s*\()|'(?:[^']|'')*'/giu;

/** A formula of the sheet that calls CQDT functions. */
export interface OwnFormula {
  /** As the add-in would write it; the same as it stands when nothing is damaged. */
  readonly clean: string;
  /** Names of the CQDT functions it calls, without the namespace, in order. */
  readonly functions: readonly string[];
  /** All of them are functions that this version has. */
  readonly isKnown: boolean;
}

/** Reads a formula with its `=`; `null` when it calls no CQDT function. */
export function readOwnFormula(formula: string): OwnFormula | null {
  if (!/CQDT[._]/i.test(formula)) return null;
  const functions: string[] = [];
  const clean = formula.replace(TOKENS, (token: string, name: string | undefined) => {
    if (name === undefined) return token;
    functions.push(name.toUpperCase());
    return `CQDT.${name.toUpperCase()}`;
  });
  if (functions.length === 0) return null;
  return { clean, functions, isKnown: functions.every((name) => FUNCTIONS.has(name)) };
}

/** What a formula shows while nobody answers for it: Excel knows no such function, is still asking, or lost the add-in. */
export function isUnanswered(value: unknown): value is string {
  return typeof value === "string" && /^#(?:NAME\?|BUSY!|GETTING_DATA|CONNECT!)$/.test(value);
}
