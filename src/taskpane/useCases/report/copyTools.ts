export { openXlsx } from "../../../xlsx/openXlsx";
export { XlsxRefusal } from "../../../xlsx/problem";
export { copyForRecipients } from "../../../xlsx/copyForRecipients";
