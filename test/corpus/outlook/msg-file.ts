import { compoundFile, type Storage } from "./compound-file.ts";
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

const attachData = 0x3701;
const attachLongFilename = 0x3707;

/** A message as an Outlook message file ([MS-OXMSG]). */
export function msgFile(content: MapiContent): Buffer {
  const names = namesIn(content);
  return compoundFile({ "__nameid_version1.0": nameIds(names), ...message(content, 32, names) });
}

/** `header` is how long the beginning of the property stream is: it differs for the outermost message (§2.4.1). */
function message(content: MapiContent, header: number, names: readonly string[]): Storage {
  const { properties, recipients = [], attachments = [] } = content;
  const storage: Record<string, Buffer | Storage> = { ...propertyStreams(properties, header, names) };
  for (const [at, recipient] of recipients.entries())
    storage[`__recip_version1.0_#${hex(at, 8)}`] = propertyStreams(recipient, 8, names);
  for (const [at, attached] of attachments.entries())
    storage[`__attach_version1.0_#${hex(at, 8)}`] = attachment(attached, names);
  return storage;
}

function attachment({ name, properties = [], holds }: Attached, names: readonly string[]): Storage {
  const all: Property[] = [{ id: attachLongFilename, text: name }, ...properties];
  const storage = propertyStreams(all, 8, names);
  return Buffer.isBuffer(holds)
    ? { ...storage, [stream(attachData, 0x0102)]: holds }
    : { ...storage, [stream(attachData, 0x000d)]: message(holds, 24, names) };
}

/** Values of fixed size stand in the property stream; it only names the others, which have a stream each. */
function propertyStreams(properties: readonly Property[], header: number, names: readonly string[]): Storage {
  const streams: Record<string, Buffer> = {};
  const rows: Buffer[] = [Buffer.alloc(header)];
  for (const property of properties) {
    const id = typeof property.id === "number" ? property.id : 0x8000 + names.indexOf(property.id);
    const type = typeOf(property);
    const value = valueOf(property);
    const isFixed = "long" in property || "time" in property;
    rows.push(shorts(type, id), longs(6));
    rows.push(isFixed ? Buffer.concat([value, Buffer.alloc(8 - value.length)]) : longs(value.length, 0));
    // A text's own stream goes without the zero at its end.
    const zero = "text" in property ? 2 : "text8" in property ? 1 : 0;
    if (!isFixed) streams[stream(id, type)] = value.subarray(0, value.length - zero);
  }
  return { ...streams, "__properties_version1.0": Buffer.concat(rows) };
}

/** The names of properties that have one (§2.2.3): a row for each, and their texts. */
function nameIds(names: readonly string[]): Storage {
  const texts: Buffer[] = [];
  const rows: Buffer[] = [];
  let offset = 0;
  for (const [at, name] of names.entries()) {
    const text = utf16(name);
    const padded = Buffer.concat([longs(text.length), text, Buffer.alloc((4 - (text.length % 4)) % 4)]);
    // The first property set that has a GUID of its own, and a name.
    rows.push(longs(offset), shorts((3 << 1) | 1, at));
    texts.push(padded);
    offset += padded.length;
  }
  // PS_INTERNET_HEADERS
  const sets = Buffer.from("8603020000000000c000000000000046", "hex");
  return {
    [stream(2, 0x0102)]: sets,
    [stream(3, 0x0102)]: Buffer.concat(rows),
    [stream(4, 0x0102)]: Buffer.concat(texts),
  };
}

function namesIn({ properties, attachments = [] }: MapiContent): string[] {
  const own = properties.flatMap(({ id }) => (typeof id === "string" ? [id] : []));
  const deeper = attachments.flatMap(({ holds }) => (Buffer.isBuffer(holds) ? [] : namesIn(holds)));
  return [...new Set([...own, ...deeper])];
}

function stream(id: number, type: number): string {
  return `__substg1.0_${hex(id, 4)}${hex(type, 4)}`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, "0");
}
