export type Step = string | number | symbol;

/** `["criteria", "children", 1, "max"]` -> `"criteria.children[1].max"`; keys that are no plain words stand in quotes. */
export function pathOf(steps: readonly Step[]): string {
  let path = "";
  for (const step of steps) {
    if (typeof step === "number") path += `[${step}]`;
    else if (/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(String(step))) path += path === "" ? String(step) : `.${String(step)}`;
    else path += `[${JSON.stringify(String(step).slice(0, 100))}]`;
  }
  return path;
}
