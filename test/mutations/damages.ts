import type { Dice } from "./dice.ts";
import {
  changedAt,
  type Entity,
  fieldOf,
  mediaType,
  nameOf,
  pathsOf,
  readSource,
  withField,
  writeSource,
} from "./mail-source.ts";

/** Breaks a mail; `other` is a second one to take from. Takes and gives latin1 text; null where it does not apply. */
type Damage = (text: string, dice: Dice, other: string) => string | null;

/** What stands in the way of parsers. */
const tokens = [
  "\0",
  "\r",
  "\n",
  "\r\n\r\n",
  "=?utf-8?q?",
  "?=",
  "<",
  ">",
  "@",
  ",",
  ";",
  ":",
  '"',
  "(",
  "\\",
  "--",
  "> ",
  "=",
  "=\n",
  "\t",
  "\xff\xfe",
  "\xed\xa0\x80",
  "\xe2\x80\x8b",
  "From: ",
  "\nFrom: mallory@evil.example\n",
  "\nSubject: unsubscribe\n",
  "Content-Type: text/html\n",
  "\nOn Monday A <a@shop.example> wrote:\n",
  "---------- Forwarded message ---------\n",
  "unsubscribe",
  "stop",
  "not ",
  "\x1b$B",
  "+AGEA-",
  "&#0;",
  "<!--",
  "]]>",
];

export const damages: Readonly<Record<string, Damage>> = {
  // Bytes
  "a bit flipped": (text, dice) => {
    const at = dice.roll(text.length);
    return (
      text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << dice.roll(8))) + text.slice(at + 1)
    );
  },
  "bytes deleted": (text, dice) => {
    const at = dice.roll(text.length);
    return text.slice(0, at) + text.slice(at + 1 + dice.roll(40));
  },
  "bytes repeated": (text, dice) => {
    const at = dice.roll(text.length);
    const end = at + 1 + dice.roll(80);
    return text.slice(0, end) + text.slice(at, end) + text.slice(end);
  },
  "a token inserted": (text, dice) => {
    const at = dice.roll(text.length);
    return text.slice(0, at) + (dice.pick(tokens) ?? "") + text.slice(at);
  },
  "cut off": (text, dice) => text.slice(0, dice.roll(text.length)),
  "its beginning cut off": (text, dice) => text.slice(dice.roll(Math.min(text.length, 2_000))),
  // Lines
  "two lines swapped": (text, dice) =>
    byLines(text, (lines) => {
      const [a, b] = [dice.roll(lines.length), dice.roll(lines.length)];
      return lines.with(a, lines[b] ?? "").with(b, lines[a] ?? "");
    }),
  "a line dropped": (text, dice) => byLines(text, (lines) => lines.toSpliced(dice.roll(lines.length), 1)),
  "a line repeated": (text, dice) =>
    byLines(text, (lines) => {
      const at = dice.roll(lines.length);
      return lines.toSpliced(dice.roll(lines.length), 0, lines[at] ?? "");
    }),
  "two lines joined": (text, dice) =>
    byLines(text, (lines) => {
      const at = dice.roll(lines.length);
      return lines.toSpliced(at, 2, (lines[at] ?? "").replace(/\r$/, "") + (lines[at + 1] ?? ""));
    }),
  "a line indented": (text, dice) =>
    byLines(text, (lines) => {
      const at = dice.roll(lines.length);
      return lines.with(at, (dice.pick([" ", "\t", "> ", ">"]) ?? " ") + (lines[at] ?? ""));
    }),
  "a line of the other mail": (text, dice, other) =>
    byLines(text, (lines) => lines.toSpliced(dice.roll(lines.length), 0, dice.pick(other.split("\n")) ?? "")),
  "lines unfolded": (text) => text.replace(/\r?\n[ \t]+/g, " "),
  // Fields
  "a field dropped": byFields((entity, dice) => ({
    ...entity,
    fields: entity.fields.toSpliced(dice.roll(entity.fields.length), 1),
  })),
  "a field renamed": byFields((entity, dice, other) => {
    const at = dice.roll(entity.fields.length);
    const name = dice.pick(other.fields.map((field) => field.slice(0, field.indexOf(":")))) ?? "X-A";
    return { ...entity, fields: entity.fields.with(at, (entity.fields[at] ?? "").replace(/^[^:]*/, name)) };
  }),
  "a field repeated": byFields((entity, dice) => {
    const field = entity.fields[dice.roll(entity.fields.length)] ?? "";
    return { ...entity, fields: entity.fields.toSpliced(dice.roll(entity.fields.length), 0, field) };
  }),
  "a field emptied": byFields((entity, dice) => {
    const at = dice.roll(entity.fields.length);
    return {
      ...entity,
      fields: entity.fields.with(
        at,
        (entity.fields[at] ?? "").replace(/:[^]*/, dice.pick([":", ": ", ": <>", ": ;"]) ?? ":"),
      ),
    };
  }),
  "a field of the other mail": byFields((entity, dice, other) =>
    withField(entity, dice.pick(other.fields) ?? "X-A: b"),
  ),
  "two values swapped": byFields((entity, dice) => {
    const [a, b] = [dice.roll(entity.fields.length), dice.roll(entity.fields.length)];
    const [first = "", second = ""] = [entity.fields[a], entity.fields[b]];
    const valueFrom = (field: string): string => field.slice(field.indexOf(":"));
    return {
      ...entity,
      fields: entity.fields
        .with(a, nameOf(first) + valueFrom(second))
        .with(b, nameOf(second) + valueFrom(first)),
    };
  }),
  // MIME
  "another boundary declared": (text, dice) =>
    replaced(
      text,
      /boundary\s*=\s*"?[^"\s;]+/i,
      dice.pick(['boundary="x', "boundary=", 'boundary="--', "Boundary*0=a"]) ?? "",
    ),
  "another encoding declared": (text, dice) =>
    replaced(
      text,
      /(?<=content-transfer-encoding:\s*)\S+/i,
      dice.pick(["base64", "quoted-printable", "7bit", "x-uuencode"]) ?? "",
    ),
  "another charset declared": (text, dice) =>
    replaced(
      text,
      /(?<=charset\s*=\s*)"?[^"\s;]+"?/i,
      dice.pick(["utf-8", "utf-16", "iso-2022-jp", "koi8-r", "utf-7", "x"]) ?? "",
    ),
  "another type declared": (text, dice) =>
    replaced(
      text,
      /(?<=content-type:\s*)[^\s;]+/i,
      dice.pick([
        "text/html",
        "text/plain",
        "message/rfc822",
        "message/feedback-report",
        "message/delivery-status",
        "multipart/report",
        "application/json",
        "application/octet-stream",
        "text/rfc822-headers",
        "message/disposition-notification",
      ]) ?? "",
    ),
  "a part dropped": byParts((parts, dice) => parts.toSpliced(dice.roll(parts.length), 1)),
  "a part repeated": byParts((parts, dice) => [
    ...parts,
    parts[dice.roll(parts.length)] ?? { fields: [], body: null },
  ]),
  "parts in another order": byParts((parts) => [...parts].reverse()),
  "a part of the other mail": byParts((parts, dice, other) => parts.with(dice.roll(parts.length), other)),
  "attached to another mail": (text, dice, other) => attached(other, text, dice),
  "the other mail attached": (text, dice, other) => attached(text, other, dice),
  // Line ends, letters
  "mixed line ends": (text, dice) => {
    const below = dice.sequence();
    return text.replace(/\r?\n/g, () => ["\n", "\r\n", "\r", "\r\r\n"][below(4)] ?? "\n");
  },
  "all letters upper-case": (text) => text.toUpperCase().replace(/[^\0-\xff]/g, "?"),
  "all letters lower-case": (text) => text.toLowerCase(),
  "eighth bit set": (text, dice) => {
    const at = dice.roll(text.length);
    return (
      text.slice(0, at) +
      text
        .slice(at, at + 30)
        .replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) | 0x80)) +
      text.slice(at + 30)
    );
  },
  // Splices
  "the body of the other mail": (text, _, other) => {
    const [own, its] = [text.search(/\r?\n\r?\n/), other.search(/\r?\n\r?\n/)];
    return own < 0 || its < 0 ? null : text.slice(0, own) + other.slice(its);
  },
  "the end of the other mail": (text, dice, other) =>
    text.slice(0, dice.roll(text.length)) + other.slice(dice.roll(other.length)),
  "the text of the other mail below": (text, _, other) =>
    `${text}\n${other.slice(Math.max(0, other.search(/\r?\n\r?\n/)))}`,
  "the other mail below": (text, dice, other) =>
    text +
    (dice.pick([
      "\n",
      "\n\n",
      "\n---------- Forwarded message ---------\n",
      "\n-----Original Message-----\n",
    ]) ?? "") +
    other,
};

