import { type StampKeyring } from "../mail/stamp.ts";
import { localPartMaker } from "../mail/stamp-address.ts";
import { formatFeedbackId } from "../mail/stamp-feedback-id.ts";
import { tokenMaker } from "../mail/stamp-token.ts";

/** Where stamped mail sends what comes back. A field is written only where its place is named. */
export interface StampPlaces {
  /** The opt-out page; the token is appended after a slash: "https://go.esp.example/u". */
  readonly unsubscribeUrl: string | null;
  /** Mail to any local part of these domains comes into a mailbox that Heed reads. */
  readonly unsubscribeDomain: string | null;
  readonly returnPathDomain: string | null;
  readonly cfblDomain: string | null;
  /** 5–15 characters that name the ESP to Gmail, the same in all its mail. */
  readonly feedbackSenderId: string | null;
}

/** What one recipient's copy of a mailing bears. */
export interface StampedHeaders {
  /** The envelope's sender (MAIL FROM), a VERP address; null where no domain is named for it. */
  readonly returnPath: string | null;
  /** Header fields in the order to write them, unfolded. They must be covered by the DKIM signature (RFC 8058 §4, RFC 9477 §3.1). */
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/** The headers of a mailing's copies. `recipientKey` is the published key of the recipient's fold key. */
export function headerMaker(
  account: string,
  mailing: string,
  places: StampPlaces,
  keys: StampKeyring,
): (recipientKey: string) => StampedHeaders {
  const { unsubscribeUrl, unsubscribeDomain, returnPathDomain, cfblDomain, feedbackSenderId } = places;
  const token = tokenMaker(account, mailing, keys);
  const localPart = localPartMaker(account, mailing, keys);
  const page = unsubscribeUrl?.replace(/\/+$/, "");
  const feedbackId =
    feedbackSenderId === null ? null : formatFeedbackId(account, mailing, feedbackSenderId, keys);
  return (recipientKey) => {
    const fields: { name: string; value: string }[] = [];
    const ways: string[] = [];
    if (page !== undefined) ways.push(`<${page}/${token("opt-out", recipientKey)}>`);
    if (unsubscribeDomain !== null)
      ways.push(`<mailto:${localPart("opt-out", recipientKey)}@${unsubscribeDomain}?subject=unsubscribe>`);
    if (ways.length > 0) fields.push({ name: "List-Unsubscribe", value: ways.join(", ") });
    if (page !== undefined)
      fields.push({ name: "List-Unsubscribe-Post", value: "List-Unsubscribe=One-Click" });
    if (feedbackId !== null) fields.push({ name: "Feedback-ID", value: feedbackId });
    if (cfblDomain !== null)
      fields.push(
        { name: "CFBL-Address", value: `${localPart("cfbl", recipientKey)}@${cfblDomain}; report=arf` },
        { name: "CFBL-Feedback-ID", value: token("cfbl", recipientKey) },
      );
    fields.push({ name: "X-Heed-Stamp", value: token("header", recipientKey) });
    return {
      returnPath:
        returnPathDomain === null ? null : `${localPart("return-path", recipientKey)}@${returnPathDomain}`,
      fields,
    };
  };
}
