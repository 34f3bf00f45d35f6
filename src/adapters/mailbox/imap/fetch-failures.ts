/**
 * Remembers, across connections, which mails a fetch did not give. A mail that breaks the server or the connection
 * whenever it is read must not take the mails beside it along: it is asked for in ever smaller company, then alone,
 * and at last not any more.
 */
export interface FetchFailures {
  add(uids: readonly number[]): void;
  clear(uids: readonly number[]): void;
  /** The mails to ask for next, the clean ones first, at most `max`. */
  next(uids: readonly number[], max: number): number[];
  isHopeless(uid: number): boolean;
  /** Another UIDVALIDITY: the uids mean other mails now. */
  begin(uidValidity: string): void;
}

/** How many mails are asked for together after so many failures; past the end a mail is hopeless. */
const company = [Infinity, 20, 1, 1, 1];

export function createFetchFailures(): FetchFailures {
  const failures = new Map<number, number>();
  let generation = "";
  const count = (uid: number) => failures.get(uid) ?? 0;
  return {
    add(uids) {
      for (const uid of uids) failures.set(uid, count(uid) + 1);
    },
    clear(uids) {
      for (const uid of uids) failures.delete(uid);
    },
    next(uids, max) {
      for (const [failed, together] of company.entries()) {
        const same = uids.filter((uid) => count(uid) === failed);
        if (same.length > 0) return same.slice(0, Math.min(max, together));
      }
      return [];
    },
    isHopeless: (uid) => count(uid) >= company.length,
    begin(uidValidity) {
      if (uidValidity !== generation) failures.clear();
      generation = uidValidity;
    },
  };
}
