import { isOfficeError } from "../failure";
import { openWorkbook } from "../openWorkbook";
import { isExcelApiSupported } from "../support";
import type { Workbook } from "../workbook";
import { createBench } from "./bench";
import type { Patience } from "./bench";
import type { Contract } from "./contract";
import { BrokenContract } from "./expectations";
import { freshSheet, TEMPORARY_NAMESPACES } from "./temporary";
import type { TemporarySheets } from "./temporary";

/** How a contract ended. */
export type Verdict =
  | { readonly status: "passed" }
  /** Plain data. */
  | { readonly status: "broken"; readonly expected: unknown; readonly seen: unknown }
  /** Excel refused something, or the code has a defect; `code` is that of Office.js or the error's name. */
  | { readonly status: "error"; readonly code: string; readonly message: string }
  /** This Excel or workbook lacks what the contract is about. */
  | { readonly status: "not-applicable"; readonly needs: "excel-api" | "automatic-calculation" };

export interface Surroundings {
  readonly temporary: TemporarySheets;
  readonly patience: Patience;
  readonly isCalculationAutomatic: boolean;
  /** The adapter that is examined; other than Excel's own only where a contract is to be seen failing. */
  readonly adapt?: (workbook: Workbook) => Workbook;
}

/** Checks one contract on a sheet of its own; what it left is removed by `tidy`. */
export async function checkContract(contract: Contract, surroundings: Surroundings): Promise<Verdict> {
  if (contract.needs !== undefined && !isExcelApiSupported(contract.needs))
    return { status: "not-applicable", needs: "excel-api" };
  if (contract.needsAutomaticCalculation === true && !surroundings.isCalculationAutomatic)
    return { status: "not-applicable", needs: "automatic-calculation" };
  const { temporary, patience, adapt } = surroundings;
  const workbook = openWorkbook(TEMPORARY_NAMESPACES.memory);
  const place = {
    ...temporary,
    workbook: adapt === undefined ? workbook : adapt(workbook),
    memoryNamespace: TEMPORARY_NAMESPACES.memory,
    foreignNamespace: TEMPORARY_NAMESPACES.foreign,
  };
  try {
    await freshSheet(temporary);
    await contract.check(createBench(place, patience));
    return { status: "passed" };
  } catch (error) {
    return verdictOn(error);
  }
}

function verdictOn(error: unknown): Verdict {
  if (error instanceof BrokenContract) return { status: "broken", expected: error.expected, seen: error.seen };
  if (isOfficeError(error)) return { status: "error", code: error.code, message: error.message };
  if (error instanceof Error) return { status: "error", code: error.name, message: error.message };
  throw error;
}
