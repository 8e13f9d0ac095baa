import { runExcel, sync } from "../runExcel";
import { isExcelApiSupported } from "../support";
import type { Environment } from "./diagnosis";

/** What the add-in uses or could use, in the order in which a report lists them. */
const SETS = [
  "ExcelApi",
  "CustomFunctionsRuntime",
  "SharedRuntime",
  "KeyboardShortcuts",
  "RibbonApi",
  "DialogApi",
] as const;

const NEWEST_ASKED_FOR = 30;

/** Describes the Excel in which we run, with nothing of the workbook but how it calculates. */
export async function describeEnvironment(): Promise<Environment> {
  const { displayLanguage, contentLanguage, diagnostics } = Office.context;
  const calculation = await runExcel("", async (context) => {
    const { application } = context.workbook;
    const asksForSeparator = isExcelApiSupported(11);
    application.load("calculationMode");
    if (asksForSeparator) application.load("decimalSeparator");
    await sync(context);
    const decimalSeparator = asksForSeparator ? application.decimalSeparator : null;
    return { calculationMode: application.calculationMode, decimalSeparator };
  });
  return {
    host: String(diagnostics.host),
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    displayLanguage,
    contentLanguage,
    ...(calculation.ok ? calculation.value : { calculationMode: "", decimalSeparator: null }),
    requirementSets: Object.fromEntries(SETS.map((name) => [name, newestVersion(name)])),
    userAgent: navigator.userAgent,
  };
}

function newestVersion(set: string): string | null {
  const { requirements } = Office.context;
  let newest: string | null = null;
  for (let minor = 1; minor <= NEWEST_ASKED_FOR; minor += 1) {
    if (!requirements.isSetSupported(set, `1.${minor}`)) break;
    newest = `1.${minor}`;
  }
  return newest;
}
