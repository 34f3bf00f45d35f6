import type { Quirk } from "../mail/message.ts";
import type { NamedByClue } from "./clue-pattern.ts";
import type { FoundClues, Placed } from "./find-clues.ts";

/** What the rules of an ESP name, agreed on. */
interface NamedClues {
  readonly account: Placed | null;
  readonly mailing: Placed | null;
  /** For people only: nothing signs it, so it suppresses nobody. */
  readonly recipient: Placed | null;
}

/** The clues of a mail, as far as they do not contradict each other. */
export interface Clues {
  readonly listId: Placed | null;
  readonly feedbackId: Placed | null;
  readonly named: NamedClues;
  readonly quirks: readonly Quirk[];
}

/**
 * What the nearest places agree on, each value by itself: rules may name the account in one field and the mailing in
 * another. Where places that are equally near differ, nothing is known.
 *
 * @param accounts those that are known here; null where there is no database to ask
 */
export function settleClues(
  { listId, feedbackId, named: found }: FoundClues,
  accounts: ReadonlySet<string> | null = null,
): Clues {
  const quirks: Quirk[] = [];
  const agree = (key: keyof NamedByClue): Placed | null => {
    const naming = found.flatMap((clue) => {
      const value = clue[key];
      return value === null ? [] : [{ value, place: clue.place, distance: clue.distance }];
    });
    const nearest = Math.min(...naming.map(({ distance }) => distance));
    const [first, ...others] = naming.filter(({ distance }) => distance === nearest);
    if (first === undefined) return null;
    if (others.every(({ value }) => value === first.value)) return { value: first.value, place: first.place };
    const places = [...new Set([first, ...others].map(({ place }) => place))].join(", ");
    quirks.push({ code: "clues-differ", detail: `Several ${words[key]} are named in ${places}.` });
    return null;
  };
  const named = { account: agree("account"), mailing: agree("mailing"), recipient: agree("recipient") };
  const { account } = named;
  if (account === null || accounts === null || accounts.has(account.value))
    return { listId, feedbackId, named, quirks };
  quirks.push({
    code: "clue-unknown-account",
    detail: `${account.place} names an account that is not known here.`,
  });
  return { listId, feedbackId, named: { ...named, account: null, mailing: null }, quirks };
}

const words: Readonly<Record<keyof NamedByClue, string>> = {
  account: "accounts",
  mailing: "mailings",
  recipient: "recipients",
};
