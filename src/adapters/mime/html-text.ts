import { Tokenizer } from "htmlparser2";

import { visibilityOf } from "./html-hidden.ts";
import { blockTags, impliedEnds, spacedTags, unreadTags, voidTags } from "./html-tags.ts";
import { limits } from "./limits.ts";
import { TextLines } from "./text-lines.ts";

/** Elements within one another that are told apart; those deeper in count as part of the last one. */
const maxDepth = 500;
/** The attributes that tell something about the text. */
const telling: ReadonlySet<string> = new Set(["class", "hidden", "id", "style"]);
const none: ReadonlyMap<string, string> = new Map();

interface Element {
  readonly tag: string;
  readonly hidden: boolean;
  readonly noSize: boolean;
  readonly preformatted: boolean;
  readonly quotation: boolean;
}

const outside: Element = { tag: "", hidden: false, noSize: false, preformatted: false, quotation: false };

/**
 * The text that a person sees of an HTML mail: line structure kept, quotations as "> " lines, what is hidden left out.
 * Time is linear to the length whatever the nesting; at most `limits.textBytes` characters come out.
 */
export function htmlToText(html: string): string {
  const reader = new HtmlReader(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return reader.toString();
}

/** Follows the tokens with an own bounded stack: the library's parser searches its whole stack at every end tag. */
class HtmlReader {
  private readonly html: string;
  private readonly lines = new TextLines();
  private readonly stack: Element[] = [];
  /** How many of each are open, so that an end tag that closes nothing costs no search. */
  private readonly opened = new Map<string, number>();
  private tooDeep = 0;
  private tag = "";
  private attributes: ReadonlyMap<string, string> = none;
  private attribute = "";
  private value = "";

  constructor(html: string) {
    this.html = html;
  }

  toString(): string {
    return this.lines.toString();
  }

  ontext(start: number, end: number): void {
    this.write(this.html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.write(String.fromCodePoint(codepoint));
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase();
    this.attributes = none;
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.html.slice(start, end).toLowerCase();
    this.value = "";
  }

  onattribdata(start: number, end: number): void {
    this.value += this.html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (!telling.has(this.attribute) || this.attributes.has(this.attribute)) return;
    this.attributes = new Map([...this.attributes, [this.attribute, this.value]]);
  }

  onopentagend(): void {
    this.open();
  }

  onselfclosingtag(): void {
    this.open();
  }

  onclosetag(start: number, end: number): void {
    this.close(this.html.slice(start, end).toLowerCase());
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private get current(): Element {
    return this.stack.at(-1) ?? outside;
  }

  private write(text: string): void {
    const { hidden, noSize, preformatted } = this.current;
    if (!hidden && !noSize && this.lines.size < limits.textBytes) this.lines.add(text, preformatted);
  }

  private open(): void {
    const { tag, attributes } = this;
    if (voidTags.has(tag)) {
      if (!this.current.hidden) this.openVoid(tag);
      return;
    }
    this.closeImplied(tag);
    if (this.stack.length >= maxDepth) {
      this.tooDeep++;
      return;
    }
    const parent = this.current;
    const visibility = visibilityOf(attributes);
    const hidden = parent.hidden || unreadTags.has(tag) || visibility === "hidden";
    const quotation =
      !hidden && (tag === "blockquote" || (tag === "div" && isQuotationContainer(attributes)));
    if (quotation) this.lines.openQuotation(tag === "blockquote");
    else if (!hidden && tag === "div" && startsOriginal(attributes)) this.lines.rule();
    else if (!hidden) this.edge(tag);
    this.stack.push({
      tag,
      hidden,
      noSize: visibility === "no-size" || (parent.noSize && visibility !== "sized"),
      preformatted: parent.preformatted || tag === "pre" || tag === "textarea",
      quotation,
    });
    this.opened.set(tag, (this.opened.get(tag) ?? 0) + 1);
  }

  private openVoid(tag: string): void {
    if (tag === "br") this.lines.break();
    else if (tag === "hr") this.lines.rule();
  }

  private close(tag: string): void {
    if (tag === "br") {
      // QUIRK: "</br>" is a line break in every browser.
      if (!this.current.hidden) this.lines.break();
      return;
    }
    if (this.tooDeep > 0) {
      this.tooDeep--;
      return;
    }
    if ((this.opened.get(tag) ?? 0) === 0) return;
    this.popTo(this.stack.findLastIndex((element) => element.tag === tag));
  }

  private closeImplied(tag: string): void {
    const ends = impliedEnds.get(tag) ?? (blockTags.has(tag) ? ["p"] : []);
    while (this.tooDeep === 0 && ends.includes(this.current.tag)) this.popTo(this.stack.length - 1);
  }

  private popTo(position: number): void {
    while (this.stack.length > position) {
      const element = this.stack.pop();
      if (element === undefined) return;
      this.opened.set(element.tag, (this.opened.get(element.tag) ?? 1) - 1);
      if (element.quotation) this.lines.closeQuotation();
      else if (!element.hidden) this.edge(element.tag);
    }
  }

  private edge(tag: string): void {
    if (blockTags.has(tag)) this.lines.edge(spacedTags.has(tag));
    else if (tag === "td" || tag === "th") this.lines.add(" ", false);
  }
}

/** QUIRK: Yahoo marks replied-to mail by the container's class only, without a blockquote. */
function isQuotationContainer(attributes: ReadonlyMap<string, string>): boolean {
  return /\byahoo_quoted\b/.test((attributes.get("class") ?? "").slice(0, 200));
}

/** QUIRK: Outlook marks where the other mail's "From: …" lines begin by an id or a border; in plain text it draws a line. */
function startsOriginal(attributes: ReadonlyMap<string, string>): boolean {
  if (/^(?:x_)*divrplyfwdmsg$/i.test((attributes.get("id") ?? "").slice(0, 60))) return true;
  const style = (attributes.get("style") ?? "").slice(0, 200).toLowerCase().replace(/\s+/g, "");
  return style.startsWith("border:none;border-top:solid");
}
