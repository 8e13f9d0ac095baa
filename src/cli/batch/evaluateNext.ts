import { fileWords } from "../../locales/fileWords";
import { refuse, succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import type { EvaluateCommand } from "../command";
import { evaluateFile } from "../evaluateFile";
import type { EvaluatedFile } from "../evaluateFile";
import type { AskedRubric } from "../loadRubric";
import type { CliProblem } from "../problem";
import { writeCopy } from "../writeCopy";
import type { CopyFolder } from "./copyFolder";

interface DoneFile {
  readonly evaluated: EvaluatedFile;
  /** The filled copy; `null` where none was asked for. */
  readonly copy: string | null;
  /** Sentences about the file. */
  readonly said: readonly string[];
}

/** One file of a batch. A failure of the program itself is a problem of the file as well: hundreds of others must not wait for it. */
export async function evaluateNext(
  file: string,
  command: EvaluateCommand,
  rubric: AskedRubric | null,
  copies: CopyFolder | null,
  now: Date,
): Promise<Outcome<DoneFile, CliProblem>> {
  try {
    const evaluated = await evaluateFile(file, rubric, command.sheet);
    if (!evaluated.ok) return evaluated;
    const copy = copies === null ? succeed(null) : await copies.placeFor(file);
    if (!copy.ok) return copy;
    const { mode, language } = command;
    const said = copy.value === null ? succeed([]) : await writeCopy(evaluated.value, copy.value, mode, language, now);
    if (!said.ok) return said;
    const { others, evaluation } = evaluated.value;
    const { cli } = fileWords(language);
    const read = others.length === 0 ? [] : [cli.otherSheets(evaluation.scoreboard.layout.sheet, others)];
    return succeed({ evaluated: evaluated.value, copy: copy.value, said: [...said.value, ...read] });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return refuse({ code: "failed", path: file, reason: error.message });
  }
}
