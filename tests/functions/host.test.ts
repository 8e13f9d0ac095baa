import { associateFunctions } from "../../src/functions/associate";
import { CUSTOM_FUNCTIONS } from "../../src/functions/customFunctions";
import { TOTAL } from "../../src/functions/functions";
import { registerRubric } from "../../src/functions/knownRubrics";
import { chooseLanguage } from "../../src/functions/language";
import { rubricOf } from "../support/rubricOf";
import { cellError } from "./cellError";

/** Excel's runtime as far as the functions use it. */
class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "CustomFunctions");
  chooseLanguage("vi");
});

test("every function is associated by its id", () => {
  const associated = new Map<string, unknown>();
  Reflect.set(globalThis, "CustomFunctions", { associate: (id: string, run: unknown) => associated.set(id, run) });
  associateFunctions();
  expect([...associated]).toEqual(CUSTOM_FUNCTIONS.map(({ id, run }) => [id, run]));
});

test("nothing happens where the host has no custom functions", () => {
  expect(() => {
    associateFunctions();
  }).not.toThrow();
});

test("errors are the host's own where it has them, so that Excel shows their sentence", () => {
  Reflect.set(globalThis, "CustomFunctions", { Error: HostError });
  expect(() => TOTAL("?", [[[1]]])).toThrow(HostError);
});

test("sentences follow the chosen language", () => {
  chooseLanguage("en");
  expect(cellError(() => TOTAL("bac-kan-2020-tinh/policy", [[["I"]]])).message).toBe(
    "“I” in “Môi trường chính sách CNTT” is neither a number nor a mark of the rubric. Correct that cell.",
  );
});

test("a rubric of the workbook works like one of the library, and goes before it", () => {
  const rubric = rubricOf("cao-bang-2020-so");
  expect(TOTAL("cao-bang-2020-so", [[[1, 1, 1, 1, 1, 1]]])).toBe(6);
  registerRubric({ ...rubric, id: "so-2021" });
  expect(TOTAL("so-2021", [[[1, 1, 1, 1, 1, 1]]])).toBe(6);
  const [first] = rubric.criteria.children ?? [];
  if (first === undefined) throw new Error("No indicator.");
  registerRubric({ ...rubric, criteria: { ...rubric.criteria, children: [{ ...first, weight: 2 }] } });
  expect(TOTAL("cao-bang-2020-so", [[[8]]])).toBe(16);
  registerRubric(rubric);
});
