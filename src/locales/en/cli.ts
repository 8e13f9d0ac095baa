import type { cli as vi } from "../vi/cli";

export const cli: typeof vi = {};
