import type { Equivalent } from "./equivalent.ts";
import { changedFields } from "./equivalents-of-headers.ts";
import { contentOf, withContent } from "./leaf-content.ts";
import {
  type Entity,
  fieldOf,
  mediaType,
  parameter,
  transferEncoding,
  valueOf,
  withField,
  writeSource,
} from "./mail-source.ts";

/** Departures from the standards that our readers know, and that change nothing of what a mail means. */
export const wildEquivalents: Readonly<Record<string, Equivalent>> = {
  "an embedded message as a file": (entity, dice) => {
    if (entity.body?.kind !== "message" || fieldOf(entity.body.message, "from") === null) return null;
    const type =
      dice.pick(["application/octet-stream", "text/plain", "application/x-mail"]) ??
      "application/octet-stream";
    const named: Entity = {
      ...withField(
        withField(entity, `Content-Type: ${type}; name="mail.eml"`),
        'Content-Disposition: attachment; filename="mail.eml"',
      ),
      body: { kind: "leaf", text: writeSource(entity.body.message) },
    };
    return dice.roll(2) === 0
      ? named
      : withContent(named, Buffer.from(writeSource(entity.body.message), "latin1"), "base64");
  },
  "an embedded message as its header only": (entity) =>
    entity.body?.kind === "message" && entity.body.message.body?.kind === "leaf"
      ? {
          ...withField(entity, "Content-Type: text/rfc822-headers"),
          body: {
            kind: "leaf",
            text: writeSource({ ...entity.body.message, body: { kind: "leaf", text: "" } }),
          },
        }
      : null,
  "a feedback report as a file": (entity, dice) => {
    const content = mediaType(entity) === "message/feedback-report" ? contentOf(entity) : null;
    const isTyped =
      /^feedback-type:/im.test(content?.toString("latin1") ?? "") &&
      /^(?:user-agent|version):/im.test(content?.toString("latin1") ?? "");
    if (content === null || !isTyped) return null;
    const named = withField(entity, "Content-Type: application/octet-stream; name=ATT00001");
    return withContent(named, content, dice.pick(["base64", "8bit"] as const) ?? "base64");
  },
  "a report as multipart/mixed": (entity) =>
    parameter(entity, "report-type") === "feedback-report" &&
    entity.body?.kind === "parts" &&
    entity.body.parts.some((part) => mediaType(part) === "message/feedback-report")
      ? changedFields(entity, /^content-type$/, (field) =>
          field
            .replace(/multipart\/report/i, "multipart/mixed")
            .replace(/;\s*report-type\s*=\s*"?feedback-report"?/i, ""),
        )
      : null,
  "types and encodings in another case": (entity) =>
    changedFields(entity, /^content-(?:type|transfer-encoding)$/, (field) =>
      field.replace(/:\s*[^\s;]+/, (value) => value.toUpperCase()),
    ),
  "no type, where it is the default": (entity) =>
    mediaType(entity) === "text/plain" &&
    transferEncoding(entity) === "identity" &&
    entity.body?.kind === "leaf" &&
    /^[\0-\x1a\x1c-\x7f]*$/.test(entity.body.text) &&
    /^(?:us-ascii|utf-8|iso-8859-1)?$/i.test(parameter(entity, "charset") ?? "") &&
    parameter(entity, "format") === null &&
    parameter(entity, "name") === null &&
    fieldOf(entity, "content-disposition") === null
      ? without(entity, /^content-(?:type|transfer-encoding)$/)
      : null,
  "quoted-printable of every letter": (entity) => {
    const content = mediaType(entity).startsWith("text/") ? contentOf(entity) : null;
    if (content === null || content.includes(13)) return null;
    const lines = content
      .toString("latin1")
      .split("\n")
      .map((line) =>
        Array.from(line, (character) => `=${character.charCodeAt(0).toString(16).padStart(2, "0")}`)
          .join("")
          .replace(/.{72}(?=.)/g, "$&=  \n"),
      );
    return {
      ...withField(entity, "Content-Transfer-Encoding: Quoted-Printable"),
      body: { kind: "leaf", text: lines.join("\n") },
    };
  },
  "base64 in odd lines": (entity, dice) => {
    const content = mediaType(entity).startsWith("text/") ? contentOf(entity) : null;
    if (content === null || content.length === 0) return null;
    const width = dice.pick([3, 61, 998]) ?? 61;
    const text = content
      .toString("base64")
      .replace(new RegExp(`.{${String(width)}}`, "g"), dice.pick(["$&\n", "$&\n\n", " $&\n"]) ?? "$&\n");
    return { ...withField(entity, "Content-Transfer-Encoding: base64"), body: { kind: "leaf", text } };
  },
  "base64 padded in pieces": (entity) => {
    const content = mediaType(entity).startsWith("text/") ? contentOf(entity) : null;
    if (content === null || content.length === 0) return null;
    const pieces: string[] = [];
    for (let at = 0; at < content.length; at += 40)
      pieces.push(content.subarray(at, at + 40).toString("base64"));
    return {
      ...withField(entity, "Content-Transfer-Encoding: base64"),
      body: { kind: "leaf", text: pieces.join("\n") },
    };
  },
  "HTML tags in another case": (entity) =>
    changedHtml(entity, (html) => html.replace(/<\/?[a-z][a-z0-9]*/gi, (tag) => tag.toUpperCase())),
  "HTML entities for letters": (entity, dice) => {
    const below = dice.sequence();
    return changedHtml(entity, (html) =>
      html.replace(/(?<=>[^<&]*)[a-z](?=[^<>]*<)/gi, (letter) =>
        below(4) === 0 ? `&#${letter.charCodeAt(0)};` : letter,
      ),
    );
  },
  "blanks between the lines of HTML": (entity) =>
    changedHtml(entity, (html) => (/<(?:pre|textarea)\b/i.test(html) ? html : html.replace(/\n/g, " \n\t "))),
};

function without(entity: Entity, names: RegExp): Entity | null {
  const fields = entity.fields.filter(
    (field) => !names.test(field.slice(0, field.indexOf(":")).toLowerCase()),
  );
  return fields.length === entity.fields.length || fields.length === 0 ? null : { ...entity, fields };
}

/** A text/html leaf whose bytes are as they are read. */
function changedHtml(entity: Entity, change: (html: string) => string): Entity | null {
  if (
    mediaType(entity) !== "text/html" ||
    transferEncoding(entity) !== "identity" ||
    entity.body?.kind !== "leaf"
  )
    return null;
  if (/iso-2022|utf-16|utf-7|hz-/i.test(valueOf(fieldOf(entity, "content-type") ?? ":"))) return null;
  const text = change(entity.body.text);
  return text === entity.body.text ? null : { ...entity, body: { kind: "leaf", text } };
}
