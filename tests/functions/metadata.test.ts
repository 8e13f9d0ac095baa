import { CUSTOM_FUNCTIONS } from "../../src/functions/customFunctions";
import { dictionary, LANGUAGES } from "../../src/locales/index";
import { makeFunctionMetadata } from "../../tools/functionMetadata";

test("describes exactly the functions that are registered, in capital ASCII names of at least three letters", () => {
  const ids = makeFunctionMetadata("vi").functions.map(({ id, name }) => (id === name ? id : `${id} as ${name}`));
  expect(ids).toEqual(CUSTOM_FUNCTIONS.map(({ id }) => id));
  for (const id of ids) expect(id).toMatch(/^[A-Z]{3,}$/);
});

test.each(LANGUAGES)("has words in %s for every function and parameter, and for nothing else", (language) => {
  const described = makeFunctionMetadata(language).functions.map(({ id, description, parameters }) => [
    id,
    { description, parameters: Object.fromEntries(parameters.map(({ name, description: words }) => [name, words])) },
  ]);
  expect(Object.fromEntries(described)).toEqual(dictionary(language).functions.help);
});

test("the shapes: ranges may repeat, groups, position and tie-breaks may be left out, arrays are arrays", () => {
  const shapes = makeFunctionMetadata("en").functions.map(
    ({ name, parameters, result }) =>
      `${name}(${parameters
        .map(
          (one) =>
            `${one.name}: ${one.type}${one.dimensionality === "matrix" ? "[]" : ""}${one.repeating === true ? "…" : ""}${one.optional === true ? "?" : ""}`,
        )
        .join(", ")})${result?.dimensionality === "matrix" ? "[]" : ""}`,
  );
  expect(shapes).toEqual([
    "TOTAL(rubric: string, scores: any[]…)",
    "PERCENT(rubric: string, scores: any[]…)",
    "TIER(rubric: string, scores: any[]…)",
    "RANK(rubric: string, total: any[], totals: any[], groups: any[]?, position: any?, tieBreaks: any[]…?)[]",
    "SHORTFALL(rubric: string, scores: any[]…)",
    "MAX(rubric: string)",
    "MINIMUM(rubric: string, tier: string)",
    "EVALUATE(rubric: string, table: any[])[]",
    "NUMBER(text: any)",
  ]);
});

test("both languages differ in words only", () => {
  const withoutWords = (text: string): string => text.replaceAll(/"description":"(?:[^"\\]|\\.)*"/g, "");
  expect(withoutWords(JSON.stringify(makeFunctionMetadata("en")))).toBe(
    withoutWords(JSON.stringify(makeFunctionMetadata("vi"))),
  );
});
