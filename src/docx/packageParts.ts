import type { Language } from "../locales";
import { escapeMarkup } from "../reporting/charts/escapeMarkup";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export const HEADER_ID = "header";

interface DocumentParts {
  /** Written paragraphs and tables, and the last section's properties. */
  readonly body: string;
  readonly title: string;
  readonly language: Language;
  readonly pictures: readonly { readonly id: string; readonly target: string; readonly bytes: Uint8Array }[];
}

/** Every part of the package by name; without dates, so that the same document has the same bytes. */
export function packageParts({ body, title, language, pictures }: DocumentParts): ReadonlyMap<string, Uint8Array> {
  const encoder = new TextEncoder();
  const texts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypes()],
    ["_rels/.rels", relationships(ROOT_RELATIONSHIPS)],
    ["docProps/core.xml", coreProperties(title, language)],
    ["word/document.xml", documentOf(body)],
    ["word/styles.xml", styles(language)],
    ["word/settings.xml", settings(language)],
    ["word/header1.xml", header()],
    [
      "word/_rels/document.xml.rels",
      relationships([
        ["styles", `${OFFICE}/styles`, "styles.xml"],
        ["settings", `${OFFICE}/settings`, "settings.xml"],
        [HEADER_ID, `${OFFICE}/header`, "header1.xml"],
        ...pictures.map(({ id, target }) => [id, `${OFFICE}/image`, target] as const),
      ]),
    ],
  ];
  return new Map([
    ...texts.map(([name, text]) => [name, encoder.encode(DECLARATION + text)] as const),
    ...pictures.map(({ target, bytes }) => [`word/${target}`, bytes] as const),
  ]);
}

const ROOT_RELATIONSHIPS = [
  ["document", `${OFFICE}/officeDocument`, "word/document.xml"],
  ["properties", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
] as const;

function relationships(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

function contentTypes(): string {
  const defaults = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
    ["emf", "image/x-emf"],
    ["svg", "image/svg+xml"],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const overrides = [
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["/word/document.xml", `${WORD_TYPE}.document.main+xml`],
    ["/word/styles.xml", `${WORD_TYPE}.styles+xml`],
    ["/word/settings.xml", `${WORD_TYPE}.settings+xml`],
    ["/word/header1.xml", `${WORD_TYPE}.header+xml`],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return `<Types xmlns="${PACKAGE}/content-types">${defaults.join("")}${overrides.join("")}</Types>`;
}

function coreProperties(title: string, language: Language): string {
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${escapeMarkup(title)}</dc:title><dc:creator>CQDT</dc:creator><dc:language>${localeOf(language)}</dc:language></cp:coreProperties>`
  );
}

function documentOf(body: string): string {
  return (
    `<w:document xmlns:w="${MAIN}" xmlns:r="${OFFICE}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ` +
    `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:body>${body}</w:body></w:document>`
  );
}

/** Times New Roman, 14 points, black: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I.4 and II.6 (13–14 points, 6 points between paragraphs). */
function styles(language: Language): string {
  const font = "Times New Roman";
  const heading = (level: number, look: string): string =>
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>` +
    `<w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="120"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr>${look}</w:rPr></w:style>`;
  return (
    `<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>` +
    `<w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:cs="${font}"/><w:sz w:val="28"/><w:szCs w:val="28"/>` +
    `<w:lang w:val="${localeOf(language)}" w:eastAsia="${localeOf(language)}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
    heading(1, "<w:b/><w:bCs/>") +
    heading(2, "<w:b/><w:bCs/>") +
    heading(3, "<w:b/><w:bCs/><w:i/><w:iCs/>") +
    `</w:styles>`
  );
}

function settings(language: Language): string {
  const [decimal, list] = language === "vi" ? [",", ";"] : [".", ","];
  return (
    `<w:settings xmlns:w="${MAIN}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>` +
    `<w:themeFontLang w:val="${localeOf(language)}"/><w:decimalSymbol w:val="${decimal}"/><w:listSeparator w:val="${list}"/></w:settings>`
  );
}

/** The page's number: the only field of the document. */
function header(): string {
  return (
    `<w:hdr xmlns:w="${MAIN}"><w:p><w:pPr><w:spacing w:after="0"/><w:jc w:val="center"/></w:pPr>` +
    `<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>`
  );
}

function localeOf(language: Language): string {
  return language === "vi" ? "vi-VN" : "en-GB";
}
