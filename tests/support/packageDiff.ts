/** Names of the parts that differ between two packages, added and removed ones too. */
export function changedParts(
  before: ReadonlyMap<string, Uint8Array>,
  after: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => !isSame(before.get(name), after.get(name))).sort();
}

function isSame(left: Uint8Array | undefined, right: Uint8Array | undefined): boolean {
  return left?.length === right?.length && left?.every((byte, index) => byte === right?.[index]) === true;
}
