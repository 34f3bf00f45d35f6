import type { Attributed } from "../attribute/attribution.ts";
import type { Decision } from "../attribute/decide.ts";
import { foldKey } from "../mail/address-key.ts";
import type { Report } from "../report/report.ts";
import { accountMark, type Mark } from "./marks.ts";

/** A complaint or an opt-out that nothing proves. */
export interface Claim {
  readonly message: string;
  readonly receivedAt: Date;
  /** Equal for those that are about the same addresses: who says a thing often has said it once. */
  readonly request: string;
  readonly sources: readonly Mark[];
  /** Null where the account is not known, or where the mail is proved to be forged and says nothing of it. */
  readonly account: Mark | null;
}

/** What a mail is, as far as it can be a claim. */
interface Concluded {
  readonly report: Report;
  readonly attribution: Attributed;
  readonly decision: Decision;
  readonly sources: readonly Mark[];
}

/**
 * The mail as a claim; null where it is none: what is signed, authenticated or corroborated is never part of a flood,
 * so that the honest complaints that follow a bad mailing are not taken for one.
 */
export function claimOf(
  message: string,
  receivedAt: Date,
  { report, attribution, decision, sources }: Concluded,
  hash: (text: string) => string,
): Claim | null {
  const { trust, writer, account } = attribution;
  if (report.kind !== "complaint" && report.kind !== "opt-out") return null;
  // One genuine copy of our mail corroborates any number of reports by writers whom nothing proves.
  if (trust === "signed" || (writer !== "claimed" && writer !== "failed")) return null;
  const addresses = decision.addresses.map((entry) =>
    entry.address === null ? entry.keys.fold : foldKey(entry.address),
  );
  return {
    message,
    receivedAt,
    request: addresses.length === 0 ? message : hash(JSON.stringify(addresses.sort())),
    sources,
    account: account === null || trust === "failed" ? null : accountMark(account, report.writer),
  };
}
