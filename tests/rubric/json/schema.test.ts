import { readFileSync } from "node:fs";
import type * as z from "zod/mini";
import type { Rubric } from "../../../src/rubric/rubric";
import { rubricSchema } from "../../../src/rubric/json/schema";
import { RUBRIC_SCHEMA_FILE, writtenRubricSchema } from "../../../tools/rubricSchema";

type Writable<Type> = Type extends object ? { -readonly [Key in keyof Type]: Writable<Type[Key]> } : Type;
type Complete<Type> = Type extends object ? { -readonly [Key in keyof Type]-?: Complete<Type[Key]> } : Type;
type Same<Left, Right> = [Left] extends [Right] ? ([Right] extends [Left] ? true : never) : never;
type Parsed = z.infer<typeof rubricSchema>;

/** Compiles only while schema and type have the same keys of the same kinds, optional where the other's are. */
const agrees: readonly [Same<Parsed, Writable<Rubric>>, Same<Complete<Parsed>, Complete<Rubric>>] = [true, true];

test("the schema says what the type says", () => {
  expect(agrees).toEqual([true, true]);
  expect(Object.keys(rubricSchema.shape)).toContain("criteria");
});

test("assets/rubric.schema.json is up to date: node tools/run.js tools/makeRubricSchema.ts", () => {
  expect(readFileSync(RUBRIC_SCHEMA_FILE, "utf8")).toBe(writtenRubricSchema());
});

test("an editor has words for every key of a criterion, a band and a rule, at any depth of the tree", () => {
  const schema = JSON.parse(writtenRubricSchema()) as {
    properties: Record<string, { description?: string }>;
    $defs: Record<string, { properties: Record<string, { description?: string; items?: { $ref?: string } }> }>;
  };
  const criterion = schema.$defs.Criterion?.properties ?? {};
  expect(Object.keys(criterion)).toEqual(["id", "name", "aliases", "max", "weight", "step", "tiers", "children"]);
  for (const key of [...Object.values(schema.properties), ...Object.values(criterion)]) {
    expect(key.description).toMatch(/^.+\. — .+\.$/);
  }
  expect(criterion.children?.items?.$ref).toBe("#/$defs/Criterion");
});
