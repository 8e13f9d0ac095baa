import type { Finding } from "./finding";

/** A finding, and those of its check that are told with it. */
export interface GatheredFinding {
  readonly finding: Finding;
  readonly alike: readonly Finding[];
}

/** So many of one check are listed one by one: a sheet whose every number is a text must not hide the one score that is missing. */
const LISTED = 20;

/** Of a check that finds more than are listed, the first of a severity stands for all of it. */
export function gatherAlike(findings: readonly Finding[]): readonly GatheredFinding[] {
  const kindOf = ({ check, severity }: Finding): string => `${check} ${severity}`;
  const byKind = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = byKind.get(kindOf(finding));
    if (kind === undefined) byKind.set(kindOf(finding), [finding]);
    else kind.push(finding);
  }
  return findings.flatMap((finding) => {
    const [first, ...alike] = byKind.get(kindOf(finding)) ?? [];
    if (alike.length < LISTED) return [{ finding, alike: [] }];
    return finding === first ? [{ finding, alike }] : [];
  });
}
