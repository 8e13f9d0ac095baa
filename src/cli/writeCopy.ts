import { isDeepStrictEqual } from "node:util";
import type { FillMode } from "../filling/fill";
import type { KnownOutputs } from "../filling/knownOutputs";
import { fileWords } from "../locales/fileWords";
import { dictionary } from "../locales";
import type { Language } from "../locales";
import { stampText } from "../locales/stampText";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import type { Output } from "../reading/scoreboard";
import { findRubric } from "../rubric/library";
import type { Rubric } from "../rubric/rubric";
import type { XlsxFile } from "../xlsx/xlsxFile";
import type { EvaluatedFile } from "./evaluateFile";
import { writeBytes } from "./files";
import { fillCopy } from "./fillCopy";
import type { CliProblem } from "./problem";
import { rubricsOf } from "./workbookRubrics";

/**
 * Writes the filled copy; gives what is to be said of it, a sentence each. CQDT functions of a rubric that neither the add-in nor
 * the workbook knows get it kept in the copy, so that they work for whoever opens it.
 */
export async function writeCopy(
  { path, file, evaluation }: EvaluatedFile,
  out: string,
  asked: FillMode | null,
  language: Language,
  now: Date,
): Promise<Outcome<readonly string[], CliProblem>> {
  const { writtenRubric: rubric } = evaluation;
  const known = rubricOfFunctions(file, rubric.id);
  const isKnown = known !== null && isDeepStrictEqual(known.rubric, rubric);
  const mode = asked ?? (isKnown ? "functions" : "formulas");
  if (mode === "functions" && known !== null && !isKnown) {
    return refuse({ code: "rubric-id-taken", id: rubric.id, by: known.by });
  }
  const keeps = mode === "functions" && !isKnown;
  const copy = fillCopy(path, file, evaluation, {
    mode,
    stamp: stampText(rubric, language, now),
    kept: keeps ? rubric : null,
  });
  if (!copy.ok) return copy;
  const written = await writeBytes(out, copy.value.bytes);
  if (!written.ok) return written;
  const { cli } = fileWords(language);
  return succeed([
    ...describeLeftOut(copy.value.leftOut, language),
    ...(keeps ? [cli.rubricKept(rubric.id)] : []),
    ...(asked === null && !isKnown ? [cli.ownRubric(rubric.id)] : []),
  ]);
}

interface KnownByFunctions {
  readonly rubric: Rubric;
  readonly by: "library" | "workbook";
}

/** The rubric that CQDT functions in the workbook find by the id: its own goes before one of the library. */
function rubricOfFunctions(file: XlsxFile, id: string): KnownByFunctions | null {
  const own = rubricsOf(file).rubrics.find((rubric) => rubric.id === id);
  if (own !== undefined) return { rubric: own, by: "workbook" };
  const library = findRubric(id);
  return library === undefined ? null : { rubric: library, by: "library" };
}

/** One sentence a reason why outputs were left out of the copy. */
function describeLeftOut(leftOut: KnownOutputs["unknown"], language: Language): readonly string[] {
  const { filling } = dictionary(language);
  const byReason = new Map<string, Output[]>();
  for (const { output, problem } of leftOut) {
    const reason = filling.problem(problem);
    byReason.set(reason, [...(byReason.get(reason) ?? []), output]);
  }
  return [...byReason].map(([reason, outputs]) => filling.leftOut(outputs, reason));
}
