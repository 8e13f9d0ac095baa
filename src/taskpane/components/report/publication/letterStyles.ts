import { makeStyles, tokens } from "@fluentui/react-components";

/** A field with what leaves it out beside it. */
export const useLetterStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "end",
    gap: tokens.spacingHorizontalXS,
  },
  input: { minWidth: 0 },
});
