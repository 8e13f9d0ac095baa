import path from "node:path";

/** The deepest folder that every one of the folders is, or lies in, as segments from the root; none where drives differ. */
export function commonFolder(folders: readonly string[]): readonly string[] {
  const [first = [], ...others] = folders.map(segmentsOf);
  const apart = first.findIndex((segment, place) => others.some((other) => other[place] !== segment));
  return apart === -1 ? first : first.slice(0, apart);
}

/** Where the copy of a file goes: it keeps its path below the common folder, so that no two copies have one place. */
export function copyPath(out: string, common: readonly string[], file: string): string {
  const below = segmentsOf(file).slice(common.length);
  return path.join(out, ...below.map((segment) => segment.replace(/:$/, "")));
}

/** Of an absolute path the first segment is the drive, or empty. */
function segmentsOf(file: string): readonly string[] {
  const segments = path.resolve(file).split(path.sep);
  return segments.at(-1) === "" ? segments.slice(0, -1) : segments;
}
