import type { Locale } from "@odoo/o-spreadsheet";

/** How the grid reads and shows numbers, dates and formulas: decimal comma, day first, `;` between arguments. */
export const VIETNAMESE_LOCALE: Locale = {
  name: "Tiếng Việt",
  code: "vi_VN",
  thousandsSeparator: ".",
  decimalSeparator: ",",
  weekStart: 1,
  dateFormat: "dd/mm/yyyy",
  timeFormat: "hh:mm:ss",
  formulaArgSeparator: ";",
};
