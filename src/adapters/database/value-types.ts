import pg from "pg";

type Parse = (value: string) => unknown;

const parserOf = (oid: number, format: "text" | "binary" = "text") =>
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- pg's enum knows the built-in types only
  pg.types.getTypeParser(oid, format) as Parse;

const numbers: Parse = (value) =>
  (parserOf(1016)(value) as (string | null)[]).map((number) => (number === null ? null : Number(number)));

/** By type oid (pg_type): what comes out otherwise than pg would give it. */
const parsers = new Map<number, Parse>([
  // int8: offsets and counts stay far below 2^53.
  [20, Number],
  [1016, numbers],
  // numeric: sums and averages.
  [1700, Number],
  [1231, numbers],
  // date: pg would make a Date at midnight of the machine's own zone.
  [1082, String],
]);

/** int8 and numeric → number, date → "YYYY-MM-DD"; timestamptz → Date and bytea → Buffer as pg does. */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: "text" | "binary") => parsers.get(oid) ?? parserOf(oid, format),
};
