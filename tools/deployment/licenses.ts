import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const LICENSE_FILE = /^(?:licen[cs]e|copying|notice)(?:[-_.][\w-]+)*$/i;

/** Texts by SPDX identifier, for packages that state their licence and ship no file of it. */
const STANDARD_TEXTS = path.join(__dirname, "licenseTexts");

const PREFACE = `CQDT is under the MIT licence. Microsoft licenses Office.js, which comes with it unchanged, for use with Microsoft 365; Microsoft
is not responsible for maintaining, updating or supporting CQDT. This build contains code of these packages:`;

interface PackageMetadata {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
}

/** The folder of the package that a file belongs to; `null` for a file of this project. */
export function packageFolderOf(file: string): string | null {
  const inPackages = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file);
  return inPackages?.[1] ?? null;
}

/** Name, version, licence and its text of each package, sorted by name. Throws when one has no known licence text. */
export function listLicenses(folders: readonly string[]): string {
  const entries = folders.map(readEntry).sort((a, b) => (a.title < b.title ? -1 : 1));
  const unique = entries.filter(({ title }, index) => entries[index - 1]?.title !== title);
  const contents = unique.map(({ title, license }) => `  ${title}: ${license}`).join("\n");
  const texts = unique.map(({ title, license, source, text }) => `${title}\n${license}${source}\n\n${text}`);
  return `${[`${PREFACE}\n\n${contents}`, ...texts].join(`\n\n${RULE}\n\n`)}\n`;
}

const RULE = "-".repeat(80);

function readEntry(folder: string): { title: string; license: string; source: string; text: string } {
  const metadata = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as PackageMetadata;
  const { name, version, repository } = metadata;
  const license = metadata.license ?? "";
  if (license === "") throw new Error(`${name} ${version} states no licence`);
  const url = typeof repository === "string" ? repository : (repository?.url ?? "");
  return {
    title: `${name} ${version}`,
    license,
    source: url === "" ? "" : `\n${url.replace(/^git\+/, "").replace(/\.git$/, "")}`,
    text: licenseText(folder, metadata, license),
  };
}

function licenseText(folder: string, { name, version, author }: PackageMetadata, license: string): string {
  const files = readdirSync(folder).filter((file) => LICENSE_FILE.test(file));
  if (files.length > 0)
    return files
      .sort()
      .map((file) => readText(path.join(folder, file)))
      .join("\n\n");
  const holder = (typeof author === "string" ? author : author?.name) ?? `the authors of ${name}`;
  return license
    .replace(/^\((.*)\)$/, "$1")
    .split(" AND ")
    .map((identifier) => {
      const standard = path.join(STANDARD_TEXTS, `${identifier}.txt`);
      if (!existsSync(standard)) throw new Error(`${name} ${version} has no licence file, and ${standard} is missing`);
      return readText(standard).replace("<holder>", holder);
    })
    .join("\n\n");
}

function readText(file: string): string {
  return readFileSync(file, "utf8")
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n")
    .trim();
}
