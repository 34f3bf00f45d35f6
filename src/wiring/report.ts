import { endMessages } from "../adapters/database/queries/end-messages.ts";
import { findComplaints } from "../adapters/database/queries/find-complaints.ts";
import { findMailings } from "../adapters/database/queries/find-mailings.ts";
import { findStamped } from "../adapters/database/queries/find-stamped.ts";
import { insertReports } from "../adapters/database/queries/insert-reports.ts";
import { appendEvents } from "../adapters/event-log/postgres/append-events.ts";
import { readMessage } from "../adapters/mime/read-message.ts";
import { createRawStore } from "../adapters/raw-store/postgres.ts";
import { makeReport } from "../pipeline/report.ts";
import type { Heed } from "../wiring.ts";

/** The step that understands mails. */
export async function reportStep(heed: Heed): Promise<ReturnType<typeof makeReport>> {
  const { clock, sha256 } = heed;
  return makeReport({
    loadRaw: createRawStore(sha256).loadRaw,
    readMessage,
    findMailings,
    findComplaints,
    insertReports,
    endMessages,
    append: appendEvents,
    findStamped,
    stampKeys: await heed.stampKeys(),
    hashAddress: await heed.hashAddress(),
    sha256,
    clock,
    trustedServers: heed.config.authservIds.map((id) => id.toLowerCase()),
  });
}
