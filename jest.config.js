const transform = {
  "^.+\\.[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  ],
};

/** A test file runs in a context of its own, where every look-up of a global goes through a proxy: the frequent ones are handed in. */
const FREQUENT_GLOBALS = [
  "Array",
  "Float64Array",
  "Int32Array",
  "JSON",
  "Map",
  "Math",
  "Number",
  "Object",
  "Promise",
  "RegExp",
  "Set",
  "String",
  "Uint32Array",
  "Uint8Array",
  "WeakMap",
];

/** @type {import("jest").Config} */
module.exports = {
  // A busy machine is no fault of the code.
  testTimeout: 60_000,
  projects: [
    {
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/(browser|built)/"],
      sandboxInjectedGlobals: FREQUENT_GLOBALS,
      moduleNameMapper: { "^@fluentui/react-icons$": "<rootDir>/tests/support/icons.js" },
      transform,
    },
    {
      displayName: "built",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/built/**/*.test.ts"],
      transform,
    },
    {
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/tests/browser/support/globalSetup.ts",
      transform,
    },
  ],
};
