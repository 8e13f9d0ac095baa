import type { workbench as vi } from "../vi/workbench";

export const workbench: typeof vi = {};
