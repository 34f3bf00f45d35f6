import { createRawStore } from "../../src/adapters/raw-store/postgres.ts";
import { sha256 } from "../../src/adapters/sha256.ts";
import { foldKey } from "../../src/mail/address-key.ts";
import type { Queryable } from "../../src/ports.ts";
import type { Heed } from "../../src/wiring.ts";
import { customers } from "../esp.ts";
import { runHeed } from "./fleet.ts";
import type { InventedMail } from "./pipeline-mails.ts";

/** What `heed audit --json` says at the end, as a process of its own, and how it exits. */
export async function auditByCommand(environment: Readonly<Record<string, string>>) {
  const child = runHeed(["audit", "--json"], environment);
  while (child.isRunning()) await new Promise((resolve) => setTimeout(resolve, 50));
  const code = await child.end("SIGTERM");
  const lines = child
    .output()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const broken = lines.slice(0, -1).filter(({ missing, twice }) => missing !== 0 || twice !== 0);
  return { code, broken, total: lines.at(-1) };
}

/** Everything that must hold and does not, one sentence each: what came of each mail, held against what must. */
export async function wrongIn(heed: Heed, mails: readonly InventedMail[]): Promise<string[]> {
  const database = await heed.database();
  return [
    ...(await wrongMessages(database, mails)),
    ...(await wrongSuppressions(heed, database, mails)),
    ...(await wrongContacts(database, mails)),
    ...(await wrongCounts(database, mails)),
  ];
}

async function wrongMessages(db: Queryable, mails: readonly InventedMail[]): Promise<string[]> {
  const { rows } = await db.query<{ sha256: string; kind: string; disposition: string; repeats: boolean }>(
    `select encode(sha256, 'hex') as sha256, kind, disposition, duplicate_of is not null as repeats
     from message left join report on report.message = message.id`,
  );
  const found = Map.groupBy(rows, (row) => row.sha256);
  const { load: loadRaw } = createRawStore(sha256);
  const wrong: string[] = [];
  for (const { raw, again, address, outcome } of mails) {
    const copies = [raw, ...(again === null ? [] : [again])].map((bytes) => ({ bytes, hash: sha256(bytes) }));
    const ends = copies.flatMap(({ hash }) => found.get(hash) ?? []);
    const isRight =
      ends.length === copies.length &&
      ends.every(({ kind, disposition }) => kind === outcome.kind && disposition === outcome.disposition) &&
      ends.filter(({ repeats }) => !repeats).length === 1;
    if (!isRight) wrong.push(`${outcome.kind} of ${address} ended as ${JSON.stringify(ends)}`);
    for (const { bytes, hash } of copies)
      if ((await loadRaw(db, hash))?.equals(bytes) !== true)
        wrong.push(`the mail of ${address} is not kept as it came`);
  }
  const expected = mails.reduce((sum, { again }) => sum + (again === null ? 1 : 2), 0);
  if (rows.length !== expected) wrong.push(`${rows.length} messages came of ${expected} mails`);
  return wrong;
}

async function wrongSuppressions(
  heed: Heed,
  db: Queryable,
  mails: readonly InventedMail[],
): Promise<string[]> {
  const hash = await heed.hashAddress();
  const expected = mails.flatMap(({ address, outcome: { bars } }) =>
    bars === null ? [] : [`${hash(foldKey(address))} ${bars.account ?? "all"} ${bars.reason}`],
  );
  const { rows } = await db.query<{ bar: string; events: number }>(
    `select fold_key || ' ' || coalesce(scope_id, scope_kind) || ' ' || reason as bar,
            (select count(*) from log_record r
              where r.topic = 'heed.suppressions' and convert_from(r.value, 'UTF8')::jsonb ->> 'suppression' = s.id::text
            ) as events
     from suppression s where lifted_at is null`,
  );
  return [
    ...differences(
      "suppression",
      expected,
      rows.map(({ bar }) => bar),
    ),
    ...rows.filter(({ events }) => events !== 1).map(({ bar, events }) => `${bar} has ${events} events`),
  ];
}

async function wrongContacts(db: Queryable, mails: readonly InventedMail[]): Promise<string[]> {
  const expected = mails.flatMap(({ address, outcome: { bars } }) =>
    customers
      .filter(({ id }) => bars !== null && (bars.account === null || bars.account === id))
      .flatMap(({ id }) => [`${id}-news`, `${id}-offers`].map((list) => `${list} ${address}`)),
  );
  const { rows } = await db.query<{ contact: string }>(
    "select list || ' ' || value as contact from contact where state = 'suppressed'",
  );
  return differences(
    "suppressed contact",
    expected,
    rows.map(({ contact }) => contact),
  );
}

async function wrongCounts(db: Queryable, mails: readonly InventedMail[]): Promise<string[]> {
  const { rows } = await db.query<{ account: string; complaints: number }>(
    "select account, count(*) as complaints from account_complaint where counts group by account",
  );
  return customers.flatMap(({ id }) => {
    const expected = mails.filter(({ outcome }) => outcome.counts === id).length;
    const counted = rows.find(({ account }) => account === id)?.complaints ?? 0;
    return counted === expected ? [] : [`${id} has ${counted} complaints instead of ${expected}`];
  });
}

/** Both must hold the same, each once. */
function differences(what: string, expected: readonly string[], found: readonly string[]): string[] {
  const wanted = new Set(expected);
  const seen = new Set<string>();
  const wrong: string[] = [];
  for (const one of found) {
    if (!wanted.has(one)) wrong.push(`${what} ${one} should not be`);
    if (seen.has(one)) wrong.push(`${what} ${one} is twice`);
    seen.add(one);
  }
  return [...wrong, ...expected.filter((one) => !seen.has(one)).map((one) => `${what} ${one} is missing`)];
}
