import type { Dice } from "./dice.ts";
import type { Equivalent } from "./equivalent.ts";
import { type Entity, nameOf, valueOf } from "./mail-source.ts";

/** What servers write on top, newest first: their order says who handed the mail to whom. */
const trace =
  /^(?:received|return-path|delivered-to|x-original-to|(?:x-)?envelope-to|authentication-results|received-spf|arc-|dkim-|resent-|x-apparently-to|x-hmxmr)/;

/** Other spellings of a header that RFC 5322 and 2045 make the same. */
export const headerEquivalents: Readonly<Record<string, Equivalent>> = {
  "field names in another case": (entity, dice) => {
    const spell = dice.pick([upper, lower, mixed]) ?? upper;
    return {
      ...entity,
      fields: entity.fields.map(
        (field) => spell(field.slice(0, field.indexOf(":"))) + field.slice(field.indexOf(":")),
      ),
    };
  },
  "fields in another order": (entity, dice) => ({ ...entity, fields: reordered(entity.fields, dice) }),
  "fields unfolded": (entity) =>
    entity.fields.some((field) => field.includes("\n"))
      ? { ...entity, fields: entity.fields.map((field) => field.replaceAll("\n", "")) }
      : null,
  "fields folded at blanks": (entity, dice) => {
    const below = dice.sequence();
    return {
      ...entity,
      fields: entity.fields.map((field) =>
        field.replace(/(?<=\S)[ \t](?=[ \t]*\S)/g, (blank) => (below(3) === 0 ? `\n${blank}` : blank)),
      ),
    };
  },
  "other blanks behind the colon": (entity, dice) => {
    const blanks = dice.pick(["", "  ", "\t", "\n "]) ?? "";
    return {
      ...entity,
      fields: entity.fields.map((field) => field.replace(/(?<=^[^:]*):[ \t]?(?=\S)/, `:${blanks}`)),
    };
  },
  "blanks at the ends of fields": (entity) => ({
    ...entity,
    fields: entity.fields.map((field) => `${field} \t`),
  }),
  "a field more": (entity, dice) =>
    entity.fields.length === 0
      ? null
      : {
          ...entity,
          fields: entity.fields.toSpliced(
            1 + dice.roll(entity.fields.length),
            0,
            `X-Padding-${dice.roll(10)}: ${dice.pick(["1", "=?utf-8?q?=C3=A4?=", "\xe4", "a: b; c=d"]) ?? ""}`,
          ),
        },
  "comments in MIME fields": (entity) =>
    changedFields(
      entity,
      /^(?:content-type|content-transfer-encoding|content-disposition|mime-version)$/,
      (field) => field.replace(/:([ \t\n]*)([^\s;]+)/, ":$1$2 (a \\) comment; x=y)"),
    ),
  "parameters spelled otherwise": (entity, dice) =>
    changedFields(entity, /^content-(?:type|disposition)$/, (field) => respelled(field, dice.roll(3))),
  "parameters in another order": (entity) =>
    changedFields(entity, /^content-(?:type|disposition)$/, (field) => {
      const [type = "", ...parameters] = valueOf(field).split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
      return parameters.length < 2 || field.includes("(") || field.includes("(")
        ? field
        : `${field.slice(0, field.indexOf(":"))}: ${[type, ...parameters.reverse()].join(";")}`;
    }),
};

/** Changes the fields of those names; null where nothing changes. */
export function changedFields(
  entity: Entity,
  names: RegExp,
  change: (field: string) => string,
): Entity | null {
  const fields = entity.fields.map((field) => (names.test(nameOf(field)) ? change(field) : field));
  return fields.some((field, at) => field !== entity.fields[at]) ? { ...entity, fields } : null;
}

/** Fields of one name keep their order among themselves, and those of servers their places. */
export function reordered(fields: readonly string[], dice: Dice): string[] {
  const below = dice.sequence();
  const places = fields.flatMap((field, at) => (trace.test(nameOf(field)) ? [] : [at]));
  const order = places.map((at) => ({ at, key: below(1_000) })).sort((a, b) => a.key - b.key);
  const queues = Map.groupBy(places, (at) => nameOf(fields[at] ?? ""));
  const shuffled = [...fields];
  for (const [place, { at }] of order.entries()) {
    const next = queues.get(nameOf(fields[at] ?? ""))?.shift() ?? at;
    shuffled[places[place] ?? 0] = fields[next] ?? "";
  }
  return shuffled;
}

/** Quoted, as a token, or by RFC 2231; where the value allows it. */
function respelled(field: string, way: number): string {
  return field.replace(
    /(;\s*)([a-z-]+)\s*=\s*(?:"([^"\\%]*)"|([^\s;"%*']+))(?=\s*(?:;|$))/gi,
    (written, start: string, name: string, quoted: string | undefined, bare: string | undefined) => {
      const value = quoted ?? bare ?? "";
      if (!/^[\x21-\x7e ]+$/.test(value)) return written;
      if (way === 0) return `${start}${name}="${value}"`;
      if (way === 1) return /^[\w.+-]+$/.test(value) ? `${start}${name} = ${value}` : written;
      if (/\s/.test(value) || value.length < 4) return written;
      const escaped = (text: string): string =>
        text.replace(/[^\w.+-]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`);
      return `${start}${name}*0*=us-ascii''${escaped(value.slice(0, 2))};\n ${name}*1*=${escaped(value.slice(2))}`;
    },
  );
}

function upper(name: string): string {
  return name.toUpperCase();
}

function lower(name: string): string {
  return name.toLowerCase();
}

function mixed(name: string): string {
  return Array.from(name, (character, at) =>
    at % 2 === 0 ? character.toLowerCase() : character.toUpperCase(),
  ).join("");
}
