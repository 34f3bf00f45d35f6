import type { FoundContact, FoundMailing, KnownStamps } from "../../../attribute/stamped.ts";
import type { MailingPrefixes } from "../../../mail/stamp.ts";
import { mailableAddress } from "../../../pipeline/list-row.ts";
import type { Queryable } from "../../../ports.ts";

/** What the tables know of stamps; the indexes mailing_stamp and contact_fold are over the same expressions. */
export async function findStamped(
  db: Queryable,
  mailings: readonly MailingPrefixes[],
  keyPrefixes: readonly string[],
): Promise<KnownStamps> {
  return {
    mailings: await findMailings(db, mailings),
    contacts: keyPrefixes.length === 0 ? [] : await findContacts(db, keyPrefixes),
  };
}

async function findMailings(db: Queryable, wanted: readonly MailingPrefixes[]): Promise<FoundMailing[]> {
  const { rows } = await db.query<{
    accountPrefix: string;
    mailingPrefix: string;
    account: string;
    mailing: string | null;
  }>(
    `select distinct w.account as "accountPrefix", w.mailing as "mailingPrefix", a.id as account, m.id as mailing
     from unnest($1::text[], $2::text[]) as w (account, mailing)
     join account a on substring(sha256(a.id::bytea) for 4) = decode(w.account, 'hex')
     left join mailing m on m.account = a.id
       and substring(sha256((m.account || ' ' || m.id)::bytea) for 5) = decode(w.mailing, 'hex')`,
    [wanted.map(({ account }) => account), wanted.map(({ mailing }) => mailing)],
  );
  return rows.map(({ accountPrefix, mailingPrefix, account, mailing }) => ({
    prefixes: { account: accountPrefix, mailing: mailingPrefix },
    account,
    mailing,
  }));
}

async function findContacts(db: Queryable, prefixes: readonly string[]): Promise<FoundContact[]> {
  const { rows } = await db.query<{ account: string; value: string; fold: string; person: string }>(
    `select distinct on (l.account, c.fold_key) l.account, c.value, c.fold_key as fold,
       coalesce(c.person_key, c.fold_key) as person
     from unnest($1::text[]) as w (prefix)
     join contact c on left(c.fold_key, 21) = w.prefix and c.fold_key is not null
     join list l on l.id = c.list
     order by l.account, c.fold_key, c.list, c.row`,
    [prefixes],
  );
  return rows.map(({ account, value, fold, person }) => ({
    account,
    address: mailableAddress(value) ?? value,
    keys: { fold, person },
  }));
}
