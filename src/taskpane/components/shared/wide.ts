/** Where the pane is wide enough for more than two fields beside each other. */
export const WIDE = "@media (min-width: 560px)";
