import path from "node:path";
import * as z from "zod/mini";
import type {
  Band,
  Criterion,
  Demand,
  Marks,
  RankingRule,
  RosterUnit,
  Rubric,
  Source,
  Text,
  Tiers,
} from "../src/rubric/rubric";
import {
  bandSchema,
  criterionSchema,
  demandSchema,
  marksSchema,
  rankingRuleSchema,
  rosterUnitSchema,
  rubricSchema,
  sourceSchema,
  textSchema,
  tiersSchema,
} from "../src/rubric/json/schema";

export const RUBRIC_SCHEMA_FILE = path.resolve(__dirname, "../assets/rubric.schema.json");

/** What an editor shows about a key, Vietnamese first. */
type Words<Type> = Readonly<Record<keyof Type, string>>;

const RUBRIC: Words<Rubric> = {
  id: "Id của bộ tiêu chí, dùng trong công thức: chữ cái không dấu, chữ số, dấu gạch nối. — Id of the rubric, used in formulas.",
  title: "Tên bộ tiêu chí bằng hai thứ tiếng. — Title in both languages.",
  province: "Tỉnh, thành phố ban hành. — Province.",
  year: "Năm đánh giá. — Year assessed.",
  level: "Cấp được xếp hạng: department (sở), district (huyện), commune (xã). — Who is ranked.",
  basis: "Các văn bản làm căn cứ. — The decisions the rubric rests on.",
  criteria:
    "Gốc của cây tiêu chí; các lá, theo thứ tự, là các chỉ tiêu (cột của bảng điểm). — Root of the tree; its leaves, in order, are the indicators.",
  ranking:
    "Các quy tắc xếp hạng, mỗi tiêu chí được xếp hạng một quy tắc. — Ranking rules, one for each ranked criterion.",
  marks: "Ký hiệu thay cho điểm. — Texts that stand for a score.",
  units:
    "Danh sách đơn vị được đánh giá; để trống nếu không quy định. — The units that are expected; empty when none are named.",
  unitsExpected:
    "Số đơn vị phải tham gia, khi danh sách không nêu đủ tên. — How many units must take part, where the list does not name all.",
  sources:
    "Nguồn của từng con số, theo đường dẫn: criteria.<id>.max, criteria.<id>.tiers.<mức>, ranking.<id>, marks, units. — Where each number comes from, by path.",
};

const CRITERION: Words<Criterion> = {
  id: "Id của tiêu chí, không trùng trong cả cây. — Id, unique in the tree.",
  name: "Tên tiêu chí như in trong văn bản. — Name as printed.",
  aliases: "Các cách ghi khác trong tiêu đề cột. — Other names that headings use.",
  max: "Điểm tối đa; bỏ trống ở chỉ tiêu nghĩa là văn bản không ghi, ở nhóm nghĩa là tổng của các tiêu chí con. — Maximum in points; absent on a group: the sum of its children's.",
  weight: "Hệ số của tiêu chí trong tổng điểm cấp trên; bỏ trống là 1. — Factor in the parent's total; 1 when absent.",
  step: "Điểm của chỉ tiêu là bội số của bước này. — Scores are multiples of this step.",
  children:
    "Các tiêu chí con; không có mục này thì là chỉ tiêu. — Children; without them the criterion is an indicator.",
  tiers: "Các mức xếp loại của tiêu chí. — Tiers of this criterion.",
};

const TIERS: Words<Tiers> = {
  bands:
    "Các mức, từ cao xuống thấp; không mức nào ghi ngưỡng nghĩa là văn bản không nêu điểm tối thiểu. — Bands from the best to the lowest; none with a minimum: the document states none.",
  otherwise: "Nhãn của đơn vị dưới mức thấp nhất, ví dụ “Không xếp loại”. — Label of units below the lowest band.",
};

const BAND: Words<Band> = {
  label: "Tên mức. — Label of the tier.",
  atLeast: "Ngưỡng tối thiểu, đạt đúng ngưỡng là đạt mức. — Minima, inclusive.",
  over: "Ngưỡng phải vượt qua, đạt đúng ngưỡng là chưa đạt. — Limits to exceed.",
};

const DEMAND: Words<Demand> = {
  total:
    'Ngưỡng của tổng điểm tiêu chí: số điểm, hoặc tỷ lệ như "90%". — Threshold of the criterion\'s total: points or "90%" of its maximum.',
  each: "Ngưỡng của mọi tiêu chí con, hoặc từng ngưỡng theo id tiêu chí con. — Threshold of every child, or one by child id.",
};

