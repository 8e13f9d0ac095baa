import { SaxesParser } from "saxes";

/** The one origin that the repository's manifest is written for. */
export const DEVELOPMENT_ORIGIN = "https://localhost:3000";

/** The manifest for a deployment at `url`, in the add-in's own version. Throws when the manifest is not what it must be. */
export function deployedManifest(manifest: string, url: string, version: string): string {
  const deployed = manifest
    .replaceAll(`"${DEVELOPMENT_ORIGIN}/`, `"${url}/`)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
  for (const address of addressesOf(deployed)) {
    if (!address.startsWith(`${url}/`)) throw new Error(`manifest.xml names ${address}, which is not under ${url}/`);
  }
  return deployed;
}

/** Every web address among the manifest's values: attributes and text, namespaces apart. */
export function addressesOf(manifest: string): readonly string[] {
  const found: string[] = [];
  const take = (text: string): void => {
    found.push(...(text.match(/\bhttps?:\/\/[^\s"<>]+/g) ?? []));
  };
  const parser = new SaxesParser();
  parser.on("opentag", ({ attributes }) => {
    for (const [name, value] of Object.entries(attributes)) if (!/^xmlns(?::|$)/.test(name)) take(value);
  });
  parser.on("text", take);
  parser.write(manifest).close();
  return found;
}
