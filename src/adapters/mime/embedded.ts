import { fieldsOf, scanHeaderSection, skipBlankLines } from "../../mail/header-section.ts";
import type { Budget } from "./limits.ts";
import type { MimePart } from "./mime-part.ts";
import { digestOf, isCompoundFile, isMsgType, type OpenedOutlook, outlookFormat } from "./outlook-part.ts";
import type { QuirkCode } from "./quirks.ts";

/** Media types that are a message, or the header of one. The last three are seen where text/rfc822-headers is meant. */
const messageTypes: ReadonlySet<string> = new Set([
  "message/rfc822",
  "message/global",
  "message/news",
  "text/rfc822-headers",
  "message/global-headers",
  "message/rfc822-headers",
  "text/rfc822-header",
  "text/rfc822",
]);

/** Fields of which a message has at least one. */
const telling: ReadonlySet<string> = new Set(
  "from to subject date message-id received return-path mime-version delivered-to reply-to".split(" "),
);

export interface EmbeddedBytes {
  readonly bytes: Buffer;
  readonly quirks: readonly QuirkCode[];
  /** They are parts of the message that the leaf stands in, and no message of their own. */
  readonly isParts: boolean;
}

/** The bytes of the message that a leaf embeds, or of the parts, without transfer encoding; null for every other leaf. */
export function embeddedBytes(part: MimePart, budget: Budget, opened: OpenedOutlook): EmbeddedBytes | null {
  if (messageTypes.has(part.type)) return unpacked(part, budget, []);
  if (isNamedMessage(part) && !isCompoundFile(part.body())) {
    const embedded = unpacked(part, budget, ["message-in-other-type"]);
    if (looksLikeMessage(embedded.bytes)) return embedded;
  }
  return opened.size === 0 ? null : openedBytes(part, budget, opened);
}

function openedBytes(part: MimePart, budget: Budget, opened: OpenedOutlook): EmbeddedBytes | null {
  const format = outlookFormat(part);
  const bytes = format === null ? undefined : opened.get(digestOf(part.body()));
  if (bytes === undefined) return null;
  const isParts = format === "tnef";
  if (!spend(budget, bytes.length)) return { bytes: Buffer.alloc(0), quirks: ["size-limit"], isParts };
  return { bytes, quirks: [], isParts };
}

/** QUIRK: some programs save a mail's source as .msg or as application/vnd.ms-outlook, which is Outlook's own format. */
function isNamedMessage(part: MimePart): boolean {
  const { type } = part;
  if (type.startsWith("multipart/") || type.startsWith("image/") || type === "text/html") return false;
  return isMsgType(type) || /\.(?:eml|msg|mime|mht?)$/i.test(part.filename?.trim() ?? "");
}

/**
 * QUIRK: RFC 2046 §5.2.1 forbids base64 and quoted-printable here, yet both are sent, and so is the label without the
 * encoding, which stands for the embedded message's own. What the body starts with decides.
 */
function unpacked(part: MimePart, budget: Budget, quirks: readonly QuirkCode[]): EmbeddedBytes {
  const raw = part.rawBody;
  const encoding = part.transferEncoding;
  const isParts = false;
  if (encoding === "identity" || encoding === "unknown") return { bytes: raw, quirks, isParts };
  if (encoding === "base64" ? looksLikeMessage(raw) : !isQuotedPrintable(raw)) {
    return { bytes: raw, quirks: [...quirks, "transfer-encoding-false"], isParts };
  }
  if (!spend(budget, raw.length))
    return { bytes: Buffer.alloc(0), quirks: [...quirks, "size-limit"], isParts };
  return { bytes: part.body(), quirks, isParts };
}

/** False where the mail may not unpack so many bytes more. */
function spend(budget: Budget, bytes: number): boolean {
  if (bytes > budget.unpackedBytes) return false;
  budget.unpackedBytes -= bytes;
  return true;
}

/** True where the bytes begin with a header section that has the fields of a message. */
function looksLikeMessage(bytes: Buffer): boolean {
  const end = Math.min(bytes.length, 64 * 1024);
  const section = scanHeaderSection(bytes, skipBlankLines(bytes, 0, end), end);
  const header = fieldsOf(bytes, { ...section, spans: section.spans.slice(0, 400) });
  return header.length >= 2 && header.some((field) => telling.has(field.name));
}

/** Every "=" in the header section begins a code or a soft line break. */
function isQuotedPrintable(bytes: Buffer): boolean {
  const end = Math.min(bytes.length, 64 * 1024);
  const { bodyStart } = scanHeaderSection(bytes, skipBlankLines(bytes, 0, end), end);
  return !/=(?![0-9A-Fa-f]{2}|[ \t]*\r*\n)/.test(bytes.toString("latin1", 0, bodyStart));
}
