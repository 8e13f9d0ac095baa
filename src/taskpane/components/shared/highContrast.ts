/** Where the system sets the colours (Windows' contrast themes): what only a background shows must be drawn in its colours. */
export const HIGH_CONTRAST = "@media (forced-colors: active)";
