import { areaAddress } from "../../grid/address";

/**
 * Gathers cells of equal look into ranges: neighbours in a row become one range, equal ranges of consecutive rows one
 * block. Cells must come in reading order; rows and columns are 1-based.
 */
export class ZoneCollector {
  private readonly zones: Record<string, number> = {};
  private run: Run | null = null;
  private open: Block[] = [];
  private closing: Block[] = [];
  private row = 0;

  add(row: number, column: number, item: number): void {
    if (row !== this.row) this.startRow(row);
    if (this.run?.item === item && this.run.last === column - 1) {
      this.run.last = column;
      return;
    }
    this.endRun();
    this.run = { first: column, last: column, item };
  }

  /** All ranges with their item, by address. */
  finish(): Record<string, number> {
    this.startRow(Infinity);
    return this.zones;
  }

  private startRow(row: number): void {
    this.endRun();
    const isNext = row === this.row + 1;
    for (const block of this.closing) this.write(block);
    this.closing = isNext ? this.open : [];
    if (!isNext) for (const block of this.open) this.write(block);
    this.open = [];
    this.row = row;
  }

  private endRun(): void {
    if (this.run === null) return;
    const { first, last, item } = this.run;
    const above = this.closing.findIndex(
      (block) => block.first === first && block.last === last && block.item === item,
    );
    const block = above < 0 ? undefined : this.closing.splice(above, 1)[0];
    this.open.push(
      block === undefined ? { first, last, item, top: this.row, bottom: this.row } : { ...block, bottom: this.row },
    );
    this.run = null;
  }

  private write({ first, last, item, top, bottom }: Block): void {
    this.zones[areaAddress({ row: top, column: first, rows: bottom - top + 1, columns: last - first + 1 })] = item;
  }
}

interface Run {
  readonly first: number;
  last: number;
  readonly item: number;
}

interface Block extends Run {
  readonly top: number;
  readonly bottom: number;
}
