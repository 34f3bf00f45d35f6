import msgreader, { type FieldsData, type RawProp } from "@kenjiuno/msgreader";

import { type MapiAttachment, type MapiMessage, MapiProperties } from "./mapi-message.ts";
import { property, propertyType } from "./mapi-properties.ts";

/** Who got the mail, as msgreader says it, and as MAPI does (PidTagRecipientType). */
const recipientTypes = { to: 1, cc: 2, bcc: 3 } as const;

/** Messages within one another that are read. */
const maxDepth = 8;

type Reader = InstanceType<typeof msgreader.default>;

/**
 * Reads an Outlook message file ([MS-OXMSG]); null where it is none. The library trusts the file: a circle in its sector chains takes all
 * memory, and odd properties make it throw. That is why the whole reading runs in a process of its own.
 */
export function readMsg(bytes: Buffer): MapiMessage | null {
  return readWithin(bytes, 0);
}

function readWithin(bytes: Buffer, depth: number): MapiMessage | null {
  const reader = new msgreader.default(new DataView(bytes.buffer, bytes.byteOffset, bytes.length));
  reader.parserConfig = { includeRawProps: true };
  const fields = reader.getFileData();
  if (fields.dataType !== "msg") return null;
  const attachments = fields.attachments ?? [];
  const isTooDeep = depth >= maxDepth && attachments.some(({ innerMsgContent }) => innerMsgContent);
  return {
    properties: propertiesOf(fields),
    recipients: (fields.recipients ?? []).map(propertiesOf),
    attachments: isTooDeep ? [] : attachments.map((attached) => attachmentOf(reader, attached, depth)),
    isWhole: !isTooDeep,
  };
}

function attachmentOf(reader: Reader, attached: FieldsData, depth: number): MapiAttachment {
  const properties = propertiesOf(attached);
  const isMessage = attached.innerMsgContent === true;
  if (!isMessage && attached.dataId === undefined) return { properties, content: null, message: null };
  const content = Buffer.from(reader.getAttachment(attached).content);
  // A message within is written as a file of its own and read again: in place, the library loses its times and numbers
  // where it has no recipients.
  return isMessage
    ? { properties, content: null, message: readWithin(content, depth + 1) }
    : { properties, content, message: null };
}

function propertiesOf({ rawProps = [], recipType }: FieldsData): MapiProperties {
  const properties = new MapiProperties();
  if (recipType !== undefined) properties.set(property.recipientType, recipientTypes[recipType]);
  for (const prop of rawProps) {
    const tag = Number.parseInt(prop.propertyTag ?? "", 16);
    const value = valueOf(prop, tag & 0xffff);
    if (value === null) continue;
    if (prop.propertyName !== undefined) properties.setNamed(prop.propertyName, value);
    else properties.set(tag >>> 16, value);
  }
  return properties;
}

function valueOf({ value }: RawProp, type: number): string | number | Date | Buffer | null {
  // The library's type leaves numbers out.
  const known: unknown = value;
  switch (type) {
    case propertyType.string:
      return typeof known === "string" ? known : null;
    case propertyType.string8:
      // Read as one character a byte; which charset they are in is in another property.
      return typeof known === "string" ? Buffer.from(known, "latin1") : null;
    case propertyType.time:
      return typeof known === "string" ? new Date(known) : null;
    case propertyType.binary:
      return known instanceof Uint8Array ? Buffer.from(known) : null;
    default:
      return typeof known === "number" ? known : null;
  }
}
