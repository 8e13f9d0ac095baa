interface Column {
  /** Twips. */
  readonly width: number;
  /** Written paragraphs. */
  readonly paragraphs: string;
}

/** Paragraphs side by side, without lines and never over two pages. */
export function writeColumns(columns: readonly Column[]): string {
  const width = columns.reduce((sum, each) => sum + each.width, 0);
  const cells = columns.map(
    (column) =>
      `<w:tc><w:tcPr><w:tcW w:w="${column.width}" w:type="dxa"/></w:tcPr>${column.paragraphs === "" ? "<w:p/>" : column.paragraphs}</w:tc>`,
  );
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${columns.map((column) => `<w:gridCol w:w="${column.width}"/>`).join("")}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join("")}</w:tr></w:tbl>`
  );
}
