import path from "node:path";
import { isSameFile } from "./files";
import type { CliProblem } from "./problem";

/** A copy must not take the place of what it is made from (`inputs`), and keeps the kind of workbook that `file` is. */
export async function refuseCopyTarget(
  inputs: readonly string[],
  file: string,
  out: string,
): Promise<CliProblem | null> {
  for (const input of inputs) if (await isSameFile(input, out)) return { code: "out-is-input", path: out };
  const extension = /\.xl[st][xm]$/i.exec(file)?.[0].toLowerCase() ?? ".xlsx";
  return path.extname(out).toLowerCase() === extension ? null : { code: "out-extension", path: out, extension };
}
