const quote = 0x22;

/** The bytes that structure a file. */
export interface Separators {
  readonly delimiter: number;
  /** "\n", also for "\r\n"; "\r" for files of the old Mac. */
  readonly lineEnd: number;
}

/** Whole records that lie one after another. */
export interface Records {
  readonly bytes: Buffer;
  /** Where each record ends in `bytes`, its line end included. */
  readonly ends: readonly number[];
  /** The row of each record: its number in the file, the header and empty rows counted. */
  readonly rows: readonly number[];
  /** Rows that were not taken: longer than the limit, or from a quote that nothing closes. */
  readonly tooLong: readonly number[];
}

export interface RecordSplitter {
  push(chunk: Buffer): Records;
  end(): Records;
}

/** A quoted field may run on for this many times the limit before its quote counts as one that nothing closes. */
const quoteReach = 16;

/**
 * Cuts a stream into records without reading their fields, so that no row needs more memory than a few times the
 * limit. A row beyond the limit is left out up to its end. A quote that nothing closes would swallow all rows after
 * it: then only the line that it opens in is left out. Takes time linear to the bytes.
 */
export function splitRecords({ delimiter, lineEnd }: Separators, maxRowBytes: number): RecordSplitter {
  let rest: Buffer = Buffer.alloc(0);
  let row = 0;
  /** The row that runs is beyond the limit: everything up to its line end is left out. */
  let isSkipping = false;

  /** The end of the record at `start`, its line end included, or -1 where the bytes end inside it. */
  function quotedRecordEnd(bytes: Buffer, start: number, isLast: boolean): number {
    let isQuoted = false;
    let isFieldStart = true;
    for (let at = start; at < bytes.length; at++) {
      const byte = bytes[at];
      if (isQuoted) {
        if (byte !== quote) continue;
        if (at + 1 === bytes.length && !isLast) return -1;
        if (bytes[at + 1] === quote) at++;
        else isQuoted = false;
      } else if (byte === lineEnd) {
        return at + 1;
      } else {
        isQuoted = byte === quote && isFieldStart;
        isFieldStart = byte === delimiter;
      }
    }
    return isLast && !isQuoted ? bytes.length : -1;
  }

  function cut(bytes: Buffer, isLast: boolean): Records {
    const spans: Span[] = [];
    const rows: number[] = [];
    const tooLong: number[] = [];
    let start = 0;
    let nextQuote = bytes.indexOf(quote);
    while (start < bytes.length) {
      const line = bytes.indexOf(lineEnd, start);
      const lineAfter = line < 0 ? bytes.length : line + 1;
      if (isSkipping) {
        isSkipping = line < 0;
        start = lineAfter;
        continue;
      }
      if (nextQuote >= 0 && nextQuote < start) nextQuote = bytes.indexOf(quote, start);
      const isQuoted = nextQuote >= 0 && nextQuote < lineAfter;
      const plainEnd = line >= 0 || isLast ? lineAfter : -1;
      const end = isQuoted ? quotedRecordEnd(bytes, start, isLast) : plainEnd;
      if (end < 0 && !isLast && bytes.length - start <= maxRowBytes * (isQuoted ? quoteReach : 1)) break;
      row++;
      if (end < 0 || end - start > maxRowBytes) {
        tooLong.push(row);
        isSkipping = end < 0 && line < 0;
        start = end < 0 ? lineAfter : end;
        continue;
      }
      if (!isBlank(bytes, start, end)) {
        spans.push([start, end]);
        rows.push(row);
      }
      start = end;
    }
    rest = bytes.subarray(start);
    return { ...gather(bytes, spans), rows, tooLong };
  }

  return {
    push: (chunk) => cut(rest.length === 0 ? chunk : Buffer.concat([rest, chunk]), false),
    end: () => cut(rest, true),
  };
}

type Span = readonly [start: number, end: number];

function isBlank(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return false;
  }
  return true;
}

function gather(bytes: Buffer, spans: readonly Span[]): Pick<Records, "bytes" | "ends"> {
  let length = 0;
  const ends = spans.map(([start, end]) => (length += end - start));
  const first = spans[0]?.[0] ?? 0;
  const last = spans.at(-1)?.[1] ?? 0;
  const isWhole = last - first === length;
  return {
    bytes: isWhole
      ? bytes.subarray(first, last)
      : Buffer.concat(spans.map(([start, end]) => bytes.subarray(start, end))),
    ends,
  };
}
