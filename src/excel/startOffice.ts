import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import { isExcelApiSupported, isSharedRuntimeSupported } from "./support";

/** The Excel that has opened the pane, and what it can do. */
export interface OfficeStart {
  /** `"PC"`, `"Mac"`, `"OfficeOnline"` … */
  readonly platform: string;
  /** The language of Excel's own words, such as `"vi-VN"`. */
  readonly language: string;
  /** The newest requirement set, such as `"1.14"`. */
  readonly excelApi: string;
  /**
   * Without them the pane fills native formulas or values. They come only with the shared runtime, whatever Excel says of
   * them: the manifest asks for it before it names functions and commands.
   */
  readonly customFunctions: boolean;
  readonly sharedRuntime: boolean;
  /** What this Excel lacks, as far as its user notices. */
  readonly limits: readonly ExcelLimit[];
}

/**
 * "sharedRuntime": neither CQDT functions nor the ribbon's commands; "customFunctions": no CQDT functions; "merges": Excel
 * does not tell which cells are merged.
 */
export const EXCEL_LIMITS = ["sharedRuntime", "customFunctions", "merges"] as const;

export type ExcelLimit = (typeof EXCEL_LIMITS)[number];

/** Why the pane cannot work with a workbook. */
export type OfficeProblem =
  | { readonly code: "office-missing" }
  | { readonly code: "outside-excel" }
  | { readonly code: "excel-too-old"; readonly needed: string };

const OLDEST = 7;
const NEWEST_ASKED_FOR = 30;

/** Waits until Office.js is ready. */
export async function startOffice(): Promise<Outcome<OfficeStart, OfficeProblem>> {
  if (typeof Office === "undefined") return refuse({ code: "office-missing" });
  const { host, platform } = await Office.onReady();
  if (host !== Office.HostType.Excel) return refuse({ code: "outside-excel" });
  if (!isExcelApiSupported(OLDEST)) return refuse({ code: "excel-too-old", needed: `1.${OLDEST}` });
  let newest = OLDEST;
  while (newest < NEWEST_ASKED_FOR && isExcelApiSupported(newest + 1)) newest += 1;
  const { requirements, displayLanguage } = Office.context;
  const sharedRuntime = isSharedRuntimeSupported();
  const customFunctions = sharedRuntime && requirements.isSetSupported("CustomFunctionsRuntime", "1.1");
  const lacks: Readonly<Record<ExcelLimit, boolean>> = {
    sharedRuntime: !sharedRuntime,
    customFunctions: sharedRuntime && !customFunctions,
    merges: !isExcelApiSupported(13),
  };
  return succeed({
    platform: String(platform),
    language: displayLanguage,
    excelApi: `1.${newest}`,
    customFunctions,
    sharedRuntime,
    limits: EXCEL_LIMITS.filter((limit) => lacks[limit]),
  });
}
