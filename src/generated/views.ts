// Written from schemas/api/*.json by `npm run gen`. Do not edit.

/**
 * Why an address is barred.
 */
export type SuppressionReason =
  "opt-out" | "complaint" | "legal-order" | "invalid-address" | "manual" | "no-permission";
/**
 * What screening makes of a contact. Only `kept` may be mailed.
 */
export type ContactState = "kept" | "held" | "suppressed" | "invalid" | "duplicate";
/**
 * act: the pipeline acts alone. review: a person decides. file: kept, nothing done.
 */
export type Disposition = "act" | "review" | "file";
export type SenderStanding = "healthy" | "watch" | "under-review" | "paused";
/**
 * What may be said about the true complaint rate.
 */
export type RateVerdict = "above 0.3 %" | "above 0.1 %" | "below 0.1 %" | "cannot tell yet";

/**
 * What the desk shows, by the view's name.
 */
export interface Views {
  "account-added": AccountAdded;
  account: AccountView;
  "address-barred": AddressBarred;
  "address-check": AddressCheck;
  "flood-decided": FloodDecided;
  "flood-member": FloodMemberView;
  flood: FloodView;
  sender: SenderView;
  "standing-decided": StandingDecided;
  "suppression-released": SuppressionReleased;
}
/**
 * An account was added, or was there already.
 */
export interface AccountAdded {
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  account: string;
  isNew: boolean;
}
/**
 * One of the ESP's customers.
 */
export interface AccountView {
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  account: string;
  name: string;
  /**
   * RFC 3339, UTC.
   */
  addedAt: string;
  lists: number;
  mailings: number;
}
/**
 * Staff barred an address, or it was barred already.
 */
export interface AddressBarred {
  /**
   * In clear: for staff only.
   */
  address: string;
  isNew: boolean;
  suppression: string | null;
  /**
   * What a suppression covers, as people write it: "all", "account:acme".
   */
  scope: string;
  reason: SuppressionReason;
  /**
   * RFC 3339, UTC.
   */
  since: string;
}
/**
 * What bars an address, and on which lists it stands.
 */
export interface AddressCheck {
  /**
   * In clear: for staff only.
   */
  address: string;
  /**
   * Key id, a dot, and the HMAC-SHA-256 in base64url.
   */
  addressKey: string;
  isBarred: boolean;
  bars: BarView[];
  contacts: ContactView[];
}
/**
 * One thing that bars an address, or would.
 */
export interface BarView {
  /**
   * Null while the worker has not come to it: it bars all the same.
   */
  suppression: string | null;
  reason: SuppressionReason;
  /**
   * What a suppression covers, as people write it: "all", "account:acme".
   */
  scope: string;
  /**
   * Why it bars no mail: its scope names what is not there. Null where it bars mail.
   */
  barsNothing: string | null;
  /**
   * RFC 3339, UTC.
   */
  since: string;
  /**
   * "heed", or the name of the person who entered it.
   */
  setBy: string;
  /**
   * person: it was made for another spelling of the same person's address.
   */
  matchedBy: "fold" | "person";
  explanation: string;
  howToLift: string;
}
/**
 * A row of a list with the address.
 */
export interface ContactView {
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  list: string;
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  account: string;
  row: number;
  state: ContactState;
  reason: string;
  since: string | null;
  explanation: string;
  /**
   * False where the row has another spelling of the same person's address.
   */
  isSameSpelling: boolean;
}
/**
 * What staff made of a flood.
 */
export interface FloodDecided {
  flood: string;
  decision: "let-through" | "dismissed";
  by: string;
  why: string;
  /**
   * New suppressions.
   */
  suppressed: number;
}
/**
 * One mail of a flood.
 */
export interface FloodMemberView {
  message: string;
  /**
   * RFC 3339, UTC.
   */
  receivedAt: string;
  kind: string;
  account: string | null;
  /**
   * In clear: for staff only.
   */
  reporter: string | null;
  disposition: Disposition;
  state: string;
}
/**
 * Unproved complaints and opt-outs that are held as a whole.
 */
export interface FloodView {
  id: string;
  /**
   * What its mails have in common, as Heed compares it.
   */
  mark: string;
  /**
   * The same in words.
   */
  what: string;
  complaints: number;
  optOuts: number;
  /**
   * RFC 3339, UTC.
   */
  since: string;
  /**
   * RFC 3339, UTC.
   */
  last: string;
  /**
   * Those that came before it was noticed and were acted on.
   */
  acted: number;
  /**
   * Those that wait for a person.
   */
  waiting: number;
  decision: "let-through" | "dismissed" | null;
  decidedAt: string | null;
  decidedBy: string | null;
  why: string | null;
}
/**
 * How an account is doing, by the complaints of the last weeks.
 */
export interface SenderView {
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  account: string;
  name: string | null;
  standing: SenderStanding;
  since: string | null;
  /**
   * Why it stands as it does.
   */
  why: string | null;
  /**
   * What the numbers say now, in a sentence.
   */
  numbers: string;
  /**
   * Counted complaints; null where no rate can be told.
   */
  complaints: number | null;
  delivered: number;
  rate: number | null;
  lower: number | null;
  upper: number | null;
  /**
   * Reports of recipients who called its mail no spam. They weigh nothing.
   */
  notSpam: number;
  verdict: RateVerdict;
  worstMailing: RateVerdict;
  /**
   * Complaints about mailings whose number of delivered mails is not known.
   */
  waiting: number;
  flags: {
    mailing: string | null;
    threshold: number;
    flaggedAt: string;
  }[];
  rule: string;
}
/**
 * What staff made of a sender.
 */
export interface StandingDecided {
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  account: string;
  from: SenderStanding;
  to: SenderStanding;
}
/**
 * What became of a suppression that was to be lifted.
 */
export interface SuppressionReleased {
  /**
   * In clear: for staff only.
   */
  address: string;
  suppression: string;
  /**
   * What a suppression covers, as people write it: "all", "account:acme".
   */
  scope: string;
  reason: SuppressionReason;
  isLifted: boolean;
  /**
   * Why it was lifted, or why it may not be.
   */
  why: string;
}

export type ViewName = keyof Views;
