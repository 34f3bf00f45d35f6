import type { AddressKeys, Attribution, Trust } from "../generated/events.ts";
import type { Quirk } from "../mail/message.ts";
import type { Evidence } from "../report/report.ts";

/** Whom our stamp names. */
export interface StampedRecipient {
  /** In clear where the report or a list of the account holds the address; else only its keys are known. */
  readonly address: string | null;
  readonly keys: AddressKeys;
}

/** Whose mailing it was, and what decides beside that. Events carry the part that is an Attribution. */
export interface Attributed extends Attribution {
  /** Only a likeness names the account: it is shown to people, and neither charged nor relied on for the scope. */
  readonly isGuess: boolean;
  /** Null without a stamp that names one. */
  readonly recipient: StampedRecipient | null;
  /** How far the writer's own mail is trusted: for all addresses that our stamp does not prove. */
  readonly writer: Trust;
  /** Whom a copy of our own mail names in its signed To, where it proves anything; null without one. */
  readonly copyRecipient: string | null;
  /** Which clue gave the account, the mailing and the recipient. */
  readonly evidence: readonly Evidence[];
  readonly quirks: readonly Quirk[];
}

/** What events say of it. */
export function publishedAttribution({ account, mailing, trust, clues }: Attribution): Attribution {
  return { account, mailing, trust, clues };
}
