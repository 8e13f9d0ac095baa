import { cellAddress } from "../../grid/address";
import { foldText } from "../../reading/text/foldText";
import type { Board } from "../board";
import type { FindingFor, UnitPlace } from "../finding";

/** One unit on two rows, under one name or under two that the roster gives to the same unit. */
export function duplicateUnit({ scoreboard }: Board): readonly FindingFor<"duplicate-unit">[] {
  const seen = new Map<string, UnitPlace>();
  const findings: FindingFor<"duplicate-unit">[] = [];
  for (const { name, rosterName, group, row } of scoreboard.units) {
    if (name === "") continue;
    const key = rosterName ?? `${group ?? ""}\n${foldText(name)}`;
    const cell = cellAddress(row, scoreboard.layout.unitColumn);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, { name, cell });
    else
      findings.push({
        check: "duplicate-unit",
        severity: "error",
        cell,
        unit: name,
        criterion: null,
        values: { first },
      });
  }
  return findings;
}
