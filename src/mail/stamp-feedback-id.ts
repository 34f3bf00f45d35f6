import {
  firstByte,
  isStampableId,
  MAC_BYTES,
  prefixesOf,
  purposeIn,
  type Stamp,
  type StampKeyring,
  verified,
} from "./stamp.ts";

const tagBytes = 2 + MAC_BYTES;
const tagLength = (tagBytes * 4) / 3;

/**
 * The value of a mailing's Feedback-ID, "tag:mailing:account:SenderId": from the narrow to the broad, as Gmail counts
 * from the right. It is the same for every recipient of a mailing.
 */
export function formatFeedbackId(
  account: string,
  mailing: string,
  senderId: string,
  keys: StampKeyring,
): string {
  const head = Buffer.from([firstByte("tag", "feedback-id"), keys.keyId]);
  const tag = Buffer.concat([head, keys.sign(Buffer.concat([head, signedIds(account, mailing)]))]);
  return [tag.toString("base64url"), escaped(mailing), escaped(account), senderId].join(":");
}

/** The stamp in a Feedback-ID's value; null where it is not ours. */
export function parseStampedFeedbackId(value: string, keys: StampKeyring): Stamp | null {
  if (value.length > 1_000) return null;
  const [written = "", mailing = "", account = ""] = value.replace(/\s+/g, "").split(":").map(unescaped);
  if (written.length !== tagLength || !isStampableId(account) || !isStampableId(mailing)) return null;
  const tag = Buffer.from(written, "base64url");
  const purpose = purposeIn(tag[0], "tag");
  if (tag.length !== tagBytes || purpose !== "feedback-id" || tag.toString("base64url") !== written)
    return null;
  const whole = Buffer.concat([tag.subarray(0, 2), signedIds(account, mailing), tag.subarray(2)]);
  if (verified(whole, keys) === null) return null;
  return { purpose, prefixes: prefixesOf(account, mailing, keys), account, mailing, recipient: null };
}

/** Ids hold no blank, so two ids are signed as one text and only one. */
const signedIds = (account: string, mailing: string) => Buffer.from(`${account} ${mailing}`, "latin1");

/** Ids may hold the colon that parts the field; "%" they never hold. */
const escaped = (id: string) => id.replaceAll(":", "%3A");
const unescaped = (id: string) => id.replaceAll("%3A", ":");
