import type { CheckName, Finding } from "../checking/finding";
import type { Rubric } from "../rubric/rubric";
import { findCriterion } from "../rubric/tree";
import { dictionary } from "./index";
import type { Language } from "./index";
import type { FindingFacts } from "./findingFacts";

/** A finding as one sentence: which cell, unit and criterion, what is wrong there and what to do. */
export function describeFinding(finding: Finding, rubric: Rubric, language: Language): string {
  const { criterion } = finding;
  return sentence(language, finding.check, {
    cell: finding.cell ?? "",
    unit: finding.unit ?? "",
    criterion: criterion === null ? "" : (findCriterion(rubric.criteria, criterion)?.name ?? criterion),
    values: finding.values,
  });
}

function sentence<Check extends CheckName>(language: Language, check: Check, facts: FindingFacts<Check>): string {
  return dictionary(language).checking.sentences[check](facts);
}
