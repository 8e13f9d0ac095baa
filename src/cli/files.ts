import { mkdir, open, readdir, readFile, realpath, rename, stat, unlink } from "node:fs/promises";
import path from "node:path";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import type { FileProblem } from "./problem";

/** The bytes of a file. */
export async function readBytes(file: string): Promise<Outcome<Uint8Array, FileProblem>> {
  try {
    return succeed(new Uint8Array(await readFile(file)));
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === "ENOENT" || reason === "ENOTDIR") return refuse({ code: "file-missing", path: file });
    if (reason === "EISDIR") return refuse({ code: "file-is-folder", path: file });
    return refuse({ code: "file-unreadable", path: file, reason });
  }
}

/** The text of a file in UTF-8, with or without a byte order mark. */
export async function readText(file: string): Promise<Outcome<string, FileProblem>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  try {
    return succeed(new TextDecoder("utf-8", { fatal: true }).decode(bytes.value));
  } catch (error) {
    if (reasonOf(error) !== "ERR_ENCODING_INVALID_ENCODED_DATA") throw error;
    return refuse({ code: "text-not-utf8", path: file });
  }
}

/** Whether two paths are one file, through links as well; false when either does not exist. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (path.resolve(one) === path.resolve(other)) return true;
  try {
    const [first, second] = await Promise.all([stat(await realpath(one)), stat(await realpath(other))]);
    return first.dev === second.dev && first.ino === second.ino;
  } catch (error) {
    if (reasonOf(error) === "ENOENT" || reasonOf(error) === "ENOTDIR") return false;
    throw error;
  }
}

export interface PathKind {
  /** `"other"`: a pipe, a device and the like, which may never end. */
  readonly is: "file" | "folder" | "other";
  /** The same for every path that leads to one file or folder, through links as well. */
  readonly identity: string;
}

/** What a path leads to. */
export async function kindOf(file: string): Promise<Outcome<PathKind, FileProblem>> {
  try {
    const found = await stat(file, { bigint: true });
    const is = found.isDirectory() ? "folder" : found.isFile() ? "file" : "other";
    return succeed({ is, identity: found.ino === 0n ? await realpath(file) : `${found.dev} ${found.ino}` });
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === "ENOENT" || reason === "ENOTDIR") return refuse({ code: "file-missing", path: file });
    return refuse({ code: "file-unreadable", path: file, reason });
  }
}

/** Names of what a folder holds; numbers within names count as numbers, and the order is the same everywhere. */
export async function listFolder(folder: string): Promise<Outcome<readonly string[], FileProblem>> {
  try {
    return succeed((await readdir(folder)).sort(byName));
  } catch (error) {
    return refuse({ code: "folder-unreadable", path: folder, reason: reasonOf(error) });
  }
}

const NAMES = new Intl.Collator("vi", { numeric: true });

function byName(one: string, other: string): number {
  return NAMES.compare(one, other) || (one < other ? -1 : 1);
}

/** Makes a folder, and those it lies in; one that is there stays. */
export async function makeFolder(folder: string): Promise<Outcome<void, FileProblem>> {
  try {
    await mkdir(folder, { recursive: true });
    return succeed(undefined);
  } catch (error) {
    return refuse({ code: "out-unwritable", path: folder, reason: reasonOf(error) });
  }
}

/** Writes a file wholly or not at all: beside its place first, then by renaming. */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<Outcome<void, FileProblem>> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${String(process.pid)}.tmp`);
  try {
    const handle = await open(draft, "wx");
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
    return succeed(undefined);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason !== "EEXIST") await unlink(draft).catch(ignoreMissing);
    if (reason === "ENOENT" || reason === "ENOTDIR") return refuse({ code: "out-folder-missing", path: file });
    return refuse({ code: "out-unwritable", path: file, reason });
  }
}

function ignoreMissing(error: unknown): void {
  if (reasonOf(error) !== "ENOENT" && reasonOf(error) !== "ENOTDIR") throw error;
}

/** The system's code of a failure; anything that has none is no failure of a file and goes on. */
function reasonOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string")
    return error.code;
  throw error;
}
