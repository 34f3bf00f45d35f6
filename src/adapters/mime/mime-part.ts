import type { Header } from "../../mail/header.ts";
import { fieldsOf } from "../../mail/header-section.ts";
import type { Message, Part } from "../../mail/message.ts";
import { type Parameterised, parseParameterised } from "../../mail/parameters.ts";
import { leafText } from "./leaf-text.ts";
import { limits } from "./limits.ts";
import { type PartPlace, spanValue } from "./part-place.ts";
import { decodeTransfer, type TransferEncoding } from "./transfer-encoding.ts";

/** A part over the bytes of its mail. Everything but the type is read when asked for, and kept. */
export class MimePart implements Part {
  readonly type: string;
  readonly transferEncoding: TransferEncoding;
  children: readonly Part[] = [];
  message: Message | null = null;
  private readonly place: PartPlace;
  private readonly contentType: Parameterised;
  private fields: Header | null = null;
  private contentDisposition: Parameterised | null = null;
  private decoded: Buffer | null = null;
  private decodedText: string | null = null;

  constructor(place: PartPlace, type: string, contentType: Parameterised, encoding: TransferEncoding) {
    this.place = place;
    this.type = type;
    this.transferEncoding = encoding;
    this.contentType = contentType;
  }

  get header(): Header {
    this.fields ??= fieldsOf(this.place.bytes, this.place.section);
    return this.fields;
  }

  get parameters(): Readonly<Record<string, string>> {
    return this.contentType.parameters;
  }

  get disposition(): string | null {
    const { value } = this.dispositionField();
    return value === "" ? null : value;
  }

  get filename(): string | null {
    const name = this.dispositionField().parameters["filename"] ?? this.contentType.parameters["name"] ?? "";
    return name === "" ? null : name;
  }

  get raw(): Buffer {
    return this.place.bytes.subarray(this.place.start, this.place.end);
  }

  get rawBody(): Buffer {
    return this.place.bytes.subarray(this.place.section.bodyStart, this.place.end);
  }

  body(): Buffer {
    this.decoded ??= decodeTransfer(this.rawBody, this.transferEncoding);
    return this.decoded;
  }

  text(): string {
    this.decodedText ??= leafText(this.textBytes(), this.type, this.contentType.parameters);
    return this.decodedText;
  }

  private textBytes(): Buffer {
    if (this.place.end - this.place.section.bodyStart <= limits.textBytes) return this.body();
    const bytes = decodeTransfer(this.rawBody.subarray(0, limits.textBytes), this.transferEncoding);
    // The cut may go through a character; half of one would make the whole text look like no UTF-8.
    let end = bytes.length;
    while (end > bytes.length - 4 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end--;
    if ((bytes[end - 1] ?? 0) >= 0xc0) end--;
    return bytes.subarray(0, end);
  }

  private dispositionField(): Parameterised {
    this.contentDisposition ??= parseParameterised(spanValue(this.place, "content-disposition") ?? "");
    return this.contentDisposition;
  }
}
