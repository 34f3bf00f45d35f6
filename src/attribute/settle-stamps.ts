import type { MailingPrefixes, StampedKey } from "../mail/stamp.ts";
import type { FoundStamp } from "./find-stamps.ts";

/** What the stamps of one mail agree on. */
export interface SettledStamps {
  readonly prefixes: MailingPrefixes;
  /** In clear where one of them has it. */
  readonly account: string | null;
  /** Whether they name the same mailing; then `mailing` is its id where one of them has it in clear. */
  readonly isOneMailing: boolean;
  readonly mailing: string | null;
  /** Null where they name several recipients, or none. */
  readonly recipient: StampedKey | null;
  /** The places where they stood, each once. */
  readonly places: readonly string[];
  /** The place of the stamp that names the recipient. */
  readonly recipientPlace: string | null;
}

/** The stamps that count, and whether they contradict each other. */
export type Settlement =
  | { readonly agree: SettledStamps; readonly differ: string | null }
  | { readonly agree: null; readonly differ: string };

/**
 * Those nearest to what the report is about count; farther ones may belong to mail that it quotes. Where several mails
 * are meant (a digest, a forward of two), only what all of them share is known: nobody is suppressed whom another
 * mail's stamp names. Null without any stamp.
 */
export function settleStamps(found: readonly FoundStamp[]): Settlement | null {
  const nearest = Math.min(...found.map(({ distance }) => distance));
  const counting = found.filter(({ distance }) => distance === nearest);
  const [first] = counting;
  if (first === undefined) return null;
  const stamps = counting.map(({ stamp }) => stamp);
  const places = [...new Set(counting.map(({ place }) => place))];
  if (stamps.some(({ prefixes }) => prefixes.account !== first.stamp.prefixes.account))
    return { agree: null, differ: `Stamps of several accounts stand in ${places.join(", ")}.` };

  const isOneMailing = stamps.every(({ prefixes }) => prefixes.mailing === first.stamp.prefixes.mailing);
  const named = counting.filter(({ stamp }) => stamp.recipient !== null);
  const prefixes = new Set(named.map(({ stamp }) => stamp.recipient?.prefix));
  const best = named.find(({ stamp }) => stamp.recipient?.key !== null) ?? named[0];
  const differ =
    prefixes.size > 1
      ? `Stamps of several recipients stand in ${places.join(", ")}.`
      : isOneMailing
        ? null
        : `Stamps of several mailings stand in ${places.join(", ")}.`;
  return {
    agree: {
      prefixes: first.stamp.prefixes,
      account: stamps.find(({ account }) => account !== null)?.account ?? null,
      isOneMailing,
      mailing: isOneMailing ? (stamps.find(({ mailing }) => mailing !== null)?.mailing ?? null) : null,
      recipient: prefixes.size === 1 ? (best?.stamp.recipient ?? null) : null,
      places,
      recipientPlace: prefixes.size === 1 ? (best?.place ?? null) : null,
    },
    differ,
  };
}
