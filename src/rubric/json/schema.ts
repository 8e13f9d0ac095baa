import * as z from "zod/mini";
import { LEVELS, TIES } from "../fixedValues";

/** The pane's content security policy forbids building code from text. */
z.config({ jitless: true });

/** Ids stand in formulas (`"bac-kan-2020-tinh/readiness"`) and in paths of `sources`: no space, slash or dot. */
export const ID_PATTERN = /^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*$/;

/** A share of the maximum: 0 to 100, decimals after a point. */
const PERCENT_PATTERN = /^(?:100(?:\.0+)?|\d{1,2}(?:\.\d+)?)%$/;

export const YEARS = { from: 1990, to: 2200 };

/** Decimals that totals may be rounded to before ranking. */
export const DECIMALS = { from: 0, to: 9 };

/** Characters of an id, and of a name, label or any other text of a rubric. */
export const LONGEST_ID = 100;
export const LONGEST_TEXT = 2000;

const id = () => z.string().check(z.regex(ID_PATTERN), z.maxLength(LONGEST_ID));
const sentence = () => z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT));
const positive = () => z.number().check(z.positive());
const names = () => z.array(sentence());

export const textSchema = z.strictObject({ vi: sentence(), en: sentence() });

const threshold = () => z.union([z.number().check(z.nonnegative()), z.string().check(z.regex(PERCENT_PATTERN))]);

export const demandSchema = z.strictObject({
  total: z.exactOptional(threshold()),
  each: z.exactOptional(z.union([...threshold().def.options, z.record(z.string(), threshold())])),
});

export const bandSchema = z.strictObject({
  label: sentence(),
  atLeast: z.exactOptional(demandSchema),
  over: z.exactOptional(demandSchema),
});

export const tiersSchema = z.strictObject({
  bands: z.array(bandSchema).check(z.minLength(1)),
  otherwise: sentence(),
});

export const criterionSchema = z.strictObject({
  id: id(),
  name: sentence(),
  aliases: z.exactOptional(names()),
  max: z.exactOptional(positive()),
  weight: z.exactOptional(positive()),
  step: z.exactOptional(positive()),
  tiers: z.exactOptional(tiersSchema),
  get children(): z.ZodMiniExactOptional<z.ZodMiniArray<typeof criterionSchema>> {
    return z.exactOptional(z.array(criterionSchema).check(z.minLength(1)));
  },
});

export const rankingRuleSchema = z.strictObject({
  of: id(),
  ties: z.enum(TIES),
  decimals: z.nullable(z.int().check(z.gte(DECIMALS.from), z.lte(DECIMALS.to))),
  tieBreak: z.exactOptional(z.array(id())),
  unrankedGroups: z.exactOptional(names()),
  acrossGroups: z.exactOptional(z.boolean()),
});

export const marksSchema = z.strictObject({ zero: names(), exempt: names(), notSubmitted: names() });

export const rosterUnitSchema = z.strictObject({
  name: sentence(),
  aliases: z.exactOptional(names()),
  group: z.exactOptional(sentence()),
  invited: z.exactOptional(z.boolean()),
  exempt: z.exactOptional(z.record(z.string(), z.enum(["out", "full"]))),
});

export const sourceSchema = z.strictObject({
  kind: z.enum(["stated", "inferred"]),
  document: z.exactOptional(sentence()),
  note: z.exactOptional(textSchema),
  bracket: z.exactOptional(
    z.strictObject({ over: z.exactOptional(threshold()), atMost: z.exactOptional(threshold()) }),
  ),
});

/** The shape of `Rubric`; what a shape cannot say (ids that exist, bands in order) is checked by `validateRubric`. */
export const rubricSchema = z.strictObject({
  id: id(),
  title: textSchema,
  province: sentence(),
  year: z.int().check(z.gte(YEARS.from), z.lte(YEARS.to)),
  level: z.enum(LEVELS),
  basis: z.array(z.strictObject({ document: sentence() })),
  criteria: criterionSchema,
  ranking: z.array(rankingRuleSchema),
  marks: marksSchema,
  units: z.array(rosterUnitSchema),
  unitsExpected: z.exactOptional(z.int().check(z.positive())),
  sources: z.record(z.string(), sourceSchema),
});
