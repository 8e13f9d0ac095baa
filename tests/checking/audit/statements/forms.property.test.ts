import { auditStatements } from "../../../../src/checking/audit/statements/auditStatements";
import { readStatements } from "../../../../src/checking/audit/statements/reading/readStatements";
import type { Statement } from "../../../../src/checking/audit/statements/statement";
import { fc } from "../../../support/properties";
import { randomDistricts } from "./randomDistricts";
import type { RandomDistricts, RandomUnit } from "./randomDistricts";

/** Reading a table takes long: the sentences vary more often than the boards. */
const BOARDS = 8;
const SEED = { numRuns: BOARDS, seed: 20200420 };
const RANKED = fc.sample(randomDistricts({ ranks: true }), SEED);
const UNRANKED = fc.sample(randomDistricts({ ranks: false }), SEED);

/** One of the boards, shown by its place when a property fails. */
function anyOf(
  boards: readonly RandomDistricts[],
): fc.Arbitrary<{ readonly at: number; readonly on: () => RandomDistricts }> {
  return fc.nat(BOARDS - 1).map((at) => ({
    at,
    on: () => {
      const board = boards[at];
      if (board === undefined) throw new Error("no such board");
      return board;
    },
  }));
}

const READINESS = "hạng mục điều kiện sẵn sàng";
const LABELS = ["Mức 1", "Mức 2", "Mức 3", "Mức 4"];
const SHARES = [90, 80, 75, 70];

/** The verdict on the only statement of one kind in a text. */
function verdictOn(kind: Statement["kind"], text: string, { board }: RandomDistricts): string {
  const { entries } = auditStatements(readStatements(text), [board]);
  const found = entries.filter(({ statement }) => statement.kind === kind);
  if (found.length !== 1) throw new Error(`${String(found.length)} statements of kind ${kind} in “${text}”`);
  return found[0]?.verdict ?? "";
}