const RANKING: Words<RankingRule> = {
  of: "Id của tiêu chí được xếp hạng. — Id of the ranked criterion.",
  ties: "Khi bằng điểm: competition là 1, 2, 2, 4; dense là 1, 2, 2, 3; ordinal là 1, 2, 3, 4. — How equal totals share a rank.",
  decimals:
    "Số chữ số thập phân làm tròn trước khi so sánh; null là không làm tròn. — Decimals totals are rounded to before comparing; null: none.",
  tieBreak:
    "Với ordinal: các tiêu chí so tiếp khi bằng điểm, rồi đến thứ tự trong bảng. — For ordinal: criteria compared between equal totals, then sheet order.",
  unrankedGroups: "Các nhóm đơn vị không xếp hạng. — Groups of units that get no rank.",
  acrossGroups:
    "true: các nhóm xếp hạng chung một danh sách; bỏ trống: mỗi nhóm xếp riêng. — True: groups are ranked together; absent: each apart.",
};

const MARKS: Words<Marks> = {
  zero: "Tính 0 điểm, ví dụ “---”. — Counts 0.",
  exempt: "Được miễn: tiêu chí không tính vào tổng và điểm tối đa. — The criterion leaves total and maximum.",
  notSubmitted:
    "Không nộp số liệu: vẫn liệt kê, không tính điểm, không xếp hạng. — Nothing submitted: listed, not scored, not ranked.",
};

const UNIT: Words<RosterUnit> = {
  name: "Tên đơn vị. — Name of the unit.",
  aliases: "Các cách ghi khác. — Other spellings.",
  group: "Nhóm xếp hạng riêng. — Group that is ranked apart.",
  invited: "true: khuyến khích tham gia, không bắt buộc. — True: invited to take part, not obliged.",
  exempt:
    "Miễn theo id tiêu chí: out là bỏ khỏi tổng và điểm tối đa, full là tính điểm tối đa. — Exemptions by criterion id.",
};

const SOURCE: Words<Source> = {
  kind: "stated là văn bản có ghi; inferred là suy ra từ kết quả đã công bố. — Stated by a document, or inferred from results.",
  document: "Văn bản và vị trí trong văn bản. — Document and place in it.",
  note: "Giải thích bằng hai thứ tiếng. — Explanation in both languages.",
  bracket:
    "Khoảng chắc chắn chứa con số suy ra: trên over, đến hết atMost. — Interval of an inferred number: above over, at most atMost.",
};

const TEXT: Words<Text> = { vi: "Tiếng Việt. — Vietnamese.", en: "Tiếng Anh. — English." };

interface Meta {
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
}

type Registry = z.core.$ZodRegistry<Meta>;
type Shape<Key extends string> = Readonly<Record<Key, z.core.$ZodType>>;

/** The JSON Schema of a rubric file, with words on every key so that an editor helps. */
function makeRubricSchema(): object {
  const registry: Registry = z.registry<Meta>();
  registry.add(rubricSchema, { title: "Bộ tiêu chí xếp hạng CQDT — CQDT rubric" });
  registry.add(criterionSchema, { id: "Criterion", description: "Một tiêu chí. — A criterion." });
  const { criteria, ...others } = RUBRIC;
  describe(registry, rubricSchema.shape, others);
  describe(registry, criterionSchema.shape, CRITERION);
  describe(registry, tiersSchema.shape, TIERS);
  describe(registry, bandSchema.shape, BAND);
  describe(registry, demandSchema.shape, DEMAND);
  describe(registry, rankingRuleSchema.shape, RANKING);
  describe(registry, marksSchema.shape, MARKS);
  describe(registry, rosterUnitSchema.shape, UNIT);
  describe(registry, sourceSchema.shape, SOURCE);
  describe(registry, textSchema.shape, TEXT);
  const schema = z.toJSONSchema(rubricSchema, { metadata: registry });
  const reference = schema.properties?.criteria;
  const root = { ...(typeof reference === "object" ? reference : {}), description: criteria };
  const link = { type: "string", description: "Đường dẫn đến tệp lược đồ này. — Path of this schema file." };
  return { ...schema, properties: { $schema: link, ...schema.properties, criteria: root } };
}

/** The file's text. */
export function writtenRubricSchema(): string {
  return `${JSON.stringify(makeRubricSchema(), null, 2)}\n`;
}

function describe<Key extends string>(
  registry: Registry,
  shape: Shape<NoInfer<Key>>,
  words: Readonly<Record<Key, string>>,
): void {
  for (const key of Object.keys(words) as Key[]) registry.add(shape[key], { description: words[key] });
}
