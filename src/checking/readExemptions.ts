import type { Criterion, Exemption, Rubric } from "../rubric/rubric";

/**
 * By indicator id, then by roster name: what exemption from the indicator does. Exemption from a parent holds for every
 * indicator below it, unless the indicator has its own.
 */
export function readExemptions(rubric: Rubric): ReadonlyMap<string, ReadonlyMap<string, Exemption>> {
  const exemptions = new Map<string, Map<string, Exemption>>();
  for (const unit of rubric.units) {
    if (unit.exempt === undefined) continue;
    const exempt = unit.exempt;
    visit(rubric.criteria, undefined);

    function visit(criterion: Criterion, inherited: Exemption | undefined): void {
      const exemption = exempt[criterion.id] ?? inherited;
      for (const child of criterion.children ?? []) visit(child, exemption);
      if (criterion.children !== undefined || exemption === undefined) return;
      const byUnit = exemptions.get(criterion.id) ?? new Map<string, Exemption>();
      exemptions.set(criterion.id, byUnit.set(unit.name, exemption));
    }
  }
  return exemptions;
}
