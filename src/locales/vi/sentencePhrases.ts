import { phrase } from "../phrase";
import type { Phrase, WrittenNumber } from "../phrase";
import type { Among } from "../sentenceParts";

/** "cả 02", "tất cả 04". */
export function allOf(count: WrittenNumber): Phrase {
  return count.value === 2 ? phrase`cả ${count}` : phrase`tất cả ${count}`;
}

/** What the sentence is said of, before it; the sentence goes on in lower case. */
export function among(among: Among): Phrase {
  if (among.kind === "scored") return ["trong các đơn vị được chấm điểm, "];
  return among.kind === "known" ? phrase`trong ${among.known}/${among.of} đơn vị đã biết điểm, ` : [];
}
