import type { KnownMailing } from "../../../attribute/ladder.ts";
import type { WantedMailings } from "../../../pipeline/clues.ts";
import type { Queryable } from "../../../ports.ts";

/** More mailings than this with one clue do not make an attribution clearer. */
const MOST_OF_ONE = 100;

/** The columns that mailings are found by, and the parameter that holds the values looked for. */
const found = [
  ["message_id_domain", "$1"],
  ["from_domain", "$1"],
  ["list_id", "$2"],
  ["feedback_id", "$3"],
  ["subject_key", "$4"],
  ["id", "$5"],
] as const;

/** The latest mailings that have any of these clues. */
export async function findMailings(
  db: Queryable,
  { domains, listIds, feedbackIds, subjects, ids }: WantedMailings,
): Promise<KnownMailing[]> {
  const { rows } = await db.query<KnownMailing>(
    `select id, account, sent_at as "sentAt", message_id_domain as "messageIdDomain", from_domain as "fromDomain",
            subject, list_id as "listId", feedback_id as "feedbackId", source_ip as "sourceIp"
       from mailing where id in (${found
         .map(
           ([column, values]) => `
         select one.id from unnest(${values}::text[]) as wanted(value)
          cross join lateral (
            select id from mailing where ${column} = wanted.value order by sent_at desc limit $6) one`,
         )
         .join("\n         union")})`,
    [domains, listIds, feedbackIds, subjects, ids, MOST_OF_ONE],
  );
  return rows;
}
