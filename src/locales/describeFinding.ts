import type { CheckName, Finding } from "../checking/finding";
import { parseAddress } from "../grid/address";
import type { Rubric } from "../rubric/rubric";
import { criterionName } from "../rubric/tree";
import { dictionary } from "./index";
import type { Language } from "./index";
import type { FindingFacts } from "./findingFacts";

/** A finding as one sentence: which cell, unit and criterion, what is wrong there and what to do. */
export function describeFinding(finding: Finding, rubric: Rubric, language: Language): string {
  const { criterion } = finding;
  return sentence(language, finding.check, {
    cell: finding.cell ?? "",
    unit: unitName(finding, language),
    criterion: criterion === null ? "" : criterionName(rubric.criteria, criterion),
    values: finding.values,
  });
}

function sentence<Check extends CheckName>(language: Language, check: Check, facts: FindingFacts<Check>): string {
  return dictionary(language).checking.sentences[check](facts);
}

function unitName({ unit, cell }: Finding, language: Language): string {
  const row = cell === null ? undefined : parseAddress(cell)?.row;
  return unit === "" && row !== undefined ? dictionary(language).checking.unnamed(row) : (unit ?? "");
}
