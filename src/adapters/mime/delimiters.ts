import { type Budget, limits } from "./limits.ts";

const LF = 0x0a;
const CR = 0x0d;
const SP = 0x20;
const TAB = 0x09;
const DASH = 0x2d;

/** Where the parts of a multipart lie, as pairs of start and end. */
export interface PartRanges {
  readonly ranges: readonly (readonly [start: number, end: number])[];
  readonly closed: boolean;
  /** The offset after the closing delimiter; `end` where there is none. */
  readonly after: number;
  /** More parts than `max`, or too many lines that only look like delimiters. */
  readonly cut: "parts-limit" | "boundary-limit" | null;
}

/**
 * Finds the parts between delimiter lines (RFC 2046 §5.1.1): "--" and the boundary at the start of a line, "--" more
 * on the last one, blanks after it. The line end before a delimiter belongs to the delimiter. A last part that is not
 * closed goes on to `end`.
 */
export function findParts(
  bytes: Buffer,
  start: number,
  end: number,
  boundary: string,
  budget: Budget,
): PartRanges {
  const delimiter = Buffer.from(`--${boundary}`, "latin1");
  // Without the rest of the mail, which many small multiparts would search again and again.
  const scope = bytes.subarray(0, end);
  const ranges: [number, number][] = [];
  let open = -1;
  let at = start;
  while (at < end) {
    const found = scope.indexOf(delimiter, at);
    if (found < 0) break;
    at = found + delimiter.length;
    if (found !== start && bytes[found - 1] !== LF) {
      if (--budget.falseDelimiters < 0) return { ranges, closed: false, after: end, cut: "boundary-limit" };
      continue;
    }
    const closing = bytes[at] === DASH && bytes[at + 1] === DASH;
    const next = lineAfterBlanks(bytes, closing ? at + 2 : at, end);
    if (next < 0) {
      if (--budget.falseDelimiters < 0) return { ranges, closed: false, after: end, cut: "boundary-limit" };
      continue;
    }
    if (open >= 0) ranges.push([open, Math.max(open, withoutLineEnd(bytes, found))]);
    if (closing) return { ranges, closed: true, after: next, cut: null };
    if (ranges.length >= Math.max(0, budget.parts)) {
      return { ranges, closed: false, after: end, cut: "parts-limit" };
    }
    open = next;
    at = next;
  }
  if (open >= 0 && open < end) ranges.push([open, end]);
  return { ranges, closed: false, after: end, cut: null };
}

/**
 * The boundary that a multipart's body uses, for where its parameter is missing or wrong: the first line of "--" and a
 * word that comes again, as itself or closed, or has a Content- field under it. Null where there is none.
 */
export function guessBoundary(bytes: Buffer, start: number, end: number, budget: Budget): string | null {
  const scope = bytes.subarray(0, end);
  let at = start;
  while (at < end && --budget.guesses >= 0) {
    const dashes = at === start && opensLine(scope, at) ? at : scope.indexOf("\n--", at) + 1;
    if (dashes === 0 && at > 0) return null;
    const feed = scope.indexOf(LF, dashes);
    const lineEnd = feed < 0 ? end : feed;
    const word = scope.toString("latin1", dashes + 2, Math.min(lineEnd, dashes + 2 + limits.boundary)).trim();
    at = lineEnd;
    // A signature's "-- " and a rule of dashes are no boundaries, and neither is a line of prose.
    if (/^-*$/.test(word) || /\s/.test(word)) continue;
    const headed = /^content-/i.test(scope.toString("latin1", lineEnd + 1, lineEnd + 9));
    if (headed || scope.includes(`\n--${word}`, lineEnd, "latin1")) return word;
  }
  return null;
}

function opensLine(bytes: Buffer, at: number): boolean {
  return bytes[at] === DASH && bytes[at + 1] === DASH;
}

/** The offset of the next line where only blanks stand from `from` to it, else -1. */
function lineAfterBlanks(bytes: Buffer, from: number, end: number): number {
  let at = from;
  while (at < end && (bytes[at] === SP || bytes[at] === TAB || bytes[at] === CR)) at++;
  if (at >= end) return end;
  return bytes[at] === LF ? at + 1 : -1;
}

function withoutLineEnd(bytes: Buffer, at: number): number {
  let end = at;
  if (bytes[end - 1] === LF) end--;
  if (bytes[end - 1] === CR) end--;
  return end;
}
