import { type HeaderSection, scanHeaderSection, skipBlankLines } from "../../mail/header-section.ts";
import type { Message, Part } from "../../mail/message.ts";
import { parseParameterised } from "../../mail/parameters.ts";
import { findParts, guessBoundary, type PartRanges } from "./delimiters.ts";
import { embeddedBytes } from "./embedded.ts";
import { type Budget, fullBudget, limits } from "./limits.ts";
import { readableBytes } from "./line-ends.ts";
import { MimeMessage } from "./mime-message.ts";
import { MimePart } from "./mime-part.ts";
import type { OpenedOutlook } from "./outlook-part.ts";
import { spanValue } from "./part-place.ts";
import { QuirkList } from "./quirks.ts";
import { beginsAsBase64, parseTransferEncoding, type TransferEncoding } from "./transfer-encoding.ts";

const nothingOpened: OpenedOutlook = new Map();

/**
 * Reads a mail's structure over its bytes, without copying them, within the limits. Never throws, whatever the bytes.
 *
 * @param opened what attachments in Outlook's formats hold, which this reading cannot find out by itself
 */
export function parseMessage(raw: Buffer, opened: OpenedOutlook = nothingOpened): Message {
  return parseWithin(raw, fullBudget(), 0, opened);
}

/** One message and what its walk needs to know. */
interface Walk {
  readonly bytes: Buffer;
  readonly budget: Budget;
  readonly quirks: QuirkList;
  readonly opened: OpenedOutlook;
  /** What is left of the bytes that make its text. */
  textBytes: number;
}

function parseWithin(raw: Buffer, budget: Budget, depth: number, opened: OpenedOutlook): MimeMessage {
  const quirks = new QuirkList();
  if (raw.length > limits.parsedBytes) quirks.add("size-limit");
  const readable = readableBytes(raw.subarray(0, limits.parsedBytes));
  quirks.addAll(readable.quirks);
  const { bytes } = readable;
  const start = headerStart(bytes, readable.start, quirks);
  const walk = { bytes, budget, quirks, opened, textBytes: limits.textBytes };
  const section = readSection(walk, start, bytes.length);
  if (section.spans.length === 0 && bytes.length > 0) quirks.add("no-header");
  const root = readPart(walk, 0, section, bytes.length, "text/plain", depth);
  return new MimeMessage(raw, root, quirks);
}

/** Empty lines before the header section are passed over where a field follows. */
function headerStart(bytes: Buffer, start: number, quirks: QuirkList): number {
  const after = skipBlankLines(bytes, start, bytes.length);
  if (after === start) return start;
  const first = scanHeaderSection(bytes, after, Math.min(bytes.length, after + 2_000));
  if (first.spans.length === 0) return start;
  quirks.add("leading-blank-lines");
  return after;
}

function readSection({ bytes, budget, quirks }: Walk, start: number, end: number): HeaderSection {
  const section = scanHeaderSection(bytes, start, end, {
    bytes: Math.max(0, budget.headerBytes),
    fields: Math.max(0, budget.headerFields),
  });
  budget.headerBytes -= section.bodyStart - start;
  budget.headerFields -= section.spans.length / 4;
  quirks.addAll(section.quirks);
  return section;
}

function readPart(
  walk: Walk,
  start: number,
  section: HeaderSection,
  end: number,
  defaultType: string,
  depth: number,
): MimePart {
  const { bytes, budget, quirks, opened } = walk;
  budget.parts--;
  const declared = spanValue({ bytes, section }, "content-type");
  const contentType = parseParameterised(declared ?? "");
  const unlabelled = declared === null && depth === 0 && startsLikeMultipart(walk, section.bodyStart, end);
  if (unlabelled) quirks.add("content-type-missing");
  const type = unlabelled ? "multipart/mixed" : mediaType(declared, contentType.value, defaultType, quirks);
  const encoding = transferEncoding(walk, section, end, type);
  const part = new MimePart({ bytes, start, end, section }, type, contentType, encoding);
  if (type.startsWith("multipart/")) {
    if (depth >= limits.depth) quirks.add("depth-limit");
    else part.children = readParts(walk, part, section.bodyStart, end, depth);
    return part;
  }
  const embedded = embeddedBytes(part, budget, opened);
  if (embedded !== null) {
    quirks.addAll(embedded.quirks);
    if (depth >= limits.depth) quirks.add("depth-limit");
    else if (budget.parts <= 0) quirks.add("parts-limit");
    else {
      const message = parseWithin(embedded.bytes, budget, depth + 1, opened);
      quirks.addLimits(message.quirkCodes);
      if (embedded.isParts) part.children = message.root.children;
      else part.message = message;
    }
  } else if (type.startsWith("text/")) {
    walk.textBytes -= end - section.bodyStart;
    if (walk.textBytes < 0) quirks.add("text-limit");
  }
  return part;
}

