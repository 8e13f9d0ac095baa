/** Functions newer than the file format: files spell them with a prefix, people do not. */
const NEWER_FUNCTIONS = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHOOSECOLS " +
    "CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP " +
    "EXPAND FILTERXML FLOOR.MATH FORMULATEXT HSTACK IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA " +
    "ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC " +
    "PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC " +
    "SECH SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW " +
    "UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR"
  ).split(" "),
);

/** Spelled with a second prefix as well. */
const NEWER_SHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);

/** Text and quoted sheet names, which no conversion may touch, or a function's name up to its bracket. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?:\[\d+\]!)?[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\s*\()/gu;

/** A formula as people write it (`=CQDT.TIER(B2)`) in the form a file holds (`_xldudf_CQDT_TIER(B2)`). */
export function toStoredFormula(formula: string): string {
  return formula.replace(/^=/, "").replace(TOKENS, (token) => {
    if (token.startsWith('"') || token.startsWith("'")) return token;
    const name = token.toUpperCase();
    if (name.startsWith("CQDT.")) return `_xldudf_${name.replace(".", "_")}`;
    if (NEWER_SHEET_FUNCTIONS.has(name)) return `_xlfn._xlws.${name}`;
    return NEWER_FUNCTIONS.has(name) ? `_xlfn.${name}` : token;
  });
}

/**
 * The reverse, with `=`. Excel has been seen to damage the name of an add-in's function with the number of a workbook that
 * does not exist (`[2]!_xldudf_CQDT_TIER(`, office-js #2568): that is mended too.
 */
export function fromStoredFormula(stored: string): string {
  const formula = stored.replace(TOKENS, (token) => {
    if (token.startsWith('"') || token.startsWith("'")) return token;
    const own = /^(?:\[\d+\]!)?_xldudf_CQDT_(\w+)$/i.exec(token);
    if (own?.[1] !== undefined) return `CQDT.${own[1].toUpperCase()}`;
    return token.replace(/^_xlfn\.(?:_xlws\.)?/i, "");
  });
  return `=${formula}`;
}
