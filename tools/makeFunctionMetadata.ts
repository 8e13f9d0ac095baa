import { writeFunctionMetadata } from "./functionMetadata";

// node tools/run.js tools/makeFunctionMetadata.ts [directory]
writeFunctionMetadata(process.argv[2] ?? "dist");
