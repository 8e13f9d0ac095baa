import type { Verdict } from "./judgeReading";
import type { LayoutTrait } from "./layout";
import type { MessySheet } from "./renderMessy";

export interface Reading {
  readonly sheet: MessySheet;
  readonly verdict: Verdict;
}

/** The three shares in one line; with `isLong` also by every trait of the layouts, with examples of what failed. */
export function reportReadings(readings: readonly Reading[], isLong: boolean): string {
  const summary = `${readings.length} messy sheets: ${sharesOf(readings)}\n`;
  return isLong ? summary + byTrait(readings) + examples(readings) : summary;
}

function sharesOf(readings: readonly Reading[]): string {
  return (["right", "asked", "wrong"] as const)
    .map((kind) => {
      const count = readings.filter(({ verdict }) => verdict.kind === kind).length;
      return `${kind} ${((100 * count) / readings.length).toFixed(2).padStart(6)} %`;
    })
    .join("  ");
}

function byTrait(readings: readonly Reading[]): string {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    for (const trait of Object.keys(reading.sheet.layout) as LayoutTrait[]) {
      const key = `${trait}: ${String(reading.sheet.layout[trait])}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [reading]);
      else group.push(reading);
    }
  }
  return [...groups]
    .sort(([left], [right]) => left.localeCompare(right))
    .map(([key, group]) => `${key.padEnd(40)} ${String(group.length).padStart(5)}  ${sharesOf(group)}\n`)
    .join("");
}

function examples(readings: readonly Reading[]): string {
  const failed = readings.filter(({ verdict }) => verdict.kind !== "right");
  const lines = failed.map(
    ({ sheet, verdict }) => `${verdict.kind} ${sheet.seed}: ${verdict.reasons.join(" | ")}  [${unusual(sheet)}]\n`,
  );
  return lines.sort((left, right) => right.localeCompare(left)).join("");
}

function unusual({ layout }: MessySheet): string {
  return Object.entries(layout)
    .filter(
      ([, value]) => !["none", "nfc", "roster", "ordered", "numbers", "plain", false, 0].includes(value as string),
    )
    .map(([trait, value]) => `${trait}: ${String(value)}`)
    .join(", ");
}
