export { readReport } from "./readReport";
export { writeReport } from "./writeReport";
