const pure =
  "^src/(rubric|rubricSheet|drafting|scoring|reading|checking|reporting|filling|evaluation|grid|outcome|steps|locales|memory|inference|fixing|recipients|robustness)/";

/** The rooms and who may enter them; docs/code-map.md draws it. @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "pure-rooms",
      comment: "Pure rooms know no Office.js, React, DOM library, Node, files or doors.",
      severity: "error",
      from: { path: pure },
      to: {
        path: ["^src/(excel|functions|taskpane|xlsx|workbench|cli)/", "node_modules", "^node:"],
        pathNot: ["^src/excel/workbook\\.ts$", "^node_modules/zod/"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "zod-only-in-rubric",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/rubric/" },
      to: { path: "node_modules/zod/" },
    },
    {
      name: "react-only-in-pane",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/taskpane/" },
      to: { path: "node_modules/(react|react-dom|@fluentui)/" },
    },
    {
      name: "spreadsheet-only-in-workbench",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { path: "(node_modules/(@odoo|chart\\.js)/|^src/workbench/)" },
    },
    {
      name: "node-only-in-cli",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "doors-do-not-open-on-each-other",
      severity: "error",
      from: { path: "^src/(functions|cli|xlsx|docx|excel)/" },
      to: { path: "^src/(taskpane|workbench)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
