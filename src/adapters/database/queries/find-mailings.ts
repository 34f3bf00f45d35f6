import type { KnownMailing } from "../../../attribute/attribute.ts";
import type { Queryable } from "../../../ports.ts";

/** More mailings than this of one domain do not make an attribution clearer. */
const MAILINGS_PER_DOMAIN = 100;

/** The latest mailings whose Message-ID domain or From domain is one of these. */
export async function findMailings(db: Queryable, domains: readonly string[]): Promise<KnownMailing[]> {
  const { rows } = await db.query<KnownMailing>(
    `select distinct found.*
       from unnest($1::text[]) as wanted(domain)
      cross join lateral (
        (select id, account, sent_at as "sentAt", message_id_domain as "messageIdDomain",
                from_domain as "fromDomain", subject
           from mailing where message_id_domain = wanted.domain order by sent_at desc limit $2)
        union
        (select id, account, sent_at, message_id_domain, from_domain, subject
           from mailing where from_domain = wanted.domain order by sent_at desc limit $2)
      ) as found`,
    [domains, MAILINGS_PER_DOMAIN],
  );
  return rows;
}
