import type { Trust } from "../generated/events.ts";
import type { Evidence, Report } from "../report/report.ts";
import type { Attributed } from "./attribution.ts";
import type { Authentication } from "./authentication.ts";
import { climb, type KnownMailing, tracesOf } from "./ladder.ts";
import type { Clues } from "./named-clues.ts";
import type { OwnCopy } from "./own-copy.ts";
import type { Stamped } from "./stamped.ts";

/** A report, and all that may prove whose mailing it is about and who wrote it. Each is given: what is missing is said. */
export interface Grounds {
  readonly report: Report;
  /** Those that share a clue with the report, and may share one with others. */
  readonly mailings: readonly KnownMailing[];
  readonly authentication: Authentication;
  readonly stamped: Stamped | null;
  readonly copy: OwnCopy | null;
  readonly clues: Clues;
}

/**
 * Whose mailing a report is about, by our stamp or else by the ladder of clues.
 *
 * Our stamp stands above all: it proves the mailing and whom it went to, but nothing of the writer, whose trust is
 * said apart. What can only be known from the mail itself corroborates. So does a mail within the report which our own
 * signature proves to be ours; of the writer that proves nothing. What anybody can write is claimed.
 */
export function attribute({ report, mailings, authentication, stamped, copy, clues }: Grounds): Attributed {
  const proved = stamped !== null && stamped.clues.length > 0;
  const isOurs = copy?.isOurs === true && authentication !== "failed";
  const ofCopy = isOurs ? ["our DKIM signature"] : [];
  const apart = {
    recipient: stamped?.recipient ?? null,
    copyRecipient: isOurs ? copy.recipient : null,
    evidence: [...(stamped?.evidence ?? []), ...(copy?.evidence ?? [])],
    quirks: [...(stamped?.quirks ?? []), ...(copy?.quirks ?? []), ...clues.quirks],
  };
  if (proved && stamped.account !== null)
    return {
      account: stamped.account,
      mailing: stamped.mailing,
      trust: "signed",
      isGuess: false,
      clues: [...stamped.clues, ...ofCopy],
      // Who holds a stamped mail knows it as one who knows its Message-ID does.
      writer: strongest("corroborated", authentication),
      ...apart,
    };
  const found = climb(tracesOf(report, clues), mailings);
  const writer = strongest(found?.trust ?? "claimed", authentication);
  const trust = isOurs && writer === "claimed" ? "corroborated" : writer;
  return {
    account: found?.account ?? null,
    mailing: found?.mailing ?? null,
    trust: proved && found === null ? "signed" : trust,
    isGuess: found?.isGuess ?? false,
    clues: [...(stamped?.clues ?? []), ...ofCopy, ...(found === null ? [] : [found.clue])],
    writer,
    ...apart,
    evidence: [...apart.evidence, ...(found?.evidence ?? []), ...recipientIn(clues)],
  };
}

/** Shown to people; what nothing signs bars nobody. */
function recipientIn({ named: { recipient } }: Clues): Evidence[] {
  if (recipient === null) return [];
  return [{ field: "attribution.recipient", from: `rule, ${recipient.place}`, text: recipient.value }];
}

/** A failed check outweighs all but our own signature; otherwise the best proof counts. */
function strongest(trust: Trust, authentication: Authentication): Trust {
  if (authentication === "failed") return "failed";
  return authentication === "passed" ? "authenticated" : trust;
}
