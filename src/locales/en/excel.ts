import type { excel as vi } from "../vi/excel";

export const excel: typeof vi = {};
