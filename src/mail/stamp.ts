/**
 * A stamp is what we sign into outgoing mail: it says whose mailing it was and to whom it went. It bears no address,
 * only the keyed hash of one, and never expires, because mail lives for years.
 *
 * It has three forms, told apart by the high half of their first byte; the low half is the purpose. Each ends in 16
 * bytes of MAC (128 bits) over everything before them, so that form, purpose and key id are signed as well:
 *
 * - token, in URLs and header fields: account and mailing in clear, the whole key of the recipient;
 * - compact, in local parts of addresses: 64 octets at most (RFC 5321 §4.5.3.1.1) whose case may be lost. Base32 makes
 *   58 characters of 36 bytes, which leaves 6 for "unsub-". 18 of the 36 are the first byte, the key id and the MAC; so
 *   the account has 4 bytes, the mailing 5 and the recipient 9, each the beginning of a hash. Among 100 million contacts
 *   of one account a second one begins alike with a chance of 1 in 47 trillion; the prefixes find rows, prove nothing,
 *   and where two rows begin alike neither is taken;
 * - tag, in Feedback-ID: signs the account and mailing that stand beside it in clear. It names no recipient, because
 *   Gmail counts complaints by each of the field's values and so wants none that is unique to one mail.
 */
export interface Stamp {
  readonly purpose: StampPurpose;
  /** Begins of hashes that find account and mailing again. */
  readonly prefixes: MailingPrefixes;
  /** In clear where the form has room; else null. */
  readonly account: string | null;
  readonly mailing: string | null;
  /** Null where the form names no recipient. */
  readonly recipient: StampedKey | null;
}

/** What finds the rows of a mailing; hexadecimal. */
export interface MailingPrefixes {
  /** 4 bytes of SHA-256 of the account's id. */
  readonly account: string;
  /** 5 bytes of SHA-256 of account, blank, mailing. */
  readonly mailing: string;
}

/** The recipient as a stamp names it: by the hash of the fold key. */
export interface StampedKey {
  /** The first 12 characters (9 bytes) of the hash in base64url. */
  readonly prefix: string;
  /** The whole key as published, "<key id>.<base64url>"; null where the form has no room for it. */
  readonly key: string | null;
}

/** What a stamp may be used for. One made for another purpose is none, so that a return path cannot opt anybody out. */
export const stampPurposes = ["opt-out", "return-path", "cfbl", "feedback-id", "header"] as const;
export type StampPurpose = (typeof stampPurposes)[number];

/** The keys that stamps are made and verified with. The newest signs; older ones verify for as long as they are kept. */
export interface StampKeyring {
  /** One byte that names the signing key; keys may share it. */
  readonly keyId: number;
  /** 16 bytes. */
  readonly sign: (content: Buffer) => Buffer;
  /** Whether a key of that id made this tag; takes as long for a wrong tag as for the right one. */
  readonly verify: (keyId: number, content: Buffer, tag: Buffer) => boolean;
  /** SHA-256 in hex. */
  readonly sha256: (text: string) => string;
}

/** What is left of the words that may be taken for a stamp in one mail: each costs a MAC. */
export interface StampTries {
  left: number;
}

/** Accounts and mailings as stamps name them (schemas/defs.v1.json). */
export const isStampableId = (id: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/.test(id);

export const MAC_BYTES = 16;
export const PREFIX_LENGTH = 12;
export const PREFIX_BYTES = 9;

export const forms = { token: 1, compact: 2, tag: 3 } as const;

/** Form and purpose in one byte. */
export function firstByte(form: keyof typeof forms, purpose: StampPurpose): number {
  return (forms[form] << 4) | (stampPurposes.indexOf(purpose) + 1);
}

/** The purpose that a first byte of this form names; null where it is of another form, or names none. */
export function purposeIn(byte: number | undefined, form: keyof typeof forms): StampPurpose | null {
  if (byte === undefined || byte >>> 4 !== forms[form]) return null;
  return stampPurposes[(byte & 15) - 1] ?? null;
}

export function prefixesOf(
  account: string,
  mailing: string,
  { sha256 }: Pick<StampKeyring, "sha256">,
): MailingPrefixes {
  return {
    account: sha256(account).slice(0, 8),
    mailing: sha256(`${account} ${mailing}`).slice(0, 10),
  };
}

/** The content under its tag, or null where no key of that id made it. The second byte is the key id. */
export function verified(bytes: Buffer, keys: StampKeyring): Buffer | null {
  const content = bytes.subarray(0, -MAC_BYTES);
  const keyId = content[1];
  if (keyId === undefined || !keys.verify(keyId, content, bytes.subarray(-MAC_BYTES))) return null;
  return content;
}
