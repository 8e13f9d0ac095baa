import metadata from "../package.json";

/** The version of CQDT, as package.json states it: "0.1.0". */
export const VERSION = metadata.version;
