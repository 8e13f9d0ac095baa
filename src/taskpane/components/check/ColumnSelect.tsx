import { Select } from "@fluentui/react-components";
import type { Grid } from "../../../grid/grid";
import type { Layout } from "../../../reading/scoreboard";
import { columnOptions } from "./columnOptions";

interface ColumnSelectProps {
  readonly grid: Grid;
  readonly layout: Layout | null;
  /** 1-based; null: none. */
  readonly column: number | null;
  /** What choosing no column is called; null when a column must be chosen. */
  readonly none: string | null;
  readonly label?: string;
  readonly onColumn: (column: number | null) => void;
}

/** A column of the sheet by its letter and heading. */
export function ColumnSelect({ grid, layout, column, none, label, onColumn, ...field }: ColumnSelectProps) {
  return (
    <Select
      {...field}
      size="small"
      value={column === null ? "" : String(column)}
      {...(label === undefined ? {} : { "aria-label": label })}
      onChange={(_, { value }) => onColumn(value === "" ? null : Number(value))}
    >
      {(none !== null || column === null) && <option value="">{none ?? ""}</option>}
      {columnOptions(grid, layout).map((option) => (
        <option key={option.column} value={String(option.column)}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}
