import path from "node:path";
import type { SkippedPath, SkipReason } from "../../evaluation/batchContract";
import { kindOf, listFolder } from "../files";
import type { CliProblem } from "../problem";

/** A file to evaluate, or a path that cannot be. */
interface FoundPath {
  readonly path: string;
  readonly problem: CliProblem | null;
}

interface FoundPaths {
  /** In the order of the arguments, within folders by name. */
  readonly found: readonly FoundPath[];
  readonly skipped: readonly SkippedPath[];
  /** Identities of everything that was found. */
  readonly seen: ReadonlySet<string>;
}

interface WalkOptions {
  /** Paths that the command itself writes: never taken. */
  readonly outputs: readonly string[];
  /** Called before each folder; `false` ends the search. */
  readonly enter: (folder: string) => boolean;
}

const WORKBOOK = /\.xls[xm]$/i;

/** Tables that people would expect to be taken. */
const OTHER_FORMAT = /\.(?:xls|xlsb|ods|csv)$/i;

/**
 * The workbooks that files and folders stand for; folders are gone through with all folders in them. Each file is taken once, by
 * whatever names and links it is found.
 */
export async function collectWorkbooks(paths: readonly string[], { outputs, enter }: WalkOptions): Promise<FoundPaths> {
  const walk = new Walk(await identitiesOf(outputs), enter);
  for (const path of paths) await walk.named(path);
  return walk;
}

async function identitiesOf(paths: readonly string[]): Promise<ReadonlySet<string>> {
  const kinds = await Promise.all(paths.map(kindOf));
  return new Set(kinds.flatMap((kind) => (kind.ok ? [kind.value.identity] : [])));
}

class Walk implements FoundPaths {
  readonly found: FoundPath[] = [];
  readonly skipped: SkippedPath[] = [];
  readonly seen = new Set<string>();

  constructor(
    private readonly outputs: ReadonlySet<string>,
    private readonly enter: WalkOptions["enter"],
  ) {}

  /** What the user named is taken whatever its ending, hidden or not; but a shell's pattern may have named lock files. */
  async named(file: string): Promise<void> {
    const kind = await kindOf(file);
    if (isLockFile(file)) this.skip(file, "lock-file");
    else if (!kind.ok) this.refuse(file, kind.problems[0]);
    else if (this.isNew(file, kind.value.identity)) {
      if (kind.value.is === "folder") await this.namedFolder(file);
      else this.take(file);
    }
  }

  private async namedFolder(folder: string): Promise<void> {
    const before = this.found.length + this.repeated();
    const isSearched = await this.folder(folder);
    if (isSearched && this.found.length + this.repeated() === before) {
      this.refuse(folder, { code: "no-workbooks", path: folder });
    }
  }

  /** `false` when the search was ended. */
  private async folder(folder: string): Promise<boolean> {
    if (!this.enter(folder)) return false;
    const names = await listFolder(folder);
    if (!names.ok) this.refuse(folder, names.problems[0]);
    for (const name of names.ok ? names.value : []) {
      if (!(await this.entry(path.join(folder, name)))) return false;
    }
    return true;
  }

  private async entry(file: string): Promise<boolean> {
    const isTable = WORKBOOK.test(file);
    const isHidden = path.basename(file).startsWith(".");
    const kind = await kindOf(file);
    const is = kind.ok ? kind.value.is : "unknown";
    if (isLockFile(file)) this.skip(file, "lock-file");
    else if (isHidden && (isTable || is === "folder")) this.skip(file, "hidden");
    else if (!kind.ok && isTable) this.refuse(file, kind.problems[0]);
    else if (kind.ok && is === "folder") return this.innerFolder(file, kind.value.identity);
    else if (kind.ok && is === "file") this.file(file, kind.value.identity);
    return true;
  }

  private async innerFolder(folder: string, identity: string): Promise<boolean> {
    if (this.outputs.has(identity)) this.skip(folder, "output");
    else if (this.isNew(folder, identity)) return this.folder(folder);
    return true;
  }

  private file(file: string, identity: string): void {
    const isTable = WORKBOOK.test(file);
    if (!isTable && !OTHER_FORMAT.test(file)) return;
    if (this.outputs.has(identity)) this.skip(file, "output");
    else if (!isTable) this.skip(file, "other-format");
    else if (this.isNew(file, identity)) this.take(file);
  }

  private isNew(file: string, identity: string): boolean {
    if (this.seen.has(identity)) {
      this.skip(file, "repeated");
      return false;
    }
    this.seen.add(identity);
    return true;
  }

  private take(file: string): void {
    this.found.push({ path: file, problem: null });
  }

  private refuse(file: string, problem: CliProblem): void {
    this.found.push({ path: file, problem });
  }

  private skip(file: string, reason: SkipReason): void {
    this.skipped.push({ path: file, reason });
  }

  private repeated(): number {
    return this.skipped.filter(({ reason }) => reason === "repeated").length;
  }
}

function isLockFile(file: string): boolean {
  return path.basename(file).startsWith("~$");
}
