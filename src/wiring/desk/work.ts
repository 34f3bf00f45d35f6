import { auditChecks, runAudit } from "../../adapters/database/audit/run-audit.ts";
import { countStandingWork } from "../../adapters/database/queries/count-standing-work.ts";
import { listMailboxes } from "../../adapters/database/queries/list-mailboxes.ts";
import { listRelayLag } from "../../adapters/database/queries/list-relay-lag.ts";
import { readLag } from "../../adapters/event-log/postgres/lag.ts";
import { auditTables } from "../../desk/audit-tables.ts";
import { showStatus } from "../../desk/show-status.ts";
import { isPortError } from "../../errors.ts";
import type { StatusView } from "../../generated/views.ts";
import type { Heed } from "../../wiring.ts";
import { reachKafka } from "../kafka-reach.ts";

/** How far the work is, and whether all of it was done. */
export const workDesk = (heed: Pick<Heed, "database" | "clock" | "config" | "log">) => ({
  /** How many checks `auditTables` makes. */
  checksOfTables: auditChecks.length,
  auditTables: async (onChecked: (done: number) => void) => {
    const database = await heed.database();
    return auditTables({ runAudit: (checked) => runAudit(database, checked) }, onChecked);
  },
  showStatus: async () => {
    const database = await heed.database();
    return showStatus({
      listLag: () => readLag(database),
      listRelayLag: () => listRelayLag(database),
      listMailboxes: () => listMailboxes(database),
      countStandingWork: () => countStandingWork(database),
      askKafka: () => askKafka(heed),
      configured: heed.config.mailboxes.map(({ name }) => name),
      clock: heed.clock,
    });
  },
});

async function askKafka({ config, log }: Pick<Heed, "config" | "log">): Promise<StatusView["kafka"]> {
  const { brokers } = config.kafka;
  if (brokers.length === 0) return null;
  try {
    await reachKafka(config, log);
    return { brokers: [...brokers], problem: null };
  } catch (error) {
    if (!isPortError(error)) throw error;
    return { brokers: [...brokers], problem: error.message };
  }
}
