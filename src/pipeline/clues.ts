import type { FoundClues } from "../attribute/find-clues.ts";
import { type KnownMailing, type Traces, tracesOf } from "../attribute/ladder.ts";
import { type Clues, settleClues } from "../attribute/named-clues.ts";
import type { Queryable } from "../ports.ts";
import type { Report } from "../report/report.ts";

/** What mailings are looked up by. */
export interface WantedMailings {
  /** Of the Message-ID, or of From and the envelope's sender. */
  readonly domains: readonly string[];
  readonly listIds: readonly string[];
  readonly feedbackIds: readonly string[];
  readonly subjects: readonly string[];
  readonly ids: readonly string[];
}

export interface CluePorts {
  /** The mailings that have any of these; newest first, bounded. */
  readonly findMailings: (db: Queryable, wanted: WantedMailings) => Promise<readonly KnownMailing[]>;
  /** Of these ids, those that are accounts'. */
  readonly findAccounts: (db: Queryable, ids: readonly string[]) => Promise<ReadonlySet<string>>;
}

interface WithClues {
  readonly report: Report;
  readonly clues: FoundClues;
}

/** What a report's clues come to, with the mailings that any of the batch may be about. */
interface LookedUp {
  readonly clues: Clues;
  readonly mailings: readonly KnownMailing[];
}

type CluesOf = (found: FoundClues) => LookedUp;

/** Looks the clues of a batch up together. */
export async function lookUpClues(
  { findMailings, findAccounts }: CluePorts,
  db: Queryable,
  readings: readonly WithClues[],
): Promise<CluesOf> {
  const named = readings.flatMap(({ clues }) => clues.named.flatMap(({ account }) => account ?? []));
  const accounts = named.length === 0 ? new Set<string>() : await findAccounts(db, [...new Set(named)]);
  const wanted = wantedOf(
    readings.map(({ report, clues }) => tracesOf(report, settleClues(clues, accounts))),
  );
  const isNothing = Object.values(wanted).every((values: readonly string[]) => values.length === 0);
  const mailings = isNothing ? [] : await findMailings(db, wanted);
  return (found) => ({ clues: settleClues(found, accounts), mailings });
}

function wantedOf(traces: readonly Traces[]): WantedMailings {
  const each = (values: (one: Traces) => readonly (string | null | undefined)[]): string[] => [
    ...new Set(traces.flatMap(values).filter((value) => value !== null && value !== undefined)),
  ];
  return {
    domains: each(({ messageIdDomain, fromDomains }) => [messageIdDomain, ...fromDomains]),
    listIds: each(({ clues }) => [clues.listId?.value]),
    feedbackIds: each(({ clues }) => [clues.feedbackId?.value]),
    subjects: each(({ subject }) => [subject]),
    ids: each(({ clues }) => [clues.named.mailing?.value]),
  };
}
