import { insertAccountComplaints } from "../adapters/database/queries/insert-account-complaints.ts";
import { insertNotSpam } from "../adapters/database/queries/insert-not-spam.ts";
import { insertSenderFlags } from "../adapters/database/queries/insert-sender-flags.ts";
import { loadSenderNumbers } from "../adapters/database/queries/load-sender-numbers.ts";
import { lockSenderStandings } from "../adapters/database/queries/lock-sender-standings.ts";
import { updateSenderStandings } from "../adapters/database/queries/update-sender-standings.ts";
import { appendEvents } from "../adapters/event-log/postgres/append-events.ts";
import { makeFlag } from "../pipeline/flag.ts";
import type { Heed } from "../wiring.ts";

/** The step that counts complaints against senders. */
export const flagStep = ({ clock, newId }: Heed): ReturnType<typeof makeFlag> =>
  makeFlag({
    insertComplaints: insertAccountComplaints,
    insertNotSpam,
    lockStandings: lockSenderStandings,
    loadNumbers: loadSenderNumbers,
    insertFlags: insertSenderFlags,
    updateStandings: updateSenderStandings,
    append: appendEvents,
    clock,
    newId,
  });
