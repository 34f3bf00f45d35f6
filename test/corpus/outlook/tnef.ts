import {
  type Attached,
  longs,
  type MapiContent,
  type Property,
  shorts,
  typeOf,
  utf16,
  valueOf,
} from "./mapi-content.ts";

const message = 1;
const attachment = 2;

/** A message as TNEF ([MS-OXTNEF]), the content of a winmail.dat. */
export function tnef(content: MapiContent): Buffer {
  const { properties, recipients = [], attachments = [] } = content;
  return Buffer.concat([
    longs(0x223e9f78),
    shorts(0x0001),
    attribute(message, 0x0008_9006, longs(0x00010000)),
    attribute(message, 0x0006_9007, longs(1252, 0)),
    ...(recipients.length === 0
      ? []
      : [
          attribute(
            message,
            0x0006_9004,
            Buffer.concat([longs(recipients.length), ...recipients.map((one) => list(one))]),
          ),
        ]),
    attribute(message, 0x0006_9003, list(properties)),
    ...attachments.flatMap(attached),
  ]);
}

/** One attribute with its level, length and checksum. */
export function attribute(level: number, id: number, data: Buffer): Buffer {
  const sum = data.reduce((total, byte) => (total + byte) & 0xffff, 0);
  return Buffer.concat([Buffer.of(level), longs(id, data.length), data, shorts(sum)]);
}

function attached({ name, properties = [], holds }: Attached): Buffer[] {
  const isFile = Buffer.isBuffer(holds);
  const method: Property = { id: 0x3705, long: isFile ? 1 : 5 };
  const described = list([{ id: 0x3707, text: name }, method, ...properties], isFile ? null : tnef(holds));
  return [
    attribute(attachment, 0x0006_9002, Buffer.alloc(14)),
    attribute(attachment, 0x0001_8010, Buffer.from(`${name}\0`, "latin1")),
    ...(isFile ? [attribute(attachment, 0x0006_800f, holds)] : []),
    attribute(attachment, 0x0006_9005, described),
  ];
}

/** A list of properties; `object` is the message that an attachment is, as TNEF again. */
function list(properties: readonly Property[], object: Buffer | null = null): Buffer {
  const all = properties.map(encoded);
  if (object !== null) {
    // IID_IMessage
    const value = Buffer.concat([Buffer.from("0703020000000000c000000000000046", "hex"), object]);
    all.push(Buffer.concat([shorts(0x000d, 0x3701), longs(1, value.length), padded(value)]));
  }
  return Buffer.concat([longs(all.length), ...all]);
}

function encoded(property: Property): Buffer {
  const value = valueOf(property);
  const isFixed = "long" in property || "time" in property;
  const name = typeof property.id === "string" ? utf16(`${property.id}\0`) : null;
  // PS_INTERNET_HEADERS, and a name in place of a number.
  const named =
    name === null
      ? []
      : [Buffer.from("8603020000000000c000000000000046", "hex"), longs(1, name.length), padded(name)];
  return Buffer.concat([
    shorts(typeOf(property), typeof property.id === "number" ? property.id : 0x8000),
    ...named,
    ...(isFixed ? [value] : [longs(1, value.length), padded(value)]),
  ]);
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}