function readParts(walk: Walk, part: MimePart, start: number, end: number, depth: number): Part[] {
  const { bytes, budget, quirks } = walk;
  const located = locateParts(walk, part, start, end);
  if (located === null) {
    if (skipBlankLines(bytes, start, end) < end) quirks.add("multipart-without-parts");
    return [];
  }
  const [boundary, found] = located;
  const children = readRanges(walk, part, found, depth);
  // QUIRK: a multipart inside of one with the same boundary; its closing delimiter is not that of the outer one.
  if (found.closed && children.some((child) => child.parameters["boundary"] === boundary)) {
    quirks.add("boundary-repeated");
    const rest = findParts(bytes, found.after, end, boundary, budget);
    children.push(...readRanges(walk, part, rest, depth));
  }
  return children;
}

/** The parts, by the declared boundary or else by one that the body uses; null where there are none. */
function locateParts(walk: Walk, part: MimePart, start: number, end: number): [string, PartRanges] | null {
  const { bytes, budget, quirks } = walk;
  const declared = (part.parameters["boundary"] ?? "").trimEnd();
  if (declared !== "" && declared.length <= limits.boundary) {
    const found = findParts(bytes, start, end, declared, budget);
    if (found.ranges.length > 0 || found.cut !== null) return [declared, found];
  }
  const guess = guessBoundary(bytes, start, end, budget);
  if (guess === null) return null;
  quirks.add(declared === "" ? "boundary-missing" : "boundary-wrong");
  return [guess, findParts(bytes, start, end, guess, budget)];
}

function readRanges(walk: Walk, part: MimePart, { ranges, closed, cut }: PartRanges, depth: number): Part[] {
  const { budget, quirks } = walk;
  if (cut !== null) quirks.add(cut);
  else if (!closed && ranges.length > 0) quirks.add("multipart-not-closed");
  const defaultType = part.type === "multipart/digest" ? "message/rfc822" : "text/plain";
  const children: Part[] = [];
  for (const [from, to] of ranges) {
    if (budget.parts <= 0) {
      quirks.add("parts-limit");
      break;
    }
    const section = readSection(walk, from, to);
    children.push(readPart(walk, from, section, to, defaultType, depth + 1));
  }
  return children;
}

function transferEncoding(
  { bytes, quirks }: Walk,
  section: HeaderSection,
  end: number,
  type: string,
): TransferEncoding {
  const encoding = parseTransferEncoding(spanValue({ bytes, section }, "content-transfer-encoding"));
  if (encoding === "unknown") quirks.add("transfer-encoding-unknown");
  // QUIRK: texts in clear that say base64. A blank between words tells.
  if (encoding === "base64" && type.startsWith("text/") && !beginsAsBase64(bytes, section.bodyStart, end)) {
    quirks.add("transfer-encoding-false");
    return "identity";
  }
  return encoding;
}

/** RFC 2045 §5.2: without a usable Content-Type the default counts. */
function mediaType(declared: string | null, value: string, defaultType: string, quirks: QuirkList): string {
  if (declared === null) return defaultType;
  if (/^[^\s/]+\/[^\s/]+$/.test(value)) return value;
  quirks.add("content-type-malformed");
  return value === "html" ? "text/html" : "text/plain";
}

/** A body whose very first line is a boundary with a part's field under it, in a mail without Content-Type. */
function startsLikeMultipart({ bytes }: Walk, start: number, end: number): boolean {
  const at = skipBlankLines(bytes, start, end);
  if (bytes.toString("latin1", at, at + 2) !== "--") return false;
  const [, second = ""] = bytes.toString("latin1", at, Math.min(end, at + 600)).split("\n", 2);
  return /^content-[a-z-]+[ \t]*:/i.test(second);
}
