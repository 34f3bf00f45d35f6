/**
 * The library of the sending side: what a mailer writes into each copy of a mailing, so that whatever comes back is
 * known to be ours, whose it was and who got it. Needs the secret and no database.
 */
import { addressKeyring } from "../adapters/address-keys.ts";
import { stampKeyring } from "../adapters/stamp-keys.ts";
import { foldKey } from "../mail/address-key.ts";
import { isStampableId } from "../mail/stamp.ts";
import { headerMaker, type StampedHeaders, type StampPlaces } from "./stamp-headers.ts";

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
  if (problem !== undefined) throw new RangeError(`${problem.place} ${problem.must}`);
  const keys = stampKeyring(secret, stampSecrets);
  const { hashAddress } = addressKeyring(secret);
  return {
    mailing: (account, mailing) => {
      for (const id of [account, mailing])
        if (!isStampableId(id)) throw new RangeError(`${JSON.stringify(id)} cannot be an id`);
      const write = headerMaker(account, mailing, places, keys);
      return (recipient) => write(hashAddress(foldKey(recipient)));
    },
  };
}

/** What is wrong with the places: "cfblDomain", "must be a domain name …". */
export function placeProblems(places: StampPlaces): { place: keyof StampPlaces; must: string }[] {
  const problems: { place: keyof StampPlaces; must: string }[] = [];
  const ensure = (place: keyof StampPlaces, is: RegExp, must: string): void => {
    const given = places[place];
    if (given !== null && !is.test(given)) problems.push({ place, must });
  };
  ensure(
    "unsubscribeUrl",
    /^https:\/\/[^\s<>?#,]{1,500}$/,
    "must begin with https:// and hold no query, comma or blank",
  );
  for (const place of ["unsubscribeDomain", "returnPathDomain", "cfblDomain"] as const)
    // An address has 254 octets (RFC 5321 §4.5.3.1.3), of which the local part takes 64 and the "@" one.
    ensure(
      place,
      /^(?=.{1,189}$)(?:[a-z0-9-]{1,63}\.){1,20}[a-z0-9-]{1,63}$/i,
      "must be a domain name of at most 189 characters",
    );
  ensure(
    "feedbackSenderId",
    /^[A-Za-z0-9._-]{5,15}$/,
    "must be 5 to 15 letters, digits, dots, hyphens or underscores",
  );
  return problems;
}
