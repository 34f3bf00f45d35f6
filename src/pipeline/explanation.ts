import { barredBy, type Because } from "../attribute/decide.ts";
import type { Disposition, Scope, Trust } from "../generated/events.ts";
import type { Quirk } from "../mail/message.ts";
import type { HashAddress } from "../ports.ts";
import type { Evidence, OriginalMail, ReportKind } from "../report/report.ts";
import { isCounted } from "../standing/counted.ts";
import { publishedKey } from "./address-keys.ts";
import type { Recognised } from "./recognise.ts";

/**
 * What Heed makes of one mail, in the shape that `heed explain --json` prints. It is fixed: other
 * programs read it. It holds clear addresses, so it is for the database and the terminal, never for an event or a log.
 */
export interface Explanation {
  readonly file: string;
  readonly kind: ReportKind;
  readonly disposition: Disposition;
  readonly format: string | null;
  readonly feedbackType: string | null;
  readonly userAgent: string | null;
  readonly reporter: string | null;
  readonly recipient: string | null;
  readonly recipientRedacted: boolean;
  readonly requestedAddresses: readonly string[];
  readonly original: OriginalMail;
  readonly sourceIp: string | null;
  readonly reportedDomain: readonly string[];
  readonly arrivalDate: string | null;
  readonly attribution: {
    readonly account: string | null;
    readonly mailing: string | null;
    /** The address that our stamp names; null without a stamp, and where only its hash is known. */
    readonly recipient: string | null;
    readonly trust: Trust;
    readonly clues: readonly string[];
  };
  /** Whom the act bars now; of a repeat, whom the first one bars. */
  readonly suppresses: readonly Suppressed[];
  /** Whether it is a complaint that counts against the account. */
  readonly counts: boolean;
  /** What else its writer asks or says, such as an opt-out beside a legal request. It is decided with the whole. */
  readonly also: readonly { readonly kind: ReportKind; readonly disposition: Disposition }[];
  readonly scope: Scope;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly quirks: readonly Quirk[];
}

/** An address that is barred. */
interface Suppressed {
  /** Null where only its key is known. */
  readonly address: string | null;
  /** As published; null where no secret is at hand to make it. */
  readonly key: string | null;
  readonly scope: Scope;
  readonly because: Because;
}

/**
 * Says of a mail what its events will: they are made of the same decision.
 *
 * @param file names the mail to the reader: a path, or the message's id
 * @param hashAddress null where no secret is at hand
 */
export function explain(
  file: string,
  { report, attribution, decision }: Pick<Recognised, "report" | "attribution" | "decision">,
  hashAddress: HashAddress | null,
): Explanation {
  const { kind, format, feedbackType, userAgent, reporter, recipient, recipientRedacted } = report;
  const { requestedAddresses, original, sourceIp, reportedDomain, arrivalDate } = report;
  return {
    file,
    kind,
    disposition: decision.disposition,
    format,
    feedbackType,
    userAgent,
    reporter,
    recipient,
    recipientRedacted,
    requestedAddresses,
    original,
    sourceIp,
    reportedDomain,
    arrivalDate,
    attribution: {
      account: attribution.account,
      mailing: attribution.mailing,
      recipient: attribution.recipient?.address ?? null,
      trust: attribution.trust,
      clues: attribution.clues,
    },
    suppresses: barredBy(decision).map((entry) => ({
      address: entry.address,
      key: publishedKey(entry, hashAddress),
      scope: decision.scope,
      because: entry.because,
    })),
    counts: isCounted({ attribution, counts: decision.counts }),
    also: report.also.map((other) => ({ kind: other, disposition: decision.disposition })),
    scope: decision.scope,
    confidence: report.confidence,
    evidence: [...report.evidence, ...attribution.evidence],
    quirks: [...report.quirks, ...attribution.quirks],
  };
}
