import { addressKeyring } from "../adapters/address-keys.ts";
import { pendingMigrations } from "../adapters/database/migrate.ts";
import type { Database } from "../adapters/database/pool.ts";
import type { Config, MailboxSettings } from "../config.ts";
import { PortError } from "../errors.ts";
import type { Clock, Log } from "../ports.ts";
import { reachKafka } from "./kafka-reach.ts";
import { openMailbox, placeOfMailbox } from "./open-mailbox.ts";
import { secretOf } from "./secret.ts";

const leastPostgres = 150_000;
const mostSkewMs = 5_000;
const mailboxLimitMs = 30_000;

/** The database answers, is new enough, may be written, and knows no migration that this Heed does not. */
export async function checkDatabase(database: Database, isEmbedded: boolean): Promise<string> {
  const { rows } = await database.query<{ version: string; number: string; readonly: boolean }>(
    `select split_part(current_setting('server_version'), ' ', 1) as version, current_setting('server_version_num') as number,
            pg_is_in_recovery() as readonly`,
  );
  const [server] = rows;
  if (server === undefined || Number(server.number) < leastPostgres)
    throw new PortError(
      "misconfigured",
      `PostgreSQL is ${server?.version ?? "unknown"}; Heed needs 15 or newer.`,
    );
  if (server.readonly)
    throw new PortError(
      "misconfigured",
      "This PostgreSQL is a standby and cannot be written: point DATABASE_URL at the primary.",
    );
  const pending = await pendingMigrations(database);
  const migrations =
    pending.length === 0
      ? "up to date"
      : `${pending.length} migrations to apply, which \`heed migrate\` and every start do`;
  return `${isEmbedded ? "embedded " : ""}PostgreSQL ${server.version}, ${migrations}`;
}

/** Machines that disagree about the time judge deadlines and windows differently. */
export async function checkClock(database: Database, clock: Clock): Promise<string> {
  const before = clock().getTime();
  const { rows } = await database.query<{ now: Date }>("select clock_timestamp() as now");
  const here = (before + clock().getTime()) / 2;
  const skewMs = Math.round((rows[0]?.now.getTime() ?? here) - here);
  const seconds = `${(Math.abs(skewMs) / 1_000).toFixed(1)} s`;
  if (Math.abs(skewMs) <= mostSkewMs) return `${seconds} off the database's`;
  throw new PortError(
    "misconfigured",
    `This machine's clock is ${seconds} ${skewMs > 0 ? "behind" : "ahead of"} the database's: let both keep time by NTP.`,
  );
}

/** There is a secret, and it is the one that the database's addresses were hashed with. */
export async function checkSecret(config: Config, database: Database): Promise<string> {
  const { keyId } = addressKeyring(await secretOf(config));
  const { rows: tables } = await database.query<{ found: boolean }>(
    "select to_regclass('address_key_generation') is not null as found",
  );
  if (tables[0]?.found !== true) return `present (key ${keyId}), not used yet`;
  const { rows } = await database.query<{ key_id: string }>("select key_id from address_key_generation");
  if (rows.length === 0) return `present (key ${keyId}), not used yet`;
  if (rows.some(({ key_id }) => key_id === keyId)) return `present (key ${keyId}), the database's own`;
  throw new PortError(
    "misconfigured",
    `HEED_SECRET gives the key ${keyId}, but the database's addresses were hashed with ${rows.map(({ key_id }) => key_id).join(", ")}: put the first secret back, or no suppression is found.`,
  );
}

export async function checkKafka(config: Config, log: Log): Promise<string> {
  const cluster = await reachKafka(config, log);
  return `cluster ${cluster} at ${config.kafka.brokers.join(", ")}`;
}

/** Logs in, opens the folder, and leaves. */
export async function checkMailbox(settings: MailboxSettings, signal: AbortSignal): Promise<string> {
  const session = await openMailbox(settings).open(
    AbortSignal.any([signal, AbortSignal.timeout(mailboxLimitMs)]),
  );
  await session.close();
  const way =
    settings.kind === "imap"
      ? `logged in at ${placeOfMailbox(settings)}`
      : `readable at ${placeOfMailbox(settings)}`;
  return `${way}, for ${settings.role} mail`;
}
