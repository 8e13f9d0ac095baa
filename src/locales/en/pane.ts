import type { pane as vi } from "../vi/pane";

export const pane: typeof vi = {};
