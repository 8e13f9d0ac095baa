import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "..", "..");
const WORKSHOP = path.join(ROOT, ".cache", "two-builds");

/** Where the two builds stand: folders of different depth, in time zones and languages of their own. */
const PLACES = [
  { folder: path.join(WORKSHOP, "a"), environment: { TZ: "UTC", LC_ALL: "C" } },
  {
    folder: path.join(WORKSHOP, "một nơi khác", "b"),
    environment: { TZ: "Asia/Ho_Chi_Minh", LC_ALL: "vi_VN.UTF-8", LANG: "vi_VN.UTF-8" },
  },
] as const;

export const TRIAL_ORIGIN = "https://cqdt.lam-an.gov.vn/excel";

/** The deployment with the workbench, and the command line: everything that a build can make. */
const BUILDS = [
  ["--env", `origin=${TRIAL_ORIGIN}`, "--env", "workbench", "--env", "folder=built"],
  ["--config-name", "cli", "--env", "folder=built-cli"],
];

/** Packages are linked into both folders: their paths are to be those of the folder, as in a clone, not where the links lead. */
const OWN_PATHS = ["--no-resolve-symlinks", "--no-resolve-loader-symlinks"];

const BUILT = ["built", "built-cli"];

/** What two builds of one state of the project came to. */
export interface TwoBuilds {
  /** Paths of files that only one has, or that differ. */
  readonly different: readonly string[];
  readonly files: number;
  /** The folder of the first's deployment; until `remove`. */
  readonly deployment: string;
  readonly remove: () => void;
}

/** Builds the project's files as they stand in two fresh folders, and compares every byte. */
export async function buildTwice(): Promise<TwoBuilds> {
  const remove = (): void => rmSync(WORKSHOP, { recursive: true, force: true });
  remove();
  const [first, second] = PLACES;
  const files = execFileSync("git", ["ls-files", "-z", "-co", "--exclude-standard"], { cwd: ROOT, encoding: "utf8" });
  copyFiles(files.split("\0").filter(Boolean), ROOT, first.folder);
  copyFiles(files.split("\0").filter(Boolean), first.folder, second.folder);
  for (const { folder } of PLACES)
    symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"), "junction");
  await Promise.all(PLACES.map(({ folder, environment }) => buildAll(folder, environment)));
  const [one, other] = PLACES.map(({ folder }) => hashes(folder));
  const names = [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])];
  return {
    different: names.filter((name) => one?.get(name) !== other?.get(name)).sort(),
    files: names.length,
    deployment: path.join(first.folder, "built"),
    remove,
  };
}

async function buildAll(folder: string, environment: Readonly<Record<string, string>>): Promise<void> {
  for (const options of BUILDS) {
    await new Promise<void>((resolve, reject) => {
      const program = path.join(folder, "node_modules", "webpack", "bin", "webpack.js");
      const child = spawn(process.execPath, [program, "--mode", "production", ...OWN_PATHS, ...options], {
        cwd: folder,
        env: { ...process.env, ...environment },
        stdio: ["ignore", "ignore", "inherit"],
      });
      child.on("error", reject);
      child.on("exit", (code) => {
        if (code === 0) resolve();
        else reject(new Error(`webpack ${options.join(" ")} ended with ${String(code)} in ${folder}`));
      });
    });
  }
}

function copyFiles(files: readonly string[], from: string, to: string): void {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(to, file)), { recursive: true });
    copyFileSync(path.join(from, file), path.join(to, file));
  }
}

function hashes(folder: string): ReadonlyMap<string, string> {
  return new Map(
    BUILT.flatMap((built) =>
      readdirSync(path.join(folder, built), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => {
          const file = path.join(entry.parentPath, entry.name);
          return [path.relative(folder, file), createHash("sha256").update(readFileSync(file)).digest("hex")] as const;
        }),
    ),
  );
}
