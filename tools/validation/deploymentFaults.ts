import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { addressesOf } from "../deployment/deployedManifest";
import { manifestFaults } from "./manifestFaults";

const TEXT = /\.(?:html|js|css|json|xml|svg|txt|config|conf|md)$/;
/** Microsoft's files, shipped unchanged; they name `localhost` for developers of add-ins. */
const MICROSOFTS = /^office[\\/]/;
const WORKBENCH = /^workbench[\\/]/;

/**
 * What must not go onto a server, a sentence each; empty when nothing is found.
 *
 * @param folder a deployment that was built for `url`
 * @param builtIn the folder it was built in, which no file may name
 */
export function deploymentFaults(folder: string, url: string, builtIn: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return [
    ...files.flatMap((file) => textFaults(folder, file, builtIn)),
    ...files.filter((file) => file.endsWith(".html")).flatMap((file) => pageFaults(folder, file)),
    ...manifestOfFaults(folder, url),
  ];
}

function textFaults(folder: string, file: string, builtIn: string): readonly string[] {
  if (file.endsWith(".map")) return [`${file} is a source map`];
  if (!TEXT.test(file)) return [];
  const text = readFileSync(path.join(folder, file), "utf8");
  const local = MICROSOFTS.test(file) ? null : /localhost|127\.0\.0\.1/.exec(text);
  return [
    ...(local === null ? [] : [`${file} names ${local[0]}`]),
    ...(text.includes(builtIn) ? [`${file} names the folder it was built in`] : []),
  ];
}

/** The page's own policy, and the integrity of each file it names that lies beside it. */
function pageFaults(folder: string, page: string): readonly string[] {
  const text = readFileSync(path.join(folder, page), "utf8");
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? "";
  const isWorkbench = page === path.join("workbench", "index.html");
  const named = [...text.matchAll(/<(?:script|link)\b[^>]*>/g)].flatMap(([tag]) => referenceFaults(folder, page, tag));
  return [
    ...(policy.startsWith("default-src 'none'") ? [] : [`${page} has no policy that starts with nothing allowed`]),
    ...(!isWorkbench && policy.includes("unsafe-") ? [`${page} allows what is unsafe: ${policy}`] : []),
    ...(/<script(?![^>]*\bsrc=)/.test(text) ? [`${page} has a script within the page`] : []),
    ...(/<style|\sstyle=|\son\w+=/.test(text) ? [`${page} has a style or a handler within the page`] : []),
    ...named,
  ];
}

function referenceFaults(folder: string, page: string, tag: string): readonly string[] {
  const file = /\s(?:src|href)="([^"]*)"/.exec(tag)?.[1] ?? "";
  if (tag.startsWith("<link") && !tag.includes('rel="stylesheet"')) return [];
  if (file.startsWith("https:"))
    return /\sintegrity=/.test(tag) ? [`${page} pins ${file}, which its owner changes`] : [];
  const target = path.join(folder, path.dirname(page), file);
  if (!existsSync(target)) return [`${page} names ${file}, which is missing`];
  const integrity = /\sintegrity="([^"]*)"/.exec(tag)?.[1];
  // The workbench's frame of the pane names files of the other build.
  if (integrity === undefined)
    return WORKBENCH.test(page) && file.startsWith("../") ? [] : [`${page} does not pin ${file}`];
  const expected = `sha384-${createHash("sha384").update(readFileSync(target)).digest("base64")}`;
  return integrity === expected ? [] : [`${page} pins another ${file}`];
}

function manifestOfFaults(folder: string, url: string): readonly string[] {
  const manifest = readFileSync(path.join(folder, "manifest.xml"), "utf8");
  return [
    ...manifestFaults(manifest).map((fault) => `manifest.xml: ${fault}`),
    ...addressesOf(manifest)
      .filter((address) => !address.startsWith(`${url}/`) || !existsSync(path.join(folder, address.slice(url.length))))
      .map((address) => `manifest.xml names ${address}, which the build does not make`),
  ];
}
