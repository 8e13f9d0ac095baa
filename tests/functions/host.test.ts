import { associateFunctions } from "../../src/functions/associate";
import { CUSTOM_FUNCTIONS } from "../../src/functions/customFunctions";
import { TOTAL } from "../../src/functions/functions";
import { knowRubrics } from "../../src/functions/knownRubrics";
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

function associated(rubricsKnown: Promise<void>): ReadonlyMap<string, (...given: unknown[]) => unknown> {
  const functions = new Map<string, (...given: unknown[]) => unknown>();
  const associate = (id: string, run: (...given: unknown[]) => unknown): unknown => functions.set(id, run);
  Reflect.set(globalThis, "CustomFunctions", { associate });
  associateFunctions(rubricsKnown);
  return functions;
}

test("every function is associated by its id, and answers at once when the workbook's rubrics are known", async () => {
  const known = Promise.resolve();
  const functions = associated(known);
  expect([...functions.keys()]).toEqual(CUSTOM_FUNCTIONS.map(({ id }) => id));
  await known;
  await Promise.resolve();
  expect(functions.get("TOTAL")?.("cao-bang-2020-so", [[[1, 1, 1, 1, 1, 1]]])).toBe(6);
});

test("a formula that is computed before the workbook's rubrics are known waits for them", async () => {
  let tell = (): void => undefined;
  const functions = associated(
    new Promise((resolve) => {
      tell = resolve;
    }),
  );
  const total = functions.get("TOTAL")?.("tinh-moi-2026", [[[1, 1, 1, 1, 1, 1]]]);
  knowRubrics([{ ...rubricOf("cao-bang-2020-so"), id: "tinh-moi-2026" }]);
  tell();
  await expect(total).resolves.toBe(6);
});

test("nothing happens where the host has no custom functions", () => {
  expect(() => {
    associateFunctions(Promise.resolve());
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
  knowRubrics([{ ...rubric, id: "so-2021" }]);
  expect(TOTAL("so-2021", [[[1, 1, 1, 1, 1, 1]]])).toBe(6);
  const [first] = rubric.criteria.children ?? [];
  if (first === undefined) throw new Error("No indicator.");
  knowRubrics([{ ...rubric, criteria: { ...rubric.criteria, children: [{ ...first, weight: 2 }] } }]);
  expect(TOTAL("cao-bang-2020-so", [[[8]]])).toBe(16);
  knowRubrics([]);
});
