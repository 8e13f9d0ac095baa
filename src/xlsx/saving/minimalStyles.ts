const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The smallest styles part that Excel accepts, without XML declaration: one font (size in points), one style. */
export function minimalStyles(fontName: string, fontSize: number): string {
  return (
    `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="${fontSize}"/><name val="${fontName}"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
