import { scanXml, unescapeCellText } from "../xml";

/** The workbook's shared texts by index; rich text as plain text, without the reading aids of East Asian writing. */
export function readSharedStrings(part: string, xml: string): readonly string[] {
  const strings: string[] = [];
  let current = "";
  let inText = false;
  let phonetic = 0;
  scanXml(part, xml, {
    open(name) {
      if (name === "si") current = "";
      else if (name === "rPh") phonetic++;
      inText = name === "t" && phonetic === 0;
    },
    text(text) {
      if (inText) current += text;
    },
    close(name) {
      if (name === "si") strings.push(unescapeCellText(current));
      else if (name === "rPh") phonetic--;
      inText = false;
    },
  });
  return strings;
}
