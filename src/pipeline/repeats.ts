import type { Queryable } from "../ports.ts";
import type { Conclusion } from "./conclusion.ts";

/** A complaint that came before. */
export interface KnownComplaint {
  readonly complaint: string;
  /** The message that brought it first. */
  readonly message: string;
  /** Whether that one, or one after it that was proved better, was acted on. */
  readonly hasActed: boolean;
}

/** Of these complaints, those that messages brought before. */
export type FindComplaints = (
  db: Queryable,
  complaints: readonly string[],
) => Promise<readonly KnownComplaint[]>;

/**
 * What is news among the conclusions, and for each complaint the message that brought it first. A complaint that came
 * before is no news, unless it was left to a person then and is proved better now: else whoever forges a complaint
 * would keep the true one from acting.
 */
export async function tellNews(
  findComplaints: FindComplaints,
  db: Queryable,
  conclusions: readonly Conclusion[],
): Promise<{ readonly first: ReadonlyMap<string, string>; readonly news: readonly Conclusion[] }> {
  const ids = [...new Set(conclusions.flatMap(({ complaint }) => complaint ?? []))];
  const before = ids.length === 0 ? [] : await findComplaints(db, ids);
  const first = new Map(before.map(({ complaint, message }) => [complaint, message]));
  const acted = new Set(before.filter(({ hasActed }) => hasActed).map(({ complaint }) => complaint));
  const news = conclusions.filter(({ complaint, received, decision }) => {
    if (complaint === null) return true;
    const bearer = first.get(complaint) ?? received.message;
    first.set(complaint, bearer);
    const isBetter = decision.disposition === "act" && !acted.has(complaint);
    if (isBetter) acted.add(complaint);
    return bearer === received.message || isBetter;
  });
  return { first, news };
}
