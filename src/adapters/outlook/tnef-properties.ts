import type { ByteReader } from "./byte-reader.ts";
import { MapiProperties } from "./mapi-message.ts";
import { fileTime, propertyType as type } from "./mapi-properties.ts";

const multiple = 0x1000;
const firstNamed = 0x8000;

/** Properties of fixed size and how many bytes a value takes, filled up to four ([MS-OXTNEF] §2.1.3.4). */
const sizes: Readonly<Record<number, number>> = {
  [type.integer16]: 4,
  [type.integer32]: 4,
  [type.floating32]: 4,
  [type.floating64]: 8,
  [type.currency]: 8,
  [type.floatingTime]: 8,
  [type.errorCode]: 4,
  [type.boolean]: 4,
  [type.integer64]: 8,
  [type.time]: 8,
  [type.guid]: 16,
};

/** Types whose values say how long they are. */
const sized: ReadonlySet<number> = new Set([type.object, type.string8, type.string, type.binary]);

/** An object's value begins with the interface by which it is read, a GUID. */
export const interfaceLength = 16;

/** Reads a list of properties (MsgPropertyList). It ends early, and the reader is short, where it cannot be followed. */
export function readProperties(reader: ByteReader, codePage: number): MapiProperties {
  const properties = new MapiProperties(codePage);
  const count = reader.long();
  for (let read = 0; read < count && !reader.isShort; read++) readProperty(reader, properties);
  return properties;
}

function readProperty(reader: ByteReader, properties: MapiProperties): void {
  const declared = reader.short();
  const id = reader.short();
  const name = id >= firstNamed ? readName(reader) : null;
  const kind = declared & ~multiple;
  const size = sizes[kind];
  if (size === undefined && !sized.has(kind)) {
    // A type of unknown size: where the next property begins cannot be known.
    reader.abandon();
    return;
  }
  const count = declared & multiple || size === undefined ? reader.long() : 1;
  for (let read = 0; read < count && !reader.isShort; read++) {
    const value = valueOf(kind, reader.takePadded(size ?? reader.long()));
    if (name !== null) properties.setNamed(name, value);
    else if (id < firstNamed) properties.set(id, value);
  }
}

/** The name of a named property; null for those that have a number in place of one. */
function readName(reader: ByteReader): string | null {
  reader.take(16);
  const hasNumber = reader.long() === 0;
  const lengthOrNumber = reader.long();
  return hasNumber ? null : text16(reader.takePadded(lengthOrNumber));
}

function valueOf(kind: number, bytes: Buffer): string | number | Date | Buffer {
  switch (kind) {
    case type.string:
      return text16(bytes);
    case type.integer16:
    case type.boolean:
      return bytes.length < 2 ? 0 : bytes.readUInt16LE(0);
    case type.integer32:
      return bytes.length < 4 ? 0 : bytes.readUInt32LE(0);
    case type.time:
      return bytes.length < 8 ? new Date(NaN) : fileTime(bytes.readUInt32LE(0), bytes.readUInt32LE(4));
    default:
      return bytes;
  }
}

function text16(bytes: Buffer): string {
  const text = bytes.toString("utf16le");
  const end = text.indexOf("\0");
  return end < 0 ? text : text.slice(0, end);
}
