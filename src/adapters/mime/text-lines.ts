/** What stands before a line of quoted text. */
const quoteMark = "> ";

/** How Outlook draws a line in plain text before the mail that is answered or forwarded. */
const rule = "_".repeat(32);

/** Lines deeper quoted than this carry no more marks. */
const maxMarks = 10;

/** A quotation that is being written: a blockquote, or a mail program's container that is a quotation unless it forwards. */
interface Quotation {
  /** Null until the first line tells. */
  quotes: boolean | null;
}

/** Builds text line by line: collapses white space as HTML does, keeps empty lines to one, marks quotations. */
export class TextLines {
  private readonly lines: string[] = [];
  private line = "";
  private space = false;
  private gap = false;
  private depth = 0;
  private length = 0;
  private readonly quotations: Quotation[] = [];
  /** Of the quotations, those before the first that no line has told of yet; and how many of them quote. */
  private told = 0;
  private quoting = 0;

  /** Characters so far. */
  get size(): number {
    return this.length;
  }

  add(text: string, preformatted: boolean): void {
    if (preformatted) {
      const [first = "", ...others] = text.replace(/\r\n?/g, "\n").split("\n");
      this.append(first);
      for (const line of others) {
        this.break();
        this.append(line);
      }
      return;
    }
    // Only the white space of HTML collapses; U+00A0 and its kind stay. Many texts are a letter or two.
    const collapsed = text.length === 1 && text > " " ? text : text.replace(/[ \t\n\r\f]+/g, " ");
    const start = collapsed.startsWith(" ") ? 1 : 0;
    if (start === 1) this.space = true;
    const inner = collapsed.endsWith(" ") ? collapsed.slice(start, -1) : collapsed.slice(start);
    if (inner === "") return;
    if (this.space && this.line !== "") this.append(" ");
    this.append(inner);
    this.space = collapsed.endsWith(" ");
  }

  /** Ends the line, an empty one too: <br>. */
  break(): void {
    this.flush(this.line);
  }

  /** Ends the line where one is open: the edge of a block. `spaced` asks for an empty line. */
  edge(spaced: boolean): void {
    // A block of a no-break space alone is how mail programs write an empty line.
    if (this.line !== "") this.flush(this.line);
    this.space = false;
    this.gap ||= spaced;
  }

  /** A line across, unless one was just drawn. */
  rule(): void {
    this.edge(false);
    if (this.lines.at(-1)?.endsWith(rule) !== true) this.flush(rule);
  }

  openQuotation(certain: boolean): void {
    this.edge(true);
    this.quotations.push({ quotes: certain ? true : null });
  }

  closeQuotation(): void {
    this.edge(true);
    const closed = this.quotations.pop();
    if (this.quotations.length >= this.told) return;
    this.told = this.quotations.length;
    if (closed?.quotes === true) this.quoting--;
  }

  toString(): string {
    this.edge(false);
    return this.lines.join("\n").trim();
  }

  private append(text: string): void {
    // No-break spaces read as a blank; the others are what preheaders are padded with.
    this.line +=
      text.length === 1 && text < "\u00a0"
        ? text
        : text.replace(/[\u00a0\u2007\u202f]/g, " ").replace(/[\u200b\ufeff\u00ad\u034f]/g, "");
    this.length += text.length;
  }

  private flush(line: string): void {
    // The signature delimiter of RFC 3676 §4.3 is the one line whose trailing blank means something.
    const text = line === "--" && this.space ? "-- " : line.trimEnd();
    this.line = "";
    this.space = false;
    if (text === "") {
      this.gap = true;
      return;
    }
    for (const quotation of this.quotations.slice(this.told)) {
      // QUIRK: Yahoo puts replied-to and forwarded mail into the same container; a forward begins with a rule of dashes.
      quotation.quotes ??= !/^[-_]{5}/.test(text.trimStart());
      if (quotation.quotes) this.quoting++;
    }
    this.told = this.quotations.length;
    const depth = Math.min(maxMarks, this.quoting);
    // An empty line at the edge of a quotation stands outside of it.
    if (this.gap && this.lines.length > 0) {
      this.lines.push(quoteMark.repeat(Math.min(depth, this.depth)).trimEnd());
    }
    this.gap = false;
    this.depth = depth;
    this.length += depth * quoteMark.length;
    this.lines.push(quoteMark.repeat(depth) + text);
  }
}
