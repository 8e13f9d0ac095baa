import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { LEVELS } from "../../../rubric/fixedValues";
import type { Rubric } from "../../../rubric/rubric";
import { knownRubrics } from "../../state/rubrics";
import { usePaneState, useWords } from "../shared/context";
import { WIDE } from "../shared/wide";

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    [WIDE]: { gridTemplateColumns: "repeat(4, minmax(0, 1fr))" },
  },
  wide: { gridColumn: "span 2" },
});

/** Empty: any. */
export interface RubricFilter {
  readonly province: string;
  readonly year: string;
  readonly level: string;
}

export const NO_FILTER: RubricFilter = { province: "", year: "", level: "" };

export function matchesFilter(rubric: Rubric, { province, year, level }: RubricFilter): boolean {
  return (
    (province === "" || rubric.province === province) &&
    (year === "" || String(rubric.year) === year) &&
    (level === "" || rubric.level === level)
  );
}

interface RubricFiltersProps {
  readonly filter: RubricFilter;
  readonly onFilter: (filter: RubricFilter) => void;
}

/** Narrows the library by province, year and level. */
export function RubricFilters({ filter, onFilter }: RubricFiltersProps) {
  const styles = useStyles();
  const { text } = useWords();
  const rubrics = usePaneState(knownRubrics);
  const provinces = [...new Set(rubrics.map(({ province }) => province))].sort((one, other) =>
    one.localeCompare(other, "vi"),
  );
  const years = [...new Set(rubrics.map(({ year }) => year))].sort((one, other) => other - one);
  return (
    <div className={styles.filters}>
      <Field label={text.rubric.province} size="small" className={styles.wide}>
        <Select
          size="small"
          value={filter.province}
          onChange={(_, { value }) => onFilter({ ...filter, province: value })}
        >
          <option value="">{text.rubric.anyProvince}</option>
          {provinces.map((province) => (
            <option key={province}>{province}</option>
          ))}
        </Select>
      </Field>
      <Field label={text.rubric.year} size="small">
        <Select size="small" value={filter.year} onChange={(_, { value }) => onFilter({ ...filter, year: value })}>
          <option value="">{text.rubric.anyYear}</option>
          {years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </Select>
      </Field>
      <Field label={text.rubric.level} size="small">
        <Select size="small" value={filter.level} onChange={(_, { value }) => onFilter({ ...filter, level: value })}>
          <option value="">{text.rubric.anyLevel}</option>
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {text.rubric.levels[level]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
