import { writeFileSync } from "node:fs";
import { RUBRIC_SCHEMA_FILE, writtenRubricSchema } from "./rubricSchema";

// node tools/run.js tools/makeRubricSchema.ts
writeFileSync(RUBRIC_SCHEMA_FILE, writtenRubricSchema());
