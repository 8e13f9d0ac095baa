import type { checking as vi } from "../vi/checking";

export const checking: typeof vi = {};
