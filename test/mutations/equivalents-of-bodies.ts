import type { Equivalent } from "./equivalent.ts";
import { changedFields, reordered } from "./equivalents-of-headers.ts";
import { bytesIn, contentOf, textOf, withCharset, withContent } from "./leaf-content.ts";
import {
  type Entity,
  fieldOf,
  mediaType,
  nameOf,
  parameter,
  transferEncoding,
  writeSource,
} from "./mail-source.ts";

const charsets = [
  "utf-8",
  "iso-8859-1",
  "iso-8859-15",
  "windows-1252",
  "iso-8859-2",
  "windows-1250",
  "koi8-r",
  "windows-1251",
  "iso-8859-7",
  "windows-1253",
  "windows-1254",
  "windows-1255",
  "windows-1256",
  "shift_jis",
  "euc-jp",
  "gb18030",
  "big5",
  "euc-kr",
];
const encodings = ["base64", "quoted-printable", "8bit"] as const;

/** Other ways to write a body that mean the same: transfer encodings, charsets, lines, and what may stand around parts. */
export const bodyEquivalents: Readonly<Record<string, Equivalent>> = {
  "another transfer encoding": (entity, dice) => {
    const encoding = dice.pick(encodings) ?? "base64";
    const content = contentOf(entity);
    return content === null || mediaType(entity).startsWith("multipart/")
      ? null
      : withContent(entity, content, encoding);
  },
  "an embedded message with a transfer encoding": (entity, dice) => {
    if (entity.body?.kind !== "message") return null;
    const leaf: Entity = { ...entity, body: { kind: "leaf", text: writeSource(entity.body.message) } };
    return withContent(
      leaf,
      Buffer.from(writeSource(entity.body.message), "latin1"),
      dice.pick(["base64", "quoted-printable"] as const) ?? "base64",
    );
  },
  "another charset": (entity, dice) => {
    const text = textOf(entity);
    if (text === null || /<meta\b/i.test(text)) return null;
    const start = dice.roll(charsets.length);
    for (let step = 0; step < charsets.length; step++) {
      const charset = charsets[(start + step) % charsets.length] ?? "utf-8";
      const bytes = bytesIn(text, charset);
      if (bytes === null) continue;
      return withContent(withCharset(entity, charset), bytes, dice.pick(encodings) ?? "base64");
    }
    return null;
  },
  "text in UTF-16": (entity) => {
    const text = textOf(entity);
    const bytes =
      text === null || /<meta\b/i.test(text) ? null : bytesIn(text.replaceAll("\n", "\r\n"), "utf-16");
    if (bytes === null) return null;
    const marked = withContent(
      { ...withCharset(entity, "utf-16"), body: { kind: "leaf", text: "" } },
      Buffer.alloc(0),
      "base64",
    );
    return marked === null
      ? null
      : { ...marked, body: { kind: "leaf", text: bytes.toString("base64").replace(/.{76}/g, "$&\n") } };
  },
  "blanks at the ends of lines": (entity) => {
    if (!isPlainText(entity) || transferEncoding(entity) !== "identity" || entity.body?.kind !== "leaf")
      return null;
    const text = entity.body.text.replace(/(?<=[^\s-])$/gm, " ");
    return text === entity.body.text ? null : { ...entity, body: { kind: "leaf", text } };
  },
  "empty lines at the end": (entity, dice) => {
    if (!isPlainText(entity) || transferEncoding(entity) !== "identity" || entity.body?.kind !== "leaf")
      return null;
    return { ...entity, body: { kind: "leaf", text: entity.body.text + "\n".repeat(1 + dice.roll(5)) } };
  },
  "format=flowed": (entity) => {
    const text = isPlainText(entity) && parameter(entity, "format") === null ? textOf(entity) : null;
    if (text === null || fieldOf(entity, "content-type") === null) return null;
    const stuffed = text
      .replace(/ +$/gm, "")
      .replace(/^--$/gm, "-- ")
      .replace(/^(?= |From )/gm, " ");
    const flowed = changedFields(entity, /^content-type$/, (field) => `${field}; format=flowed`);
    const charset = parameter(entity, "charset") ?? "utf-8";
    const bytes = bytesIn(stuffed, charset);
    return flowed === null || bytes === null ? null : withContent(flowed, bytes, "quoted-printable");
  },
  "another boundary": (entity, dice) => {
    if (entity.body?.kind !== "parts") return null;
    const boundary = dice.pick(["=_x", "----=_Part_1_2.3", "b'()+_,-./:=?b", "0"]) ?? "0";
    if (writeSource(entity).includes(boundary)) return null;
    const declared = changedFields(entity, /^content-type$/, (field) =>
      field.replace(/(;\s*boundary\s*=\s*)(?:"[^"]*"|[^\s;"]+)/i, `$1"${boundary}"`),
    );
    return declared === null ? null : { ...declared, body: { ...entity.body, boundary } };
  },
  "a preamble and an epilogue": (entity) =>
    entity.body?.kind === "parts"
      ? {
          ...entity,
          body: {
            ...entity.body,
            preamble: "This is a message in MIME format.\n\n",
            epilogue: "\n\nThe end.\n",
          },
        }
      : null,
  "blanks behind delimiters": (entity, dice) =>
    entity.body?.kind === "parts"
      ? { ...entity, body: { ...entity.body, padding: dice.pick([" ", "\t", " \t "]) ?? " " } }
      : null,
  "no closing delimiter": (entity) =>
    entity.body?.kind === "parts"
      ? { ...entity, body: { ...entity.body, isClosed: false, epilogue: "" } }
      : null,
  "within a multipart": (entity, dice) => wrapped(entity, dice.pick(["mixed", "related"]) ?? "mixed", []),
  "beside an empty part": (entity) =>
    wrapped(entity, "mixed", [{ fields: ["Content-Type: text/plain"], body: { kind: "leaf", text: "\n" } }]),
  "beside a picture": (entity) =>
    wrapped(entity, "mixed", [
      {
        fields: [
          "Content-Type: image/png; name=a.png",
          "Content-Disposition: attachment; filename=a.png",
          "Content-Transfer-Encoding: base64",
        ],
        body: { kind: "leaf", text: "iVBORw0KGgo=" },
      },
    ]),
  "beside the same as HTML": (entity) => {
    const text = isPlainText(entity) && parameter(entity, "format") === null ? textOf(entity) : null;
    if (text === null || text.trim() === "") return null;
    const html: Entity = {
      fields: ["Content-Type: text/html; charset=utf-8"],
      body: { kind: "leaf", text: Buffer.from(htmlOf(text), "utf8").toString("latin1") },
    };
    return wrapped(entity, "alternative", [html]);
  },
  "a report's fields in another order": (entity, dice) => {
    if (!/^message\/(?:feedback-report|delivery-status|disposition-notification)$/.test(mediaType(entity)))
      return null;
    if (entity.body?.kind !== "leaf" || transferEncoding(entity) !== "identity") return null;
    const groups = entity.body.text.split(/\n\n+/).map((group) => {
      const fields = group.split(/\n(?![ \t])/);
      return fields.every((field) => /^[!-9;-~]+:/.test(field)) ? reordered(fields, dice).join("\n") : group;
    });
    return { ...entity, body: { kind: "leaf", text: groups.join("\n\n") } };
  },
};

function isPlainText(entity: Entity): boolean {
  return mediaType(entity) === "text/plain" && parameter(entity, "format")?.toLowerCase() !== "flowed";
}

function htmlOf(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<html><body>${escaped.replaceAll("\n", "<br>\n")}</body></html>`;
}

/** The entity as the first part of a multipart; the fields that describe its content go with it. */
function wrapped(entity: Entity, subtype: string, others: readonly Entity[]): Entity | null {
  const isContent = (field: string): boolean => nameOf(field).startsWith("content-");
  const boundary = `=_around-${writeSource(entity).length}`;
  if (entity.body === null || writeSource(entity).includes(boundary)) return null;
  const inner: Entity = { fields: entity.fields.filter(isContent), body: entity.body };
  return {
    fields: [
      ...entity.fields.filter((field) => !isContent(field)),
      `Content-Type: multipart/${subtype}; boundary="${boundary}"`,
    ],
    body: {
      kind: "parts",
      boundary,
      preamble: "",
      parts: [inner, ...others],
      epilogue: "\n",
      padding: "",
      isClosed: true,
    },
  };
}
