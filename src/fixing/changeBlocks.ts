import type { Block, CellContent } from "../grid/block";
import type { CellChange } from "./fix";

/** The blocks that write the changes: runs of neighbouring rows, column by column. */
export function changeBlocks(changes: readonly CellChange[]): readonly Block[] {
  const blocks: { row: number; column: number; contents: CellContent[][] }[] = [];
  const inColumns = [...changes].sort((left, right) => left.column - right.column || left.row - right.row);
  for (const { row, column, after } of inColumns) {
    const block = blocks[blocks.length - 1];
    if (block?.column === column && block.row + block.contents.length === row) block.contents.push([after]);
    else blocks.push({ row, column, contents: [[after]] });
  }
  return blocks;
}
