import type { Output } from "../reading/scoreboard";

/** Every result a sheet can show, in the order a table prints them. */
export const OUTPUTS: readonly Output[] = ["total", "percent", "tier", "rank", "shortfall"];
