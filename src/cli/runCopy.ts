import { describeCopy } from "../locales/describeCopy";
import { fileWords } from "../locales/fileWords";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import { copyForRecipients } from "../xlsx/copyForRecipients";
import type { RecipientCopy } from "../xlsx/copyForRecipients";
import { openXlsx } from "../xlsx/openXlsx";
import { XlsxRefusal } from "../xlsx/problem";
import type { CopyCommand } from "./command";
import { EXIT_CLEAN } from "./console";
import type { Console, ExitCode } from "./console";
import { readBytes, writeBytes } from "./files";
import type { CliProblem } from "./problem";
import { refuseCopyTarget } from "./refuseCopyTarget";

/** Writes a copy of a workbook for people without CQDT. Nothing is printed or written when refused. */
export async function runCopy(command: CopyCommand, console: Console): Promise<Outcome<ExitCode, CliProblem>> {
  const { file: path, kind, out, language } = command;
  const target = await refuseCopyTarget([path], path, out);
  if (target !== null) return refuse(target);
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const opened = openXlsx(bytes.value);
  if (!opened.ok) return refuse({ code: "workbook", path, problem: opened.problems[0] });
  let copy: RecipientCopy;
  try {
    copy = copyForRecipients(opened.value, kind);
  } catch (error) {
    if (error instanceof XlsxRefusal) return refuse({ code: "workbook", path, problem: error.problem });
    throw error;
  }
  const written = await writeBytes(out, copy.bytes);
  if (!written.ok) return written;
  const [done, ...missed] = describeCopy(copy, language);
  for (const sentence of missed) console.error(`cqdt: ${sentence}\n`);
  console.out(`${done}\n${fileWords(language).cli.written(out)}\n`);
  return succeed(EXIT_CLEAN);
}
