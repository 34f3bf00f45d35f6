// Written from schemas/api/*.json by `npm run gen`. Do not edit.

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
  "flood-decided": FloodDecided;
  "flood-member": FloodMemberView;
  flood: FloodView;
  sender: SenderView;
  "standing-decided": StandingDecided;
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

export type ViewName = keyof Views;
