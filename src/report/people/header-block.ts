import { plainWords, type TextLine } from "../text-lines.ts";
import type { BlockField } from "./client-languages/client-language.ts";
import { labels } from "./client-languages/lookup.ts";
import { addressesIn } from "./pasted-addresses.ts";

/** The header that a mail program wrote above a mail it forwards or quotes. */
export interface HeaderBlock {
  readonly values: Readonly<Partial<Record<BlockField, string>>>;
  /** The language that most of its labels share. */
  readonly language: string;
  /** The index of the first line below the block. */
  readonly end: number;
}

interface LabelledLine {
  readonly field: BlockField;
  readonly languages: readonly string[];
  readonly value: string;
}

const maxBlockLines = 60;
const maxLabelLength = 40;
const fieldsOfAddresses: ReadonlySet<BlockField> = new Set(["from", "to", "cc", "bcc", "replyTo"]);

/** "From: John Doe <…>", "*De :* …", "发件人：…" as a field and its value; null for every other line. */
export function readLabelledLine(text: string): LabelledLine | null {
  const colon = text.slice(0, maxLabelLength + 2).search(/[:：]/u);
  if (colon < 1) return null;
  const label = labels.get(plainWords(text.slice(0, colon)).replace(/\.$/u, ""));
  if (!label) return null;
  // Bold marks around the label end behind the colon: "*From:* x".
  const value = text.slice(colon + 1).replace(/^[*_]{1,2}(?=\s|$)/u, "");
  return { ...label, value: value.trim() };
}

/**
 * Reads the labelled lines from `start` on. A field that repeats ends the block: what follows belongs to the mail below.
 * `subject` is the mail's own, without its prefix; it tells where a wrapped subject ends. Null where no sender, or
 * nothing beside the sender, is named.
 */
export function readHeaderBlock(
  lines: readonly TextLine[],
  start: number,
  subject: string,
): HeaderBlock | null {
  const block = new BlockReader(lines, start, subject);
  block.run();
  return block.result();
}

class BlockReader {
  private readonly lines: readonly TextLine[];
  private readonly start: number;
  private readonly subject: string;
  private readonly values = new Map<BlockField, string>();
  private readonly votes = new Map<string, number>();
  private last: BlockField | null = null;
  private at: number;
  private end: number;
  private spaced = false;

  constructor(lines: readonly TextLine[], start: number, subject: string) {
    this.lines = lines;
    this.start = start;
    this.subject = plainWords(subject);
    this.at = start;
    this.end = start;
  }

  run(): void {
    while (this.at < this.lines.length && this.at - this.start < maxBlockLines) {
      const text = this.lines[this.at]?.text ?? "";
      const goesOn = text === "" ? this.skipBlanks() : this.takeLine(text);
      if (!goesOn) return;
      this.at += 1;
    }
  }

  result(): HeaderBlock | null {
    if (!this.values.has("from") || this.values.size < 2) return null;
    let language = "en";
    for (const [voted, votes] of this.votes) if (votes > (this.votes.get(language) ?? 0)) language = voted;
    return { values: Object.fromEntries(this.values), language, end: this.end };
  }

  private takeLine(text: string): boolean {
    const labelled = readLabelledLine(text);
    if (labelled) {
      if (this.values.has(labelled.field)) return false;
      this.values.set(labelled.field, labelled.value);
      for (const language of labelled.languages)
        this.votes.set(language, (this.votes.get(language) ?? 0) + 1);
      this.last = labelled.field;
    } else if (!this.takeContinuation(text)) return false;
    this.end = this.at + 1;
    return true;
  }

  /** A value that wraps, a value below its label (HTML tables), or a label we do not know between two that we do. */
  private takeContinuation(text: string): boolean {
    if (this.last === null) return false;
    const value = this.values.get(this.last) ?? "";
    const append = (): boolean => {
      this.values.set(this.last ?? "from", `${value} ${text}`.trim());
      return true;
    };
    if (value === "") return append();
    if (fieldsOfAddresses.has(this.last)) {
      const open = /[,;<]$/u.test(value) || (value.includes("<") && !value.includes(">"));
      if (open || (/^[<[]/u.test(text) && addressesIn(text).length > 0)) return append();
    }
    if (this.last === "subject" && this.subject !== "") {
      const joined = plainWords(`${value} ${text}`);
      if (this.subject.startsWith(joined)) return append();
    }
    if (!this.labelFollows(2)) return false;
    return /^[^:：]{1,30}[:：]/u.test(text) ? true : append();
  }

  /** Blank lines belong to the block when it has not really begun, or when its fields stand in paragraphs of their own. */
  private skipBlanks(): boolean {
    let next = this.at;
    while (next < this.lines.length && next - this.at < 4 && !this.lines[next]?.text) next += 1;
    const text = this.lines[next]?.text;
    if (text === undefined || text === "") return false;
    if (this.last === null || this.values.get(this.last) === "") {
      this.at = next - 1;
      return true;
    }
    const complete = this.values.has("from") && this.values.has("subject") && !this.spaced;
    const labelled = readLabelledLine(text);
    if (complete || !labelled || this.values.has(labelled.field)) return false;
    this.spaced = true;
    this.at = next - 1;
    return true;
  }

  private labelFollows(within: number): boolean {
    for (let next = this.at + 1; next <= this.at + within; next += 1) {
      const text = this.lines[next]?.text;
      if (!text) return false;
      const labelled = readLabelledLine(text);
      if (labelled) return !this.values.has(labelled.field);
    }
    return false;
  }
}
