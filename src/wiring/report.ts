import { endMessages } from "../adapters/database/queries/end-messages.ts";
import { findAccounts } from "../adapters/database/queries/find-accounts.ts";
import { findComplaints } from "../adapters/database/queries/find-complaints.ts";
import { findMailings } from "../adapters/database/queries/find-mailings.ts";
import { findStamped } from "../adapters/database/queries/find-stamped.ts";
import { insertReports } from "../adapters/database/queries/insert-reports.ts";
import { appendEvents } from "../adapters/event-log/postgres/append-events.ts";
import { learnLanguages } from "../intent/read-intent.ts";
import { makeReport } from "../pipeline/report.ts";
import type { Heed } from "../wiring.ts";
import { authenticatePorts } from "./authentication.ts";
import { floodPorts } from "./floods.ts";
import { readMessageOf } from "./read-message.ts";

/** The step that understands mails. */
export async function reportStep(heed: Heed): Promise<ReturnType<typeof makeReport>> {
  const { clock, sha256 } = heed;
  learnLanguages();
  const hashAddress = await heed.hashAddress();
  return makeReport({
    loadRaw: heed.rawStore.load,
    readMessage: readMessageOf(heed.config),
    findMailings,
    findAccounts,
    clueRules: heed.config.clues,
    findComplaints,
    insertReports,
    endMessages,
    append: appendEvents,
    floods: floodPorts(heed, heed.config.flood, hashAddress),
    findStamped,
    stampKeys: await heed.stampKeys(),
    hashAddress,
    sha256,
    ...(await authenticatePorts(heed.config)),
    clock,
  });
}
