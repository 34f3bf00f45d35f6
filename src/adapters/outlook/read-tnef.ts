import { ByteReader } from "./byte-reader.ts";
import { type MapiAttachment, type MapiMessage, MapiProperties } from "./mapi-message.ts";
import { property } from "./mapi-properties.ts";
import { interfaceLength, readProperties } from "./tnef-properties.ts";

/*
 * Our own decoder of [MS-OXTNEF]. No library in npm is kept up: node-tnef writes to stdout, leaves RTF bodies out, and
 * takes gigabytes for 3 kB of damaged input. The format is a list of attributes with lengths, and this reading of it is
 * linear.
 */

const signature = 0x223e_9f78;

/** Messages within one another that are read. */
const maxDepth = 8;
/** Attachments, and recipients, of one message that are read. */
const most = 1_000;

/** The attributes that are read ([MS-OXTNEF] §2.1.3.2), by id and type. */
const attribute = {
  from: 0x0000_8000,
  messageClass: 0x0007_8008,
  subject: 0x0001_8004,
  dateSent: 0x0003_8005,
  body: 0x0002_800c,
  attachData: 0x0006_800f,
  attachTitle: 0x0001_8010,
  attachRendData: 0x0006_9002,
  messageProperties: 0x0006_9003,
  recipientTable: 0x0006_9004,
  attachment: 0x0006_9005,
  oemCodePage: 0x0006_9007,
} as const;

/** Reads a TNEF stream as far as it goes; null where it is none. */
export function readTnef(bytes: Buffer): MapiMessage | null {
  return readStream(bytes, 0);
}

function readStream(bytes: Buffer, depth: number): MapiMessage | null {
  const reader = new ByteReader(bytes);
  if (reader.long() !== signature) return null;
  reader.short();
  const stream = new TnefStream(depth);
  while (!isPadding(reader.rest())) {
    const level = reader.byte();
    const id = reader.long();
    const data = reader.take(reader.long());
    if (reader.isShort || level < 1 || level > 2) {
      reader.abandon();
      break;
    }
    stream.add(id, data);
    // QUIRK: the checksum is not looked at. Writers get it wrong, and the last one is missing in the wild.
    if (reader.rest().length <= 2) break;
    reader.short();
  }
  return stream.message(!reader.isShort);
}

/** QUIRK: gateways leave line ends and zeros after the last attribute; an attribute begins with a level, 1 or 2. */
function isPadding(rest: Buffer): boolean {
  return rest.length < 64 && rest.every((byte) => byte <= 0x20 && byte !== 1 && byte !== 2);
}

interface Attached {
  properties: MapiProperties;
  title: Buffer | null;
  content: Buffer | null;
  message: MapiMessage | null;
}

/** Puts a message together of its attributes; those of an attachment follow its attAttachRendData. */
class TnefStream {
  private isWhole = true;
  private readonly depth: number;
  private readonly attached: Attached[] = [];
  private properties: MapiProperties | null = null;
  private readonly legacy: [id: number, value: Buffer | Date][] = [];
  private recipients: MapiProperties[] = [];
  private codePage = 0;

  constructor(depth: number) {
    this.depth = depth;
  }

  add(id: number, data: Buffer): void {
    switch (id) {
      case attribute.oemCodePage:
        this.codePage = new ByteReader(data).long();
        break;
      case attribute.messageProperties:
        this.properties = this.list(new ByteReader(data));
        break;
      case attribute.recipientTable:
        this.recipients = this.rows(new ByteReader(data));
        break;
      case attribute.messageClass:
        this.legacy.push([property.messageClass, data]);
        break;
      case attribute.subject:
        this.legacy.push([property.subject, data]);
        break;
      case attribute.body:
        this.legacy.push([property.body, data]);
        break;
      case attribute.dateSent:
        this.legacy.push([property.clientSubmitTime, legacyDate(new ByteReader(data))]);
        break;
      case attribute.from:
        this.legacy.push(...legacySender(new ByteReader(data)));
        break;
      case attribute.attachRendData:
        this.openAttachment();
        break;
      case attribute.attachTitle:
        this.lastAttachment().title = data;
        break;
      case attribute.attachData:
        this.lastAttachment().content = data;
        break;
      case attribute.attachment:
        this.describe(this.lastAttachment(), data);
        break;
    }
  }

  message(isToTheEnd: boolean): MapiMessage {
    const properties = this.properties ?? new MapiProperties(this.codePage);
    for (const [id, value] of this.legacy) properties.set(id, value);
    return {
      properties,
      recipients: this.recipients,
      attachments: this.attachments(),
      isWhole: this.isWhole && isToTheEnd,
    };
  }

  private attachments(): MapiAttachment[] {
    return this.attached.map(({ properties, title, content, message }) => {
      if (title !== null) properties.set(property.attachFilename, title);
      return { properties, content, message };
    });
  }

  private openAttachment(): Attached {
    const attached = {
      properties: new MapiProperties(this.codePage),
      title: null,
      content: null,
      message: null,
    };
    if (this.attached.length < most) this.attached.push(attached);
    else this.isWhole = false;
    return attached;
  }

  private lastAttachment(): Attached {
    return this.attached.at(-1) ?? this.openAttachment();
  }

  /** A message that is attached, not its copy as a file, is an object in the attachment's properties, again as TNEF. */
  private describe(attached: Attached, data: Buffer): void {
    attached.properties = this.list(new ByteReader(data));
    const object = attached.properties.bytes(property.attachData)?.subarray(interfaceLength);
    if (object === undefined || new ByteReader(object).long() !== signature) return;
    if (this.depth >= maxDepth) this.isWhole = false;
    else attached.message = readStream(object, this.depth + 1);
  }

  private list(reader: ByteReader): MapiProperties {
    const properties = readProperties(reader, this.codePage);
    this.isWhole &&= !reader.isShort;
    return properties;
  }

  private rows(reader: ByteReader): MapiProperties[] {
    const rows: MapiProperties[] = [];
    const count = reader.long();
    while (rows.length < Math.min(count, most) && !reader.isShort) rows.push(this.list(reader));
    return rows;
  }
}

/** attDateSent is a DTR structure ([MS-OXTNEF] §2.1.3.3.2), in UTC. */
function legacyDate(reader: ByteReader): Date {
  const [year, month, day] = [reader.short(), reader.short(), reader.short()];
  return new Date(Date.UTC(year, month - 1, day, reader.short(), reader.short(), reader.short()));
}

/** attFrom is a TRP structure (§2.1.3.3.4): the lengths of the name and of "SMTP:" with the address, then both. */
function legacySender(reader: ByteReader): [id: number, value: Buffer][] {
  reader.take(4);
  const [nameLength, addressLength] = [reader.short(), reader.short()];
  return [
    [property.senderName, reader.take(nameLength)],
    [property.senderSearchKey, reader.take(addressLength)],
  ];
}
