import type { Area } from "../../grid/area";
import { entryThatStands } from "../cellEntry";
import { readAreas } from "../reading/readAreas";
import type { AreaCells } from "../reading/readAreas";
import type { SnapshotPart, WorkOptions } from "../workbook";

/** An area that is going to be written, as it is found. */
interface Target {
  readonly area: Area;
  /** Neither content nor format in any of its cells. */
  readonly isBlank: boolean;
  /** Points; where the write will change the column's width. */
  readonly columnWidth?: number;
}

/** What stands in the areas; a blank area need not be read. */
export async function takeSnapshot(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  targets: readonly Target[],
  options: WorkOptions | undefined,
): Promise<SnapshotPart[]> {
  const filled = targets.filter(({ isBlank }) => !isBlank);
  const cells = await readAreas(
    context,
    sheet,
    filled.map(({ area }) => area),
    options,
  );
  const read = new Map(filled.map((target, index) => [target, cells[index]]));
  return targets.map((target) => partOf(target, read.get(target)));
}

function partOf({ area, isBlank, columnWidth }: Target, cells: AreaCells | undefined): SnapshotPart {
  return {
    area,
    formulas:
      cells?.formulas.map((row, index) =>
        row.map((formula, column) => entryThatStands(formula, cells.values[index]?.[column] ?? "")),
      ) ?? [],
    numberFormats: cells?.numberFormats ?? [],
    wasBlank: isBlank,
    ...(columnWidth !== undefined && { columnWidth }),
  };
}
