import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";

/** The running text of a Word file, tables included. */
export function documentTexts(bytes: Uint8Array): string {
  const part = unzipSync(bytes)["word/document.xml"];
  if (part === undefined) return "";
  const { document } = new JSDOM(strFromU8(part), { contentType: "text/xml" }).window;
  return Array.from(document.getElementsByTagName("w:p"), ({ textContent }) => textContent).join("\n");
}
