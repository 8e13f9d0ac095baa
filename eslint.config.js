const tseslint = require("typescript-eslint");
const reactHooks = require("eslint-plugin-react-hooks");

/** The rules of hooks and of React's compiler; all others are oxlint's (.oxlintrc.json). */
module.exports = [
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    languageOptions: { parser: tseslint.parser },
    linterOptions: { noInlineConfig: true },
    ...reactHooks.configs.flat["recommended-latest"],
  },
];
