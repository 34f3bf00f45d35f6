import type { Quirk } from "../../mail/message.ts";

/** The oddities of one message that the walk can meet, with what they mean to a person. */
const details = {
  "size-limit": "the mail is larger than what is read; its end was not looked at",
  "parts-limit": "more parts than are read; the later ones were not looked at",
  "depth-limit": "parts lie deeper within one another than is read",
  "header-limit": "more header than is read; the later fields were not looked at",
  "field-limit": "a header field is longer than what is read of it",
  "text-limit": "a text is longer than what is read of it, or all of them together are",
  "boundary-limit": "too many lines that look like boundaries; the later ones were not looked at",
  "no-header": "there is no header section",
  "leading-blank-lines": "empty lines before the header section",
  "byte-order-mark": "a byte order mark before the header section",
  "utf-16": "the whole message is in UTF-16",
  "bare-cr": "lines end in a carriage return only",
  "mbox-from-line": 'an mbox "From " line before the header section',
  "header-line-without-colon": "a line in the header section is no field",
  "blank-before-field": "blanks before the name of the first field",
  "blank-before-colon": "a blank between a field's name and its colon",
  "header-not-closed": "no empty line between the header section and the body",
  "content-type-malformed": "a Content-Type that names no type; read as text/plain",
  "content-type-missing": "parts, but no Content-Type that says so",
  "transfer-encoding-unknown": "an unknown Content-Transfer-Encoding; the bytes were taken as they are",
  "transfer-encoding-false": "a text or an embedded message is not encoded as it says",
  "boundary-missing": "a multipart without a boundary parameter; the boundary was found in the body",
  "boundary-wrong": "a boundary parameter that does not occur; the boundary was found in the body",
  "boundary-repeated": "a multipart and one inside of it have the same boundary",
  "multipart-without-parts": "a multipart in which no part was found",
  "multipart-not-closed": "a multipart without its closing delimiter",
  "message-in-other-type": "an embedded message in a part of another type",
} as const;

export type QuirkCode = keyof typeof details;

/** Collects the quirks of one message, each once, in the order in which they were met. */
export class QuirkList {
  private readonly codes = new Set<QuirkCode>();

  add(code: QuirkCode): void {
    this.codes.add(code);
  }

  addAll(codes: Iterable<QuirkCode>): void {
    for (const code of codes) this.codes.add(code);
  }

  /** Takes over what an embedded message says of limits: they are the whole mail's. Its other oddities are its own. */
  addLimits(embedded: QuirkList): void {
    for (const code of embedded.codes) if (code.endsWith("-limit")) this.codes.add(code);
  }

  list(): readonly Quirk[] {
    return [...this.codes].map((code) => ({ code, detail: details[code] }));
  }
}
