import {
  firstByte,
  handlesOf,
  isStampableId,
  MAC_BYTES,
  purposeIn,
  type Stamp,
  type StampKeyring,
  verified,
} from "./stamp.ts";

const markBytes = 2 + MAC_BYTES;
const markLength = (markBytes * 4) / 3;

/**
 * The value of a mailing's Feedback-ID, "mark:mailing:account:SenderId": from the narrow to the broad, as Gmail counts
 * from the right. It is the same for every recipient of a mailing.
 */
export function formatFeedbackId(
  account: string,
  mailing: string,
  senderId: string,
  keys: StampKeyring,
): string {
  const head = Buffer.from([firstByte("mark", "feedback-id"), keys.keyId]);
  const mark = Buffer.concat([head, keys.sign(Buffer.concat([head, signedIds(account, mailing)]))]);
  return [mark.toString("base64url"), escaped(mailing), escaped(account), senderId].join(":");
}

/** The stamp in a Feedback-ID's value; null where it is not ours. */
export function parseStampedFeedbackId(value: string, keys: StampKeyring): Stamp | null {
  if (value.length > 1_000) return null;
  const [written = "", mailing = "", account = ""] = value.replace(/\s+/g, "").split(":").map(unescaped);
  if (written.length !== markLength || !isStampableId(account) || !isStampableId(mailing)) return null;
  const mark = Buffer.from(written, "base64url");
  const purpose = purposeIn(mark[0], "mark");
  if (mark.length !== markBytes || purpose !== "feedback-id" || mark.toString("base64url") !== written)
    return null;
  const whole = Buffer.concat([mark.subarray(0, 2), signedIds(account, mailing), mark.subarray(2)]);
  if (verified(whole, keys) === null) return null;
  return { purpose, handles: handlesOf(account, mailing, keys), account, mailing, recipient: null };
}

/** Ids hold no blank, so two ids are signed as one text and only one. */
const signedIds = (account: string, mailing: string) => Buffer.from(`${account} ${mailing}`, "latin1");

/** Ids may hold the colon that parts the field; "%" they never hold. */
const escaped = (id: string) => id.replaceAll(":", "%3A");
const unescaped = (id: string) => id.replaceAll("%3A", ":");
