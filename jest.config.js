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
