/** The ids of the properties that a mail is made of ([MS-OXPROPS], PidTag…). */
export const property = {
  messageClass: 0x001a,
  subject: 0x0037,
  clientSubmitTime: 0x0039,
  sentRepresentingSearchKey: 0x003b,
  sentRepresentingName: 0x0042,
  sentRepresentingEmailAddress: 0x0065,
  transportMessageHeaders: 0x007d,
  recipientType: 0x0c15,
  senderName: 0x0c1a,
  senderSearchKey: 0x0c1d,
  senderEmailAddress: 0x0c1f,
  displayCc: 0x0e03,
  displayTo: 0x0e04,
  messageDeliveryTime: 0x0e06,
  normalizedSubject: 0x0e1d,
  body: 0x1000,
  rtfCompressed: 0x1009,
  /** PidTagHtml where it is bytes, PidTagBodyHtml where it is text. */
  html: 0x1013,
  internetMessageId: 0x1035,
  internetReferences: 0x1039,
  inReplyToId: 0x1042,
  listHelp: 0x1043,
  listSubscribe: 0x1044,
  listUnsubscribe: 0x1045,
  displayName: 0x3001,
  emailAddress: 0x3003,
  attachData: 0x3701,
  attachFilename: 0x3704,
  attachLongFilename: 0x3707,
  attachMimeTag: 0x370e,
  smtpAddress: 0x39fe,
  internetCodePage: 0x3fde,
  messageCodePage: 0x3ffd,
  senderSmtpAddress: 0x5d01,
  sentRepresentingSmtpAddress: 0x5d02,
} as const;

/** The types of properties that are read ([MS-OXCDATA] §2.11.1). */
export const propertyType = {
  integer16: 0x0002,
  integer32: 0x0003,
  floating32: 0x0004,
  floating64: 0x0005,
  currency: 0x0006,
  floatingTime: 0x0007,
  errorCode: 0x000a,
  boolean: 0x000b,
  object: 0x000d,
  integer64: 0x0014,
  string8: 0x001e,
  string: 0x001f,
  time: 0x0040,
  guid: 0x0048,
  binary: 0x0102,
} as const;

/** A time of Windows, counted in steps of 100 ns from 1601. */
export function fileTime(low: number, high: number): Date {
  return new Date((high * 2 ** 32 + low) / 10_000 - 11_644_473_600_000);
}
