import path from "node:path";
import { refuse, succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import type { EvaluateCommand } from "../command";
import { isSameFile, kindOf, makeFolder } from "../files";
import type { CliProblem } from "../problem";
import { commonFolder, copyPath } from "./copyPaths";

/** The folder of the filled copies. */
export interface CopyFolder {
  /** Where the copy of a file goes, its folder made; refused where something stands that must stay. */
  readonly placeFor: (file: string) => Promise<Outcome<string, CliProblem>>;
}

/** `inputs` are the identities of all files that are read. */
export async function openCopyFolder(
  { paths, rubric, force }: EvaluateCommand,
  out: string,
  inputs: ReadonlySet<string>,
): Promise<Outcome<CopyFolder, CliProblem>> {
  const kind = await kindOf(out);
  if (/\.xl[st][xm]$/i.test(out) || (kind.ok && kind.value.is !== "folder")) {
    return refuse({ code: "out-not-folder", path: out });
  }
  const folders = await Promise.all(paths.map(folderOf));
  const common = commonFolder(folders);
  if (await isSameFile(common.join(path.sep) || path.sep, out))
    return refuse({ code: "out-is-input-folder", path: out });
  const rubricKind = rubric === null ? null : await kindOf(rubric);
  const kept = new Set([...inputs, ...(rubricKind?.ok === true ? [rubricKind.value.identity] : [])]);
  return succeed({
    async placeFor(file) {
      const target = copyPath(out, common, file);
      const there = await kindOf(target);
      if (there.ok && kept.has(there.value.identity)) return refuse({ code: "out-is-input", path: target });
      if (there.ok && !force) return refuse({ code: "out-exists", path: target });
      const made = await makeFolder(path.dirname(target));
      return made.ok ? succeed(target) : made;
    },
  });
}

async function folderOf(named: string): Promise<string> {
  const kind = await kindOf(named);
  return kind.ok && kind.value.is === "folder" ? named : path.dirname(path.resolve(named));
}
