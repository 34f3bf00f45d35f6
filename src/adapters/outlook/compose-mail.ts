import { headerOf } from "./mail-header.ts";
import type { MapiAttachment, MapiMessage } from "./mapi-message.ts";
import { property } from "./mapi-properties.ts";
import { readRtfBody } from "./rtf-body.ts";

/** Bytes of a composed mail, as many as are read of any mail. */
const maxBytes = 10 * 1024 * 1024;

/** Files that hold no text for us: their name and type are handed on, their content is not. */
const unreadFiles =
  /\.(?:png|jpe?g|gif|bmp|tiff?|webp|ico|svg|emf|wmf|heic|mp[34]|m4a|wav|avi|mov|pdf|docx?|xlsx?|pptx?|zip|rar|7z)$/i;
const unreadTypes = /^(?:image|audio|video|font)\//;

/** A mail's bytes; `isWhole` is false where something of the message could not be put in. */
export interface Composed {
  readonly bytes: Buffer;
  readonly isWhole: boolean;
}

/** A MIME part: its fields, each with CRLF, and its body. */
interface Entity {
  readonly fields: string;
  readonly body: Buffer;
}

/** The message as a mail (RFC 5322) that every reader of mails can read. */
export async function composeMail(message: MapiMessage): Promise<Composed> {
  const composer = new Composer();
  const bytes = await composer.mail(message);
  return { bytes, isWhole: composer.isWhole };
}

/** What the message holds, bodies before attachments, as a multipart without the header of a mail. */
export async function composeParts(message: MapiMessage): Promise<Composed> {
  const composer = new Composer();
  const { fields, body } = composer.multipart("mixed", await composer.parts(message));
  return { bytes: Buffer.concat([Buffer.from(`${fields}\r\n`), body]), isWhole: composer.isWhole };
}

/** True for what was sent as mail: people attach appointments and contacts too ([MS-OXOMSG], PidTagMessageClass). */
export function isMail({ properties }: MapiMessage): boolean {
  const messageClass = properties.text(property.messageClass) ?? "";
  return !/^IPM\.(?:Activity|Appointment|Contact|DistList|Document|StickyNote|Task)\b/i.test(messageClass);
}

/**
 * No boundary can stand in a part, although none is random: leaves are in base64, and the header of a mail within is
 * written field by field.
 */
class Composer {
  isWhole = true;
  private left = maxBytes;
  private boundaries = 0;

  async mail(message: MapiMessage): Promise<Buffer> {
    const parts = await this.parts(message);
    const text = message.attachments.length === 0 ? (parts[0] ?? leaf("text/plain", Buffer.alloc(0))) : null;
    const content = text ?? this.multipart("mixed", parts);
    const header = Buffer.from(`${headerOf(message)}MIME-Version: 1.0\r\n${content.fields}\r\n`);
    this.left -= header.length;
    return Buffer.concat([header, content.body]);
  }

  /** The text, in one part or as alternatives, and then the attachments. */
  async parts(message: MapiMessage): Promise<Entity[]> {
    this.isWhole &&= message.isWhole;
    const bodies = await this.bodies(message);
    const parts = bodies.length > 1 ? [this.multipart("alternative", bodies)] : bodies;
    for (const attachment of message.attachments) parts.push(await this.attachment(attachment));
    return parts;
  }

  multipart(subtype: string, parts: readonly Entity[]): Entity {
    const boundary = `outlook-${this.boundaries++}`;
    const pieces = parts.flatMap(({ fields, body }) => [
      Buffer.from(`--${boundary}\r\n${fields}\r\n`),
      body,
      Buffer.from("\r\n"),
    ]);
    return {
      fields: `Content-Type: multipart/${subtype}; boundary="${boundary}"\r\n`,
      body: Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]),
    };
  }

  /** Plain text and HTML, as far as there are. RTF is asked where there is no HTML: it may wrap that. */
  private async bodies({ properties }: MapiMessage): Promise<Entity[]> {
    const body = properties.text(property.body);
    const text = body?.trim() === "" ? null : body;
    const htmlText = properties.text(property.html);
    const html = properties.bytes(property.html) ?? (htmlText === null ? null : Buffer.from(htmlText));
    const charset = properties.bytes(property.html) === null ? "utf-8" : properties.htmlCharset();
    const compressed = html === null ? properties.bytes(property.rtfCompressed) : null;
    const rtf = compressed === null ? null : await readRtfBody(compressed);
    if (compressed !== null && rtf === null && text === null) this.isWhole = false;
    const plain = text ?? (rtf?.type === "text/plain" ? rtf.text : null);
    const bodies: Entity[] = [];
    if (plain !== null) bodies.push(this.text("text/plain", "utf-8", Buffer.from(plain)));
    if (html !== null) bodies.push(this.text("text/html", charset, html));
    else if (rtf?.type === "text/html") bodies.push(this.text("text/html", "utf-8", Buffer.from(rtf.text)));
    return bodies;
  }

  private text(type: string, charset: string, bytes: Buffer): Entity {
    return leaf(`${type}; charset=${charset}`, this.withinLimit(bytes));
  }

  private async attachment({ properties, content, message }: MapiAttachment): Promise<Entity> {
    if (message !== null && isMail(message)) {
      const body = await this.mail(message);
      return { fields: "Content-Type: message/rfc822\r\nContent-Disposition: attachment\r\n", body };
    }
    const name =
      properties.text(property.attachLongFilename) ?? properties.text(property.attachFilename) ?? "";
    const declared = (properties.text(property.attachMimeTag) ?? "").toLowerCase();
    const type = /^(?!multipart\/)[a-z]{1,20}\/[\w.+-]{1,80}$/.test(declared)
      ? declared
      : "application/octet-stream";
    const isRead = content !== null && !unreadFiles.test(name) && !unreadTypes.test(type);
    return leaf(type, isRead ? this.withinLimit(content) : Buffer.alloc(0), name);
  }

  /** The bytes, or none where the mail would become too large. */
  private withinLimit(bytes: Buffer): Buffer {
    const size = Math.ceil(bytes.length / 57) * 78;
    if (size > this.left) {
      this.isWhole = false;
      return Buffer.alloc(0);
    }
    this.left -= size;
    return bytes;
  }
}

function leaf(type: string, bytes: Buffer, filename: string | null = null): Entity {
  const disposition = filename === null ? "" : `Content-Disposition: attachment${parameter(filename)}\r\n`;
  return {
    fields: `Content-Type: ${type}\r\n${disposition}Content-Transfer-Encoding: base64\r\n`,
    body: Buffer.from(bytes.toString("base64").replace(/.{76}/g, "$&\r\n")),
  };
}

/** RFC 2231 §4. */
function parameter(filename: string): string {
  const name = filename
    .replace(/[\x00-\x1f\x7f]+/g, " ")
    .slice(0, 200)
    .toWellFormed();
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
  return name === "" ? "" : `; filename*=utf-8''${encoded}`;
}
