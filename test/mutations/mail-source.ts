/**
 * A mail as somebody wrote it, to be written another way: an own small reading of well-formed MIME (RFC 2045, 2046),
 * apart from the one that is tested. What is not well-formed is left alone.
 */
export interface Entity {
  /** Each as it stands there, folds included, without its last line end. */
  readonly fields: readonly string[];
  /** Null where the entity ends with its header, without an empty line. */
  readonly body: Body | null;
}

type Body =
  | { readonly kind: "leaf"; readonly text: string }
  | { readonly kind: "message"; readonly message: Entity }
  | {
      readonly kind: "parts";
      readonly boundary: string;
      readonly preamble: string;
      readonly parts: readonly Entity[];
      readonly epilogue: string;
      /** Blanks behind the delimiters, which are transport padding. */
      readonly padding: string;
      readonly isClosed: boolean;
    };

const deepest = 15;

/** Null where writing would not give the same bytes again: line ends of several kinds, no header, broken parts. */
export function readSource(raw: Buffer): Entity | null {
  const text = raw.toString("latin1");
  const returns = text.match(/\r/g)?.length ?? 0;
  const feeds = text.match(/\n/g)?.length ?? 0;
  const pairs = text.match(/\r\n/g)?.length ?? 0;
  if (feeds === 0 || returns !== pairs || (pairs !== 0 && pairs !== feeds)) return null;
  const lines = text.replaceAll("\r\n", "\n");
  const entity = readEntity(lines, 0);
  return entity !== null && entity.fields.length > 1 && writeSource(entity) === lines ? entity : null;
}

/** With "\n" line ends. */
export function writeSource({ fields, body }: Entity): string {
  const header = fields.map((field) => `${field}\n`).join("");
  return body === null ? header.slice(0, -1) : `${header}\n${writeBody(body)}`;
}

function writeBody(body: Body): string {
  if (body.kind === "leaf") return body.text;
  if (body.kind === "message") return writeSource(body.message);
  const { boundary, preamble, parts, epilogue, padding, isClosed } = body;
  const written = parts.map((part) => `--${boundary}${padding}\n${writeSource(part)}\n`).join("");
  return preamble + written + (isClosed ? `--${boundary}--${padding}${epilogue}` : "");
}

function readEntity(text: string, depth: number): Entity | null {
  const end = text.startsWith("\n") ? 0 : text.indexOf("\n\n") + 1;
  const isHeaderOnly = end === 0 && !text.startsWith("\n");
  const header = isHeaderOnly ? text : text.slice(0, Math.max(0, end - 1));
  const fields = header === "" ? [] : header.split(/\n(?![ \t])/);
  if (!fields.every((field) => /^[!-9;-~]+:/.test(field) && !/\n[ \t]*(?:\n|$)/.test(field))) return null;
  if (isHeaderOnly) return { fields, body: null };
  return { fields, body: readBody(fields, text.slice(end + 1), depth) };
}

function readBody(fields: readonly string[], text: string, depth: number): Body {
  const type = mediaType({ fields });
  // A part of a digest without a type is a message (RFC 2046 §5.1.5): it would have to be known where each one stands.
  if (depth < deepest && type.startsWith("multipart/") && type !== "multipart/digest") {
    const boundary = parameter({ fields }, "boundary");
    const parts = boundary === null ? null : readParts(boundary, text, depth);
    if (parts !== null) return parts;
  }
  if (depth < deepest && type === "message/rfc822" && transferEncoding({ fields }) === "identity") {
    const message = readEntity(text, depth + 1);
    if (message !== null && message.fields.length > 0) return { kind: "message", message };
  }
  return { kind: "leaf", text };
}

function readParts(boundary: string, text: string, depth: number): Body | null {
  const lines = text.split("\n");
  const opens = lines.flatMap((line, at) => (line === `--${boundary}` ? [at] : []));
  const close = lines.indexOf(`--${boundary}--`);
  const [first] = opens;
  if (first === undefined || close < 0 || opens.some((at) => at > close)) return null;
  const parts: Entity[] = [];
  for (const [at, open] of opens.entries()) {
    const part = readEntity(lines.slice(open + 1, opens[at + 1] ?? close).join("\n"), depth + 1);
    if (part === null) return null;
    parts.push(part);
  }
  const preamble = lines
    .slice(0, first)
    .map((line) => `${line}\n`)
    .join("");
  const epilogue = lines
    .slice(close + 1)
    .map((line) => `\n${line}`)
    .join("");
  return { kind: "parts", boundary, preamble, parts, epilogue, padding: "", isClosed: true };
}

export function nameOf(field: string): string {
  return field.slice(0, field.indexOf(":")).toLowerCase();
}

/** Unfolded, without blanks around it. */
export function valueOf(field: string): string {
  return field
    .slice(field.indexOf(":") + 1)
    .replaceAll("\n", "")
    .trim();
}

export function fieldOf({ fields }: Pick<Entity, "fields">, name: string): string | null {
  return fields.find((field) => nameOf(field) === name) ?? null;
}

/** RFC 2045 §5.2: without a Content-Type it is text/plain. */
export function mediaType(entity: Pick<Entity, "fields">): string {
  const field = fieldOf(entity, "content-type");
  return field === null ? "text/plain" : (/^[^\s;(]+/.exec(valueOf(field))?.[0] ?? "").toLowerCase();
}

export function parameter(entity: Pick<Entity, "fields">, name: string): string | null {
  const value = valueOf(fieldOf(entity, "content-type") ?? ":");
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"\\\\]*)"|([^\\s;"]+))`, "i").exec(value);
  return match?.[1] ?? match?.[2] ?? null;
}

export function transferEncoding(
  entity: Pick<Entity, "fields">,
): "identity" | "base64" | "quoted-printable" | null {
  const value = valueOf(fieldOf(entity, "content-transfer-encoding") ?? ":7bit").toLowerCase();
  if (value === "base64" || value === "quoted-printable") return value;
  return /^(?:7bit|8bit|binary)$/.test(value) ? "identity" : null;
}

/** The entity with this field in place of its first of that name; behind the others where it has none. */
export function withField(entity: Entity, field: string): Entity {
  const at = entity.fields.findIndex((other) => nameOf(other) === nameOf(field));
  return { ...entity, fields: at < 0 ? [...entity.fields, field] : entity.fields.with(at, field) };
}

/** The entity with another in place of the one at the path; `change` may say that it cannot be changed. */
export function changedAt(
  entity: Entity,
  path: readonly number[],
  change: (entity: Entity) => Entity | null,
): Entity | null {
  const [step, ...rest] = path;
  if (step === undefined) return change(entity);
  const { body } = entity;
  if (body?.kind === "message") {
    const message = changedAt(body.message, rest, change);
    return message === null ? null : { ...entity, body: { kind: "message", message } };
  }
  if (body?.kind !== "parts") return null;
  const part = body.parts[step];
  const changed = part === undefined ? null : changedAt(part, rest, change);
  return changed === null ? null : { ...entity, body: { ...body, parts: body.parts.with(step, changed) } };
}

/** The paths of the entity itself and of all within it. */
export function pathsOf(entity: Entity): number[][] {
  const inside =
    entity.body?.kind === "message"
      ? [entity.body.message]
      : entity.body?.kind === "parts"
        ? entity.body.parts
        : [];
  return [[], ...inside.flatMap((part, at) => pathsOf(part).map((path) => [at, ...path]))];
}
