import { decodeCharset } from "../../mail/charset.ts";
import { charsetOf } from "./code-pages.ts";
import { property } from "./mapi-properties.ts";

/** A message as MAPI keeps it, whichever file it came in. */
export interface MapiMessage {
  readonly properties: MapiProperties;
  readonly recipients: readonly MapiProperties[];
  readonly attachments: readonly MapiAttachment[];
  /** False where something of it could not be read. */
  readonly isWhole: boolean;
}

/** A file or a message attached to a message; without either where it is of another kind, such as an OLE object. */
export interface MapiAttachment {
  readonly properties: MapiProperties;
  readonly content: Buffer | null;
  readonly message: MapiMessage | null;
}

const usAscii = 20_127;

/** Text in an unknown 8-bit charset comes as bytes, and the code page decides when it is asked for. */
type MapiValue = string | number | Date | Buffer;

/** The properties of a message, recipient or attachment, by their id ([MS-OXPROPS]). The first of one id counts. */
export class MapiProperties {
  private readonly values = new Map<number, MapiValue>();
  private readonly named = new Map<string, MapiValue>();
  private readonly codePage: number;

  /** @param codePage of 8-bit text where no property says otherwise; 0 where nothing is known */
  constructor(codePage = 0) {
    this.codePage = codePage;
  }

  set(id: number, value: MapiValue): void {
    if (!this.values.has(id)) this.values.set(id, value);
  }

  /** Sets a property that has a name instead of an id of its own. */
  setNamed(name: string, value: MapiValue): void {
    if (!this.named.has(name)) this.named.set(name, value);
  }

  /** A text without what follows its terminating zero; null where it is missing or empty. */
  text(id: number): string | null {
    return this.decoded(this.values.get(id));
  }

  bytes(id: number): Buffer | null {
    const value = this.values.get(id);
    return Buffer.isBuffer(value) && value.length > 0 ? value : null;
  }

  whole(id: number): number | null {
    const value = this.values.get(id);
    return typeof value === "number" ? value : null;
  }

  time(id: number): Date | null {
    const value = this.values.get(id);
    return value instanceof Date && !Number.isNaN(value.getTime()) ? value : null;
  }

  /** The texts of the properties that have names. */
  *namedTexts(): Generator<[name: string, text: string]> {
    for (const [name, value] of this.named) {
      const text = this.decoded(value);
      if (text !== null) yield [name, text];
    }
  }

  /** The charset of the HTML body. */
  htmlCharset(): string {
    return this.charset([
      this.whole(property.internetCodePage),
      this.whole(property.messageCodePage),
      this.codePage,
    ]);
  }

  private decoded(value: MapiValue | undefined): string | null {
    if (typeof value !== "string" && !Buffer.isBuffer(value)) return null;
    const text = typeof value === "string" ? value : decodeCharset(value, this.textCharset());
    const end = text.indexOf("\0");
    const known = end < 0 ? text : text.slice(0, end);
    return known === "" ? null : known;
  }

  private textCharset(): string {
    return this.charset([
      this.whole(property.messageCodePage),
      this.codePage,
      this.whole(property.internetCodePage),
    ]);
  }

  private charset(codePages: readonly (number | null)[]): string {
    return charsetOf(codePages.find((one) => one !== null && one !== 0) ?? usAscii);
  }
}