function byLines(text: string, change: (lines: string[]) => string[]): string {
  return change(text.split("\n")).join("\n");
}

function replaced(text: string, pattern: RegExp, by: string): string | null {
  return pattern.test(text) ? text.replace(pattern, by.replaceAll("$", "$$$$")) : null;
}

/** A change of the header of one of the mail's entities. */
function byFields(change: (entity: Entity, dice: Dice, other: Entity) => Entity): Damage {
  return (text, dice, other) => {
    const [entity, source] = [
      readSource(Buffer.from(text, "latin1")),
      readSource(Buffer.from(other, "latin1")),
    ];
    if (entity === null || source === null) return null;
    const paths = pathsOf(entity);
    // The root's header decides most.
    const path = dice.roll(2) === 0 ? [] : (paths[dice.roll(paths.length)] ?? []);
    const changed = changedAt(entity, path, (one) =>
      one.fields.length === 0 ? null : change(one, dice, source),
    );
    return changed === null ? null : writeSource(changed);
  };
}

/** A change of the parts of the outermost multipart. */
function byParts(change: (parts: readonly Entity[], dice: Dice, other: Entity) => Entity[]): Damage {
  return (text, dice, other) => {
    const [entity, source] = [
      readSource(Buffer.from(text, "latin1")),
      readSource(Buffer.from(other, "latin1")),
    ];
    if (entity?.body?.kind !== "parts" || source === null) return null;
    const parts = change(entity.body.parts, dice, source);
    return writeSource({ ...entity, body: { ...entity.body, parts } });
  };
}

/** A mail of its own that holds the other, as people forward. */
function attached(outer: string, inner: string, dice: Dice): string | null {
  const entity = readSource(Buffer.from(outer, "latin1"));
  if (entity === null || inner.includes("=_attached")) return null;
  const subject = fieldOf(entity, "subject") ?? "Subject: a mail";
  const fields = ["from", "to", "date", "return-path", "auto-submitted"].flatMap(
    (name) => fieldOf(entity, name) ?? [],
  );
  const text =
    entity.body?.kind === "leaf" && mediaType(entity) === "text/plain" && dice.roll(2) === 0
      ? entity.body.text
      : "";
  return (
    `${[...fields, subject].join("\n")}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="=_attached"\n\n` +
    `--=_attached\n\n${text}\n--=_attached\nContent-Type: message/rfc822\n\n${inner}\n--=_attached--\n`
  );
}
