// What only workbooks with rubrics of their own need; loaded when one is met or written.
export { describeRubricProblem } from "../../../locales/rubricWords";
export { readRubrics, withRubric } from "../../../memory/rubrics";
