import { silenceEngine } from "../excel/support/silenceEngine";
import { openHostWorkbook } from "../../src/workbench/host/hostWorkbook";
import { registerFunctions } from "../../src/workbench/registerFunctions";
import type { CustomFunction, FunctionsMetadata, ParameterMetadata } from "../../src/workbench/registerFunctions";

beforeAll(silenceEngine);

const received: unknown[][] = [];

function register(parameters: readonly ParameterMetadata[], body: CustomFunction): void {
  const metadata: FunctionsMetadata = { functions: [{ id: "TRY", name: "TRY", description: "", parameters }] };
  registerFunctions(metadata, { TRY: body });
}

/** The value of a formula in D1, beside the cells of A1:B3. */
function evaluate(
  formula: string,
  cells: Record<string, string> = {},
): { value: unknown; message: string | undefined } {
  received.length = 0;
  const { model } = openHostWorkbook({
    sheets: [{ id: "s", name: "S", cells: { ...cells, D1: formula } }],
    version: "19.3.2",
  });
  const cell = model.getters.getEvaluatedCell({ sheetId: "s", col: 3, row: 0 });
  return { value: cell.value, message: "message" in cell ? cell.message : undefined };
}

const record = (...args: readonly unknown[]): number => {
  received.push([...args]);
  return args.length;
};

const TABLE = { A1: "1", B1: "2", A2: "x", A3: "TRUE", B3: "4" };

describe("arguments arrive as Excel hands them over", () => {
  test("a scalar, and ranges as rows with null for blanks, repeated ones in one array", () => {
    const scores = { name: "scores", dimensionality: "matrix", repeating: true };
    register([{ name: "rubric" }, scores], record);
    evaluate('=CQDT.TRY("a",A1:B3,A1,7)', TABLE);
    expect(received).toEqual([
      [
        "a",
        [
          [
            [1, 2],
            ["x", null],
            [true, 4],
          ],
          [[1]],
          [[7]],
        ],
      ],
    ]);
  });

  test("an optional argument that is left out is null, also before repeated ones", () => {
    const optional = { name: "groups", dimensionality: "matrix", optional: true };
    const repeated = { name: "more", dimensionality: "matrix", repeating: true, optional: true };
    register([{ name: "total" }, optional, repeated], record);
    evaluate("=CQDT.TRY(1)");
    expect(received).toEqual([[1, null, []]]);
    evaluate("=CQDT.TRY(1,A1:B1,A3,B3)", TABLE);
    expect(received).toEqual([[1, [[1, 2]], [[[true]], [[4]]]]]);
  });

  test("an error among the inputs is the result; the function is not called", () => {
    register([{ name: "scores", dimensionality: "matrix" }], record);
    expect(evaluate("=CQDT.TRY(A1:A2)", { A1: "1", A2: "=1/0" }).value).toBe("#DIV/0!");
    expect(received).toEqual([]);
  });
});

test("formulas of one calculation share a range that was read once", () => {
  register([{ name: "scores", dimensionality: "matrix" }], record);
  evaluate("=CQDT.TRY(A1:B3)+CQDT.TRY($A$1:$B$3)+CQDT.TRY(A1:A3)", TABLE);
  const [one, same, other] = received.map(([rows]) => rows);
  expect(one).toBe(same);
  expect(other).toEqual([[1], ["x"], [true]]);
});

describe("results arrive in the cell", () => {
  const results = (body: CustomFunction): ReturnType<typeof evaluate> => {
    register([{ name: "value" }], body);
    return evaluate("=CQDT.TRY(1)");
  };

  test("an array spills by rows and columns", () => {
    register([{ name: "value" }], () => [
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ]);
    const { model } = openHostWorkbook({
      sheets: [{ id: "s", name: "S", cells: { A1: "=CQDT.TRY(1)" } }],
      version: "19.3.2",
    });
    const at = (col: number, row: number): unknown => model.getters.getEvaluatedCell({ sheetId: "s", col, row }).value;
    expect([at(0, 0), at(1, 0), at(0, 2), at(1, 2)]).toEqual(["a", 1, "c", 3]);
  });

  test("a thrown error is known by its code and keeps its sentence", () => {
    const thrown = Object.assign(new Error("Không có bộ tiêu chí"), { code: "#N/A" });
    expect(
      results(() => {
        throw thrown;
      }),
    ).toEqual({ value: "#N/A", message: "Không có bộ tiêu chí" });
    expect(
      results(() => {
        throw new Error("hỏng");
      }),
    ).toEqual({ value: "#VALUE!", message: "hỏng" });
  });

  test("what is no number shows #NUM!, nothing shows 0", () => {
    expect(results(() => Number.NaN).value).toBe("#NUM!");
    expect(results(() => null).value).toBe(0);
    expect(results(() => "").value).toBe("");
  });
});

test("registering again replaces the function; a function without a body is a defect", () => {
  register([{ name: "value" }], () => "cũ");
  register([{ name: "value" }], () => "mới");
  expect(evaluate("=CQDT.TRY(1)").value).toBe("mới");
  expect(() => registerFunctions({ functions: [{ id: "NONE", name: "NONE", parameters: [] }] }, {})).toThrow("NONE");
});
