import { reasons, suppressionReasons } from "../../suppress/reasons.ts";

/*
 * Which suppressions cover which contacts, as SQL: `covers` and `matchedBy` of src/suppress/scope.ts, written once for
 * every statement. test/adapters/database/covering.test.ts holds both against each other.
 */

/** Whether the scope of row `s` reaches the contact or mail of row `reach`, which has `account` and `list`. */
const reaches = (s: string, reach: string): string =>
  `(${s}.scope_kind = 'all' or ${s}.scope_kind = 'account' and ${s}.scope_id = ${reach}.account
    or ${s}.scope_kind = 'list' and ${s}.scope_id = ${reach}.list)`;

const personReasons = suppressionReasons.filter((reason) => reasons[reason].followsPerson);

const followsPerson = (reason: string): string =>
  `${reason} in (${personReasons.map((one) => `'${one}'`).join(", ")})`;

/**
 * The live suppressions of one key of a row `a`, by the key's index. "offset 0" keeps PostgreSQL from another order:
 * where it had no statistics yet, as after a first upload, it compared each contact with each suppression.
 * test/adapters/database/covering-plans.test.ts counts the rows.
 */
const liveBy = (key: string): string =>
  `cross join lateral (select * from suppression where ${key} and lifted_at is null offset 0) s`;

/**
 * Each live suppression `s` that matches an address `a`, once: a select of `columns`, to which a condition can be added.
 *
 * @param addresses rows with `fold_key` and `person_key`, which is null where it is the fold key
 */
export const matching = (addresses: string, columns: string, condition = "true"): string => `
  select ${columns} from ${addresses} a ${liveBy("fold_key = a.fold_key")}
  where ${condition}
  union all
  select ${columns} from ${addresses} a ${liveBy("person_key = coalesce(a.person_key, a.fold_key)")}
  where ${followsPerson("s.reason")} and s.fold_key <> a.fold_key and ${condition}`;

/** Each live suppression `s` that covers a contact `a`, once: a select of `columns`. */
export const covering = (contacts: string, columns: string): string =>
  matching(contacts, columns, reaches("s", "a"));

/**
 * The other way round: `list` and `row` of each contact that a row of `suppressions` covers, which has `fold_key`,
 * `person_key`, `reason`, `scope_kind`, `scope_id`. From few suppressions to many contacts, by the contacts' indexes.
 */
export const coveredBy = (suppressions: string): string => `
  with s as (select * from ${suppressions}),
  found as (
    select c.list, c.row, s.scope_kind, s.scope_id from s join contact c
      on left(c.fold_key, 21) = left(s.fold_key, 21) and c.fold_key = s.fold_key
    union all
    select c.list, c.row, s.scope_kind, s.scope_id from s join contact c
      on left(c.fold_key, 21) = left(s.person_key, 21) and c.fold_key = s.person_key
    where ${followsPerson("s.reason")} and s.person_key <> s.fold_key and c.person_key is null
    union all
    select c.list, c.row, s.scope_kind, s.scope_id from s join contact c on c.person_key = s.person_key
    where ${followsPerson("s.reason")}),
  reached as (select f.*, l.account from found f join list l on l.id = f.list)
  select distinct list, row from reached where ${reaches("reached", "reached")}`;
