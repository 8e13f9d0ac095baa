import { readLetter, type LetterMemory } from "../../memory/letterMemory";
import { refuse } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import { readText } from "../files";
import type { CliProblem } from "../problem";

/** What stands around a report, from a JSON file as the workbook keeps it. */
export async function loadLetter(path: string): Promise<Outcome<LetterMemory, CliProblem>> {
  const text = await readText(path);
  if (!text.ok) return text;
  let data: unknown;
  try {
    data = JSON.parse(text.value.replace(/^\ufeff/, ""));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse({ code: "letter-not-json", path });
  }
  const letter = readLetter(data);
  return letter.ok ? letter : refuse({ code: "letter-invalid", path, problem: letter.problems[0] });
}
