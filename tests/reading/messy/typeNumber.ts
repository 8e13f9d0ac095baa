import type { CellValue } from "../../../src/grid/grid";
import type { MessyLayout } from "./layout";
import type { Random } from "./random";

/** Points as a hand types them; thousands are grouped now and then, where that cannot be read in two ways. */
export function typeNumber(points: number, numbers: MessyLayout["numbers"], random: Random): CellValue {
  switch (numbers) {
    case "numbers":
      return points;
    case "comma":
      return grouped(points, ",", random);
    case "point":
      return grouped(points, ".", random);
    case "mixed":
      return grouped(points, random.pick([",", "."]), random);
    case "spaces":
      return random.pick([` ${points}`, `${points}\u00a0`, `\u00a0${String(points).replace(".", ",")} `]);
    case "some texts":
      return random.chance(0.3) ? String(points).replace(".", ",") : points;
  }
}

/** "9.06 45.30%": points with their share of the maximum. */
export function typePercent(points: number, max: number, between: " " | "(", random: Random): string {
  const sign = random.pick([".", ","]);
  const write = (value: number): string => value.toFixed(2).replace(".", sign);
  const share = `${write((points / max) * 100)}%`;
  return between === " " ? `${write(points)} ${share}` : `${write(points)} (${share})`;
}

function grouped(points: number, sign: "," | ".", random: Random): string {
  const [whole = "", decimals = ""] = (random.chance(0.5) ? points.toFixed(2) : String(points)).split(".");
  const separator = sign === "," ? "." : ",";
  const isGrouped = whole.length > 3 && decimals !== "" && random.chance(0.7);
  const shown = isGrouped ? `${whole.slice(0, -3)}${separator}${whole.slice(-3)}` : whole;
  return decimals === "" ? shown : `${shown}${sign}${decimals}`;
}
