import { strToU8, zipSync } from "fflate";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/**
 * A workbook with much that this project does not understand: a chart, notes, pictures, macros, a pivot cache, data
 * validation, newer conditional formats, another add-in's custom XML. Spelled as no writer of ours would spell it.
 */
export function richParts(): Map<string, Uint8Array> {
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships([
      ["officeDocument", "xl/workbook.xml"],
      ["extended-properties", "docProps/app.xml"],
    ]),
    "docProps/app.xml": `${DECLARATION}<Properties><Application>Microsoft Excel</Application></Properties>`,
    "xl/workbook.xml": workbook(),
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
      ["chartsheet", "chartsheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["theme", "theme/theme1.xml"],
      ["calcChain", "calcChain.xml"],
      ["customXml", "../customXml/item1.xml"],
      ["vbaProject", "vbaProject.bin"],
    ]),
    "xl/worksheets/sheet1.xml": scoresSheet(),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["drawing", "../drawings/drawing1.xml"],
      ["comments", "../comments1.xml"],
    ]),
    "xl/worksheets/sheet2.xml": `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData><row><c><v>1</v></c><c t="str"><v>không có địa chỉ</v></c></row></sheetData></worksheet>`,
    "xl/chartsheets/sheet1.xml": `${DECLARATION}<chartsheet xmlns="${MAIN}"/>`,
    "xl/drawings/drawing1.xml": `${DECLARATION}<xdr:wsDr xmlns:xdr="x"><!-- biểu đồ --></xdr:wsDr>`,
    "xl/charts/chart1.xml": `${DECLARATION}<c:chartSpace xmlns:c="c"/>`,
    "xl/comments1.xml": `${DECLARATION}<comments xmlns="${MAIN}"/>`,
    "xl/pivotCache/pivotCacheDefinition1.xml": `${DECLARATION}<pivotCacheDefinition xmlns="${MAIN}"/>`,
    "xl/calcChain.xml": `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="D4" i="1"/></calcChain>`,
    "xl/sharedStrings.xml": sharedStrings(),
    "xl/styles.xml": styles(),
    "xl/theme/theme1.xml": theme(),
    "customXml/item1.xml": `<other xmlns="urn:other">của phần mềm khác</other>`,
  };
  const bytes = new Map(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  bytes.set("xl/vbaProject.bin", new Uint8Array([0, 255, 1, 254, 0xd0, 0xcf]));
  bytes.set("xl/media/image1.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]));
  return bytes;
}

export function zipParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts));
}

/** The rich workbook with some parts replaced or, with null, left out. */
export function richXlsx(changes: Readonly<Record<string, string | null>> = {}): Uint8Array {
  const parts = richParts();
  for (const [name, text] of Object.entries(changes)) {
    if (text === null) parts.delete(name);
    else parts.set(name, strToU8(text));
  }
  return zipParts(parts);
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">\n${entries.join("\n")}\n</Relationships>`;
}

function contentTypes(): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const override = (part: string, contentType: string): string =>
    `<Override PartName="/${part}" ContentType="${contentType}"/>`;
  return (
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
    override("xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml") +
    override("xl/worksheets/sheet1.xml", `${type}.worksheet+xml`) +
    override("xl/worksheets/sheet2.xml", `${type}.worksheet+xml`) +
    override("xl/styles.xml", `${type}.styles+xml`) +
    override("xl/sharedStrings.xml", `${type}.sharedStrings+xml`) +
    override("xl/calcChain.xml", `${type}.calcChain+xml`) +
    "</Types>"
  );
}

