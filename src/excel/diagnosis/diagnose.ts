import type { FunctionProbe } from "../../functions/functionProbe";
import type { Outcome } from "../../outcome/outcome";
import { refuse, succeed } from "../../outcome/outcome";
import { VERSION } from "../../version";
import type { Patience } from "../contracts/bench";
import { checkContract } from "../contracts/checkContract";
import type { Surroundings, Verdict } from "../contracts/checkContract";
import type { Contract } from "../contracts/contract";
import { CONTRACTS } from "../contracts/contracts";
import { freeNames } from "../contracts/temporary";
import { runExcel } from "../runExcel";
import type { WorkbookProblem, WorkOptions } from "../workbook";
import type { ContractReport, Diagnosis, ReportedVerdict } from "./diagnosis";
import { describeEnvironment } from "./environment";
import { leave } from "./leave";
import { measure } from "./measure";
import { takeStock } from "./stock";
import { withoutNames } from "./withoutNames";

export interface DiagnosisRequest {
  readonly probe: FunctionProbe;
  /** Those of the add-in where absent. */
  readonly contracts?: readonly Contract[];
  readonly patience?: Patience;
  readonly now?: Date;
}

/** Enough for Excel on the web over a slow line. */
const PATIENCE: Patience = { most: 5000, vain: 500 };

/**
 * Checks in temporary sheets of the open workbook whether this Excel keeps every contract the add-in relies on, and leaves
 * the workbook as it was, also when it is cancelled or Excel fails.
 */
export async function diagnose(
  request: DiagnosisRequest,
  options: WorkOptions = {},
): Promise<Outcome<Diagnosis, WorkbookProblem>> {
  const { contracts = CONTRACTS, patience = PATIENCE, now = new Date() } = request;
  const stock = await runExcel("", takeStock);
  if (!stock.ok) return stock;
  const before = stock.value;
  const names = before.sheets.map(({ name }) => name);
  const temporary = freeNames(names);
  if (before.isStructureProtected) return refuse({ code: "structure-protected", sheet: temporary.sheet });
  const surroundings: Surroundings = {
    temporary,
    patience,
    isCalculationAutomatic: before.calculationMode === "Automatic",
  };
  let checked: readonly ContractReport[] = [];
  let measured: Pick<Diagnosis, "customFunction" | "speed"> = { customFunction: { status: "not-run" }, speed: null };
  let left: Diagnosis["left"] = ["unknown"];
  try {
    const steps = contracts.length + 1;
    checked = await checkAll(contracts, surroundings, {
      ...options,
      onProgress: (share) => options.onProgress?.((share * contracts.length) / steps),
    });
    if (options.signal?.aborted !== true) measured = await measure(request.probe, temporary, patience);
  } finally {
    left = await leave(before, temporary);
  }
  options.onProgress?.(1);
  const hide = withoutNames(names);
  return succeed({
    format: 1,
    version: VERSION,
    at: now.toISOString(),
    complete: options.signal?.aborted !== true,
    left,
    environment: await describeEnvironment(),
    contracts: checked.map((report) => ({ ...report, verdict: hidden(report.verdict, hide) })),
    ...measured,
  });
}

async function checkAll(
  contracts: readonly Contract[],
  surroundings: Surroundings,
  { signal, onProgress }: WorkOptions,
): Promise<readonly ContractReport[]> {
  const reports: ContractReport[] = [];
  for (const contract of contracts) {
    const begun = performance.now();
    const verdict: ReportedVerdict =
      signal?.aborted === true
        ? { status: "not-run" }
        : reported(await checkContract(contract, surroundings), contract);
    const milliseconds = Math.round(performance.now() - begun);
    const { id, subject, name } = contract;
    reports.push({ id, subject, name, verdict, milliseconds });
    onProgress?.(reports.length / contracts.length);
  }
  return reports;
}

function reported(verdict: Verdict, { needs }: Contract): ReportedVerdict {
  switch (verdict.status) {
    case "passed":
    case "error":
      return verdict;
    case "broken":
      return { status: "broken", expected: jsonText(verdict.expected), seen: jsonText(verdict.seen) };
    case "not-applicable":
      return { status: "not-applicable", needs: verdict.needs === "excel-api" ? `1.${needs ?? ""}` : verdict.needs };
  }
}

const LONGEST = 1000;

/** What JSON has no word for (`undefined`) is said by its name. */
function jsonText(data: unknown): string {
  const text = data === undefined ? "undefined" : JSON.stringify(data);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

function hidden(verdict: ReportedVerdict, hide: (text: string) => string): ReportedVerdict {
  if (verdict.status === "broken") return { ...verdict, expected: hide(verdict.expected), seen: hide(verdict.seen) };
  return verdict.status === "error" ? { ...verdict, message: hide(verdict.message) } : verdict;
}
