export { readReport } from "./readReport";
export { removeReport } from "./removeReport";
export { writeReport } from "./writeReport";