function workbook(): string {
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr codeName="ThisWorkbook"/>` +
    '<bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Bảng điểm" sheetId="7" r:id="rId1"/>' +
    '<sheet name="Ẩn" sheetId="9" state="hidden" r:id="rId2"/><sheet name="Biểu đồ" sheetId="3" r:id="rId3"/></sheets>' +
    "<definedNames><definedName name=\"Diem\">'Bảng điểm'!$C$4:$C$6</definedName>" +
    '<definedName name="_xlnm.Print_Area" localSheetId="0" hidden="1">\'Bảng điểm\'!$A$1:$E$9</definedName></definedNames>' +
    '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1"/></pivotCaches></workbook>'
  );
}

function scoresSheet(): string {
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14="x14" xmlns:xm="xm">` +
    "<!-- giữ nguyên -->\r\n<dimension ref='A1:E6'/>" +
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" state="frozen"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15.75"/><cols><col min="1" max="1" width="6.5" customWidth="1"/><col min="2" max="4" width="12" style="2" customWidth="1"/></cols>' +
    "<sheetData>\n" +
    '  <row r="1" spans="1:5" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/></row>\n' +
    '  <row r="3" spans="1:5" hidden="1"><c r="A3" t="inlineStr"><is><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></is></c></row>\n' +
    '  <row r="4" spans="1:5"><c r="A4"><v>1</v></c><c r="B4" t="s"><v>1</v></c><c r="C4" s="2"><v>7.5</v></c>' +
    '<c r="D4"><f t="shared" ref="D4:D6" si="0">C4*2+SUM($C$4:C4)&amp;"C4"</f><v>22.5</v></c><c r="E4" t="str"><f>[2]!_xldudf_CQDT_TIER(C4:C4,"r1")</f><v>Mức 1</v></c></row>\n' +
    '  <row r="5" spans="1:5"><c r="A5"><v>2</v></c><c r="B5" t="s"><v>2</v></c><c r="C5" s="2"><v>8</v></c>' +
    '<c r="D5"><f t="shared" si="0"/><v>31.5</v></c><c r="E5" t="e"><f>_xlfn.IFS(C5&gt;9,1)</f><v>#N/A</v></c></row>\n' +
    '  <row r="6" spans="1:5"><c r="A6" t="b"><v>1</v></c><c r="B6" t="d"><v>2020-12-31</v></c><c r="C6" s="2"><v>9.25</v></c>' +
    '<c r="D6"><f t="shared" si="0"/><v>43.25</v></c><c r="E6"><f t="array" ref="E6:F6">TRANSPOSE(C4:C5)</f><v>7.5</v></c><c r="F6"><v>8</v></c></row>\n' +
    '  <row r="9" s="3" customFormat="1"><c r="A9" s="3"/></row>\n' +
    "</sheetData><sheetProtection sheet=\"1\" objects='1'/>" +
    '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A9:B9"/></mergeCells>' +
    '<conditionalFormatting sqref="C4:C6"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>C4&lt;8</formula></cfRule>' +
    '<cfRule type="dataBar" priority="1"><dataBar/></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="decimal" sqref="C4:C6"><formula1>0</formula1></dataValidation></dataValidations>' +
    '<drawing r:id="rId1"/><extLst><ext uri="{78C0D931}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="5"/>' +
    "<xm:sqref>D4:D6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>"
  );
}

function sharedStrings(): string {
  return (
    `${DECLARATION}<sst xmlns="${MAIN}" count="3" uniqueCount="3"><si><r><t xml:space="preserve">Bảng </t></r><r><rPr><b/></rPr><t>điểm</t></r>` +
    '<rPh sb="0" eb="1"><t>bỏ</t></rPh></si><si><t>Sở Y tế</t></si><si><t xml:space="preserve"> dòng 1_x000D_\ndòng 2 &amp; _x005F_x000D_ </t></si></sst>'
  );
}

function styles(): string {
  return (
    `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count='1'><numFmt numFmtId="170" formatCode="0.0&quot; điểm&quot;"/></numFmts>` +
    '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>' +
    '<font><b/><i val="0"/><sz val="13"/><color rgb="FFC00000"/><name val="Times New Roman"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999938962981048"/></patternFill></fill></fills>' +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right/><top/><bottom style="double"><color indexed="10"/></bottom><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1"><alignment horizontal="center" vertical="center" wrapText="1" textRotation="90"/><protection locked="0"/></xf>' +
    '<xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
    '<xf numFmtId="4" fontId="0" fillId="2" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '<dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>' +
    '<extLst><ext uri="{EB79DEF2}"/></extLst></styleSheet>'
  );
}

function theme(): string {
  const colors = [
    "000000",
    "FFFFFF",
    "44546A",
    "E7E6E6",
    "5B9BD5",
    "ED7D31",
    "A5A5A5",
    "FFC000",
    "4472C4",
    "70AD47",
    "0563C1",
    "954F72",
  ];
  const scheme = colors.map((color, index) => `<a:c${index}><a:srgbClr val="${color}"/></a:c${index}>`).join("");
  return `${DECLARATION}<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="Office">${scheme}</a:clrScheme></a:themeElements></a:theme>`;
}
