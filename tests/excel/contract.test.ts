import { openWorkbook } from "../../src/excel/openWorkbook";
import type { Workbook } from "../../src/excel/workbook";
import { contractSuite } from "./contractSuite";
import { officeRulesSuite } from "./officeRulesSuite";
import { rememberingSuite } from "./rememberingSuite";
import { openHostedExcel } from "./support/hostedExcel";
import { requirements } from "./support/loadOfficeJs";

describe.each(["1.17", "1.7"])("on the real Office.js with ExcelApi %s", (excelApi) => {
  const open = (): Promise<Workbook> => {
    requirements.excelApi = excelApi;
    openHostedExcel();
    return Promise.resolve(openWorkbook());
  };
  contractSuite(open);
  rememberingSuite(open);
  officeRulesSuite(open);
});
