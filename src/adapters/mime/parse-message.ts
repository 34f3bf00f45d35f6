import { type HeaderSection, scanHeaderSection, skipBlankLines } from "../../mail/header-section.ts";
import type { Message, Part } from "../../mail/message.ts";
import { parseParameterised } from "../../mail/parameters.ts";
import type { ParseMessage } from "../../ports.ts";
import { findParts, guessBoundary, type PartRanges } from "./delimiters.ts";
import { embeddedBytes } from "./embedded.ts";
import { humanText } from "./human-text.ts";
import { type Budget, fullBudget, limits } from "./limits.ts";
import { readableBytes } from "./line-ends.ts";
import { MimePart } from "./mime-part.ts";
import { QuirkList } from "./quirks.ts";
import { spanValue } from "./span-value.ts";

/** Reads a mail's structure over its bytes, without copying them (ports.ts: ParseMessage). */
export const parseMessage: ParseMessage = (raw) => readMessage(raw, fullBudget(), 0);

/** One message and what its walk needs to know. */
interface Walk {
  readonly bytes: Buffer;
  readonly budget: Budget;
  readonly quirks: QuirkList;
}

function readMessage(raw: Buffer, budget: Budget, depth: number): MimeMessage {
  const quirks = new QuirkList();
  if (raw.length > limits.parsedBytes) quirks.add("size-limit");
  const readable = readableBytes(raw.subarray(0, limits.parsedBytes));
  quirks.addAll(readable.quirks);
  const { bytes } = readable;
  const start = headerStart(bytes, readable.start, quirks);
  const walk = { bytes, budget, quirks };
  const section = readSection(walk, start, bytes.length);
  if (section.spans.length === 0 && bytes.length > 0) quirks.add("no-header");
  const root = readPart(walk, 0, section, bytes.length, "text/plain", depth);
  return new MimeMessage(raw, root, quirks);
}

class MimeMessage implements Message {
  readonly raw: Buffer;
  readonly root: Part;
  readonly quirks: Message["quirks"];
  readonly quirkCodes: QuirkList;
  private human: string | null = null;

  constructor(raw: Buffer, root: Part, quirks: QuirkList) {
    this.raw = raw;
    this.root = root;
    this.quirkCodes = quirks;
    this.quirks = quirks.list();
  }

  get header(): Message["header"] {
    return this.root.header;
  }

  humanText(): string {
    this.human ??= humanText(this.root);
    return this.human;
  }
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
  const section = scanHeaderSection(bytes, start, end, Math.max(0, budget.headerBytes));
  budget.headerBytes -= section.bodyStart - start;
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
  const { bytes, budget, quirks } = walk;
  budget.parts--;
  const declared = spanValue({ bytes, section }, "content-type");
  const contentType = parseParameterised(declared ?? "");
  const unlabelled = declared === null && depth === 0 && startsLikeMultipart(walk, section.bodyStart, end);
  if (unlabelled) quirks.add("content-type-missing");
  const type = unlabelled ? "multipart/mixed" : mediaType(declared, contentType.value, defaultType, quirks);
  const part = new MimePart({ bytes, start, end, section }, type, contentType);
  if (type.startsWith("multipart/")) {
    if (depth >= limits.depth) quirks.add("depth-limit");
    else part.children = readParts(walk, part, section.bodyStart, end, depth);
    return part;
  }
  if (part.transferEncoding === "unknown") quirks.add("transfer-encoding-unknown");
  const embedded = embeddedBytes(part, budget);
  if (embedded !== null) {
    quirks.addAll(embedded.quirks);
    if (depth >= limits.depth) quirks.add("depth-limit");
    else if (budget.parts <= 0) quirks.add("parts-limit");
    else {
      const message = readMessage(embedded.bytes, budget, depth + 1);
      quirks.addAll(message.quirkCodes);
      part.message = message;
    }
  } else if (type.startsWith("text/") && end - section.bodyStart > limits.textBytes) {
    quirks.add("text-limit");
  }
  return part;
}

function readParts(walk: Walk, part: MimePart, start: number, end: number, depth: number): Part[] {
  const { quirks } = walk;
  const { ranges, closed, cut } = rangesOf(walk, part, start, end);
  if (cut !== null) quirks.add(cut);
  else if (ranges.length === 0 && skipBlankLines(walk.bytes, start, end) < end)
    quirks.add("multipart-without-parts");
  else if (!closed) quirks.add("multipart-not-closed");
  const defaultType = part.type === "multipart/digest" ? "message/rfc822" : "text/plain";
  const children: Part[] = [];
  for (const [from, to] of ranges) {
    if (walk.budget.parts <= 0) {
      quirks.add("parts-limit");
      break;
    }
    const section = readSection(walk, from, to);
    children.push(readPart(walk, from, section, to, defaultType, depth + 1));
  }
  return children;
}

function rangesOf(walk: Walk, part: MimePart, start: number, end: number): PartRanges {
  const { bytes, budget, quirks } = walk;
  const boundary = (part.parameters["boundary"] ?? "").trimEnd();
  if (boundary !== "" && boundary.length <= limits.boundary) {
    const found = findParts(bytes, start, end, boundary, budget);
    if (found.ranges.length > 0 || found.cut !== null) return found;
  }
  const guess = guessBoundary(bytes, start, end);
  if (guess === null) return { ranges: [], closed: true, cut: null };
  quirks.add(boundary === "" ? "boundary-missing" : "boundary-wrong");
  return findParts(bytes, start, end, guess, budget);
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
