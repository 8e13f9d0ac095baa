/** A requirement set that a member of Office.js belongs to, such as `ExcelApi` `1.9`. */
export interface Requirement {
  readonly set: string;
  readonly version: string;
  /** The argument with which alone it is needed, such as `Office.FileType.Compressed`. */
  readonly when?: string;
}

/** The newest version of each requirement set that is known to be there. */
export type Support = ReadonlyMap<string, string>;

export const NO_SUPPORT: Support = new Map();

/** A version that nothing reaches: a member that is still a preview. */
export const PREVIEW = "preview";

function reaches(version: string | undefined, needed: string): boolean {
  if (version === undefined || needed === PREVIEW) return false;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split(".").map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

/** What holds where both hold. */
export function both(one: Support, other: Support): Support {
  const all = new Map(one);
  for (const [set, version] of other) if (!reaches(all.get(set), version)) all.set(set, version);
  return all;
}

/** What holds where one of them holds, nobody knows which. */
export function either(one: Support, other: Support): Support {
  const common = new Map<string, string>();
  for (const [set, version] of one) {
    const second = other.get(set);
    if (second !== undefined) common.set(set, reaches(version, second) ? second : version);
  }
  return common;
}

/** The requirements that the support does not meet. */
export function unmet(requirements: readonly Requirement[], support: Support): readonly Requirement[] {
  return requirements.filter(({ set, version }) => !reaches(support.get(set), version));
}
