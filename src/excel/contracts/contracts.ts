import type { Contract } from "./contract";
import { OFFICE_RULES } from "./officeRules";
import { READING } from "./reading";
import { RECALCULATING } from "./recalculating";
import { REMEMBERING } from "./remembering";
import { REPORTING } from "./reporting";
import { RESTORING } from "./restoring";
import { RULES } from "./rules";
import { SHEETS } from "./sheets";
import { TEXTS } from "./texts";
import { WATCHING } from "./watching";
import { WRITING } from "./writing";

/** All that the add-in relies on in an Excel. */
export const CONTRACTS: readonly Contract[] = [
  ...READING,
  ...WRITING,
  ...TEXTS,
  ...RESTORING,
  ...RULES,
  ...WATCHING,
  ...REMEMBERING,
  ...SHEETS,
  ...REPORTING,
  ...RECALCULATING,
  ...OFFICE_RULES,
];
