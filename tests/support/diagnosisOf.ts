import type { Diagnosis, ReportedVerdict } from "../../src/excel/diagnosis/diagnosis";

/** What a self-check could have found, one contract for each verdict. */
export function diagnosisOf(verdicts: readonly ReportedVerdict[], others: Partial<Diagnosis> = {}): Diagnosis {
  return {
    format: 1,
    version: "1.2.3",
    at: "2026-01-02T03:04:05.000Z",
    complete: true,
    left: [],
    environment: {
      host: "Excel",
      platform: "PC",
      version: "16.0",
      displayLanguage: "vi-VN",
      contentLanguage: "en-US",
      decimalSeparator: ",",
      calculationMode: "Manual",
      requirementSets: { ExcelApi: "1.14", DialogApi: null },
      userAgent: "Mozilla",
    },
    contracts: verdicts.map((verdict, index) => ({
      id: `contract-${index}`,
      subject: "writing",
      name: { vi: `Điều ${index}`, en: `Contract ${index}` },
      verdict,
      milliseconds: 1500,
    })),
    customFunction: { status: "unanswered", seen: "#NAME?", milliseconds: 5000 },
    speed: { writing2000Formulas: 300, reading10000Cells: 40 },
    ...others,
  };
}
