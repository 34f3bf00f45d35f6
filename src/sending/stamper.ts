/**
 * The library of the sending side: what a mailer writes into each copy of a mailing, so that whatever comes back is
 * known to be ours, whose it was and who got it. Needs the secret and no database.
 */
import { addressKeyring } from "../adapters/address-keys.ts";
import { stampKeyring } from "../adapters/stamp-keys.ts";
import { foldKey } from "../mail/address-key.ts";
import { isStampableId } from "../mail/stamp.ts";
import { headerWriter, type StampedHeaders, type StampPlaces } from "./stamp-headers.ts";

export type { StampedHeaders, StampPlaces } from "./stamp-headers.ts";

export interface StamperSettings extends Partial<StampPlaces> {
  /** HEED_SECRET, the same as the workers have. */
  readonly secret: string;
  /** HEED_STAMP_SECRETS, newest first, where stamps have keys of their own. */
  readonly stampSecrets?: readonly string[];
}

export interface Stamper {
  /** Prepares a mailing once; the result stamps each recipient's copy. Throws a RangeError where an id cannot be one. */
  readonly mailing: (account: string, mailing: string) => (recipient: string) => StampedHeaders;
}

/** Throws a RangeError that names the setting which makes no sense. */
export function createStamper({ secret, stampSecrets = [], ...given }: StamperSettings): Stamper {
  const places: StampPlaces = {
    unsubscribeUrl: given.unsubscribeUrl ?? null,
    unsubscribeDomain: given.unsubscribeDomain ?? null,
    returnPathDomain: given.returnPathDomain ?? null,
    cfblDomain: given.cfblDomain ?? null,
    feedbackSenderId: given.feedbackSenderId ?? null,
  };
  if (secret === "") throw new RangeError("secret is empty");
  const [problem] = placeProblems(places);
  if (problem !== undefined) throw new RangeError(problem);
  const keys = stampKeyring(secret, stampSecrets);
  const { hashAddress } = addressKeyring(secret);
  return {
    mailing: (account, mailing) => {
      for (const id of [account, mailing])
        if (!isStampableId(id)) throw new RangeError(`${JSON.stringify(id)} cannot be an id`);
      const write = headerWriter(account, mailing, places, keys);
      return (recipient) => write(hashAddress(foldKey(recipient)));
    },
  };
}

/** What is wrong with the places, one sentence each. */
export function placeProblems(places: StampPlaces): string[] {
  const problems: string[] = [];
  const { unsubscribeUrl, feedbackSenderId } = places;
  if (unsubscribeUrl !== null && !/^https:\/\/[^\s<>?#,]+$/.test(unsubscribeUrl))
    problems.push("unsubscribeUrl must begin with https:// and hold no query, comma or blank.");
  for (const name of ["unsubscribeDomain", "returnPathDomain", "cfblDomain"] as const) {
    const domain = places[name];
    // An address is at most 254 octets (RFC 5321 §4.5.3.1.3), and its local part takes 64 and the "@".
    if (domain !== null && !(domain.length <= 189 && /^(?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{1,63}$/i.test(domain)))
      problems.push(`${name} must be a domain name of at most 189 characters.`);
  }
  if (feedbackSenderId !== null && !/^[A-Za-z0-9._-]{5,15}$/.test(feedbackSenderId))
    problems.push("feedbackSenderId must be 5 to 15 letters, digits, dots, hyphens or underscores.");
  return problems;
}
