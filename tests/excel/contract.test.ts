import { openWorkbook } from "../../src/excel/openWorkbook";
import { contractSuite } from "./contractSuite";
import { openHostedExcel } from "./support/hostedExcel";
import { requirements } from "./support/loadOfficeJs";

describe.each(["1.17", "1.7"])("on the real Office.js with ExcelApi %s", (excelApi) => {
  contractSuite(() => {
    requirements.excelApi = excelApi;
    openHostedExcel();
    return Promise.resolve(openWorkbook());
  });
});