function listOf(units: readonly RandomUnit[]): string {
  const names = units.map(({ name }) => name);
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} và ${last}`;
}

function written(value: number): string {
  return value.toFixed(2).replace(".", ",");
}

/** `sentence` of the true count agrees, of any other count it is wrong. */
function countDecides(
  kind: Statement["kind"],
  sentence: (count: number, draw: number) => string,
  countOf: (units: readonly RandomUnit[], draw: number) => number,
  choices: number,
): void {
  fc.assert(
    fc.property(
      anyOf(RANKED),
      fc.integer({ min: 0, max: choices - 1 }),
      fc.integer({ min: 1, max: 9 }),
      ({ on }, draw, other) => {
        const districts = on();
        const count = countOf(districts.units, draw);
        expect(verdictOn(kind, sentence(count, draw), districts)).toBe("agrees");
        expect(verdictOn(kind, sentence((count + other) % 10, draw), districts)).toBe("wrong");
      },
    ),
    { numRuns: 40 },
  );
}

test("how many units have a tier", () => {
  countDecides(
    "tier-count",
    (count, tier) => `Về ${READINESS} có ${count} đơn vị đạt ${LABELS[tier]}.`,
    (units, tier) => units.filter(({ tiers }) => tiers.readiness === LABELS[tier]).length,
    LABELS.length,
  );
});

test("how many units have one of several tiers", () => {
  countDecides(
    "tier-count",
    (count, tier) => `Về ${READINESS} có ${count} đơn vị đủ điểm xếp hạng ở các mức ${tier + 1}, mức ${tier + 2}.`,
    (units, tier) => {
      const labels = LABELS.slice(tier, tier + 2);
      return units.filter(({ tiers }) => labels.includes(tiers.readiness ?? "")).length;
    },
    LABELS.length - 1,
  );
});

test("how many units have a tier or a better one, in the whole and in a part", () => {
  countDecides(
    "tier-count",
    (count, tier) => `Về ${READINESS} có ${count} đơn vị xếp hạng từ mức ${tier + 1} trở lên.`,
    (units, tier) => units.filter(({ tiers }) => LABELS.slice(0, tier + 1).includes(tiers.readiness ?? "")).length,
    LABELS.length,
  );
  countDecides(
    "tier-count",
    (count, tier) =>
      `Về môi trường chính sách, ${count} huyện, thành phố có điểm đủ điều kiện xếp hạng từ mức ${tier + 1} trở lên đối với nhóm tiêu chí này.`,
    (units, tier) => units.filter(({ points }) => (points.policy ?? 0) * 100 >= 8 * (SHARES[tier] ?? 0)).length,
    LABELS.length,
  );
});

test("how many units have a tier in both categories, in one, in none", () => {
  const held = ({ tiers }: RandomUnit): number => Object.values(tiers).filter((tier) => tier !== null).length;
  countDecides(
    "tier-count",
    (count) => `Có ${count} đơn vị đạt điểm xếp hạng ở cả 2 hạng mục.`,
    (units) => units.filter((unit) => held(unit) === 2).length,
    1,
  );
  countDecides(
    "tier-count",
    (count) => `Có ${count} đơn vị đạt điểm xếp hạng ở 1 trong 2 hạng mục.`,
    (units) => units.filter((unit) => held(unit) === 1).length,
    1,
  );
  countDecides(
    "tier-count",
    (count) => `Có ${count} đơn vị không đạt điểm xếp hạng ở bất cứ hạng mục nào.`,
    (units) => units.filter((unit) => held(unit) === 0).length,
    1,
  );
});

test("a tier with the names of its units: one name for another is wrong", () => {
  fc.assert(
    fc.property(anyOf(RANKED), fc.nat(7), ({ on }, draw) => {
      const districts = on();
      const label = districts.units[draw]?.tiers.readiness ?? null;
      fc.pre(label !== null);
      const having = districts.units.filter(({ tiers }) => tiers.readiness === label);
      const [other] = districts.units.filter(({ tiers }) => tiers.readiness !== label);
      fc.pre(other !== undefined);
      const sentence = (units: readonly RandomUnit[]): string =>
        `Về ${READINESS} có ${units.length} đơn vị (${listOf(units)}) được xếp ${label}.`;
      expect(verdictOn("tier-count", sentence(having), districts)).toBe("agrees");
      const swapped = [...having.slice(1), other];
      expect(verdictOn("tier-count", sentence(swapped), districts)).toBe("wrong");
    }),
    { numRuns: 60 },
  );
});

test("the share of the units with a tier", () => {
  fc.assert(
    fc.property(anyOf(RANKED), fc.nat(3), fc.integer({ min: 1, max: 60 }), ({ on }, tier, more) => {
      const districts = on();
      const { units } = districts;
      const share = (100 * units.filter(({ tiers }) => tiers.readiness === LABELS[tier]).length) / units.length;
      const sentence = (percent: string): string => `${percent}% số đơn vị đạt ${LABELS[tier]} về điều kiện sẵn sàng.`;
      expect(verdictOn("tier-share", sentence(written(share)), districts)).toBe("agrees");
      expect(verdictOn("tier-share", sentence(written(share + more)), districts)).toBe("wrong");
    }),
    { numRuns: 40 },
  );
});

test("a count and the names that follow it", () => {
  fc.assert(
    fc.property(
      anyOf(RANKED),
      fc.subarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      fc.constantFrom("là", "gồm", "gồm:"),
      fc.integer({ min: 1, max: 5 }),
      ({ on }, chosen, word, more) => {
        const districts = on();
        const units = districts.units.filter((_, unit) => chosen.includes(unit));
        const sentence = (count: number): string => `Có ${count} đơn vị được khen thưởng ${word} ${listOf(units)}.`;
        expect(verdictOn("listed-count", sentence(units.length), districts)).toBe("agrees");
        expect(verdictOn("listed-count", sentence(units.length + more), districts)).toBe("wrong");
        const unknown = `${sentence(units.length + more).slice(0, -1)}, huyện Không Có Thật.`;
        expect(verdictOn("listed-count", unknown, districts)).not.toBe("wrong");
      },
    ),
    { numRuns: 60 },
  );
});

test("bounds of points: of one unit, of a count, of all", () => {
  fc.assert(
    fc.property(anyOf(RANKED), fc.nat(7), fc.integer({ min: 1, max: 9 }), ({ on }, draw, more) => {
      const districts = on();
      const totals = districts.units.map(({ total }) => total).sort((one, other) => one - other);
      const unit = districts.units[draw];
      const [lowest = 0] = totals;
      const bound = totals[draw] ?? 0;
      fc.pre(unit !== undefined && totals.every((total, at) => at === 0 || total - (totals[at - 1] ?? 0) > 0.05));
      const { name, total } = unit;
      expect(verdictOn("range", `${name} đạt trên ${written(total - more)} điểm.`, districts)).toBe("agrees");
      expect(verdictOn("range", `${name} đạt dưới ${written(total - more)} điểm.`, districts)).toBe("wrong");
      const between = `từ ${written(total - more)} đến ${written(total + more)} điểm`;
      expect(verdictOn("range", `${name} đạt ${between}.`, districts)).toBe("agrees");
      const above = totals.length - draw;
      const counted = (count: number): string => `Có ${count} đơn vị đạt trên ${written(bound - 0.02)} điểm.`;
      expect(verdictOn("range", counted(above), districts)).toBe("agrees");
      expect(verdictOn("range", counted(above + more), districts)).toBe("wrong");
      const all = (limit: number): string => `Tất cả các đơn vị đạt trên ${written(limit)} điểm.`;
      expect(verdictOn("range", all(lowest - more), districts)).toBe("agrees");
      expect(verdictOn("range", all(lowest + 0.02), districts)).toBe("wrong");
    }),
    { numRuns: 60 },
  );
});

test("a unit's rank follows from the totals where the table prints none", () => {
  fc.assert(
    fc.property(anyOf(UNRANKED), fc.nat(7), fc.integer({ min: 1, max: 7 }), ({ on }, draw, more) => {
      const districts = on();
      const totals = districts.units.map(({ total }) => total);
      fc.pre(new Set(totals).size === totals.length);
      const { name = "", rank = 0 } = districts.units[draw] ?? {};
      expect(verdictOn("rank", `${name} xếp thứ ${rank}.`, districts)).toBe("agrees");
      expect(verdictOn("rank", `${name} xếp thứ ${((rank - 1 + more) % 8) + 1}.`, districts)).toBe("wrong");
    }),
    { numRuns: 40 },
  );
});

test("how many units there are; fewer may be a part of them", () => {
  fc.assert(
    fc.property(anyOf(RANKED), fc.integer({ min: 1, max: 20 }), ({ on }, more) => {
      const districts = on();
      const { length } = districts.units;
      const sentence = (size: number): string => `Kết quả đánh giá của ${size}/${size} huyện, thành phố.`;
      expect(verdictOn("group-size", sentence(length), districts)).toBe("agrees");
      expect(verdictOn("group-size", sentence(length + more), districts)).toBe("wrong");
      const fewer = `Kết quả đánh giá của ${Math.max(1, length - more)} huyện, thành phố.`;
      expect(verdictOn("group-size", fewer, districts)).toBe("unchecked");
    }),
    { numRuns: 20 },
  );
});

test("tiers and how far they lie apart follow from the rubric", () => {
  fc.assert(
    fc.property(anyOf(RANKED), fc.nat(3), fc.nat(3), fc.integer({ min: 0, max: 9 }), ({ on }, from, to, said) => {
      const districts = on();
      fc.pre(from !== to);
      const direction = from > to ? "tăng" : "giảm";
      const steps = `Mức ${from + 1} sang mức ${to + 1}, ${direction} ${said} bậc.`;
      const isTrue = said === Math.abs(from - to);
      expect(verdictOn("tier-steps", steps, districts)).toBe(isTrue ? "agrees" : "wrong");
      const tiers = `Xếp loại ở ${said} mức từ cao xuống thấp.`;
      expect(verdictOn("tier-total", tiers, districts)).toBe(said === 4 || said === 5 ? "agrees" : "wrong");
      const best = `Trong đó mức ${from + 1} là mức tốt nhất.`;
      expect(verdictOn("tier-end", best, districts)).toBe(from === 0 ? "agrees" : "wrong");
    }),
    { numRuns: 60 },
  );
});
