import { PortError } from "../../../errors.ts";
import type { Connection } from "./connection.ts";
import type { ImapSettings } from "./settings.ts";
import { labelOf } from "./settings.ts";

/** Selects the queue's folder (again), and gives its UIDVALIDITY as it is now. */
export async function selectFolder(connection: Connection, settings: ImapSettings): Promise<string> {
  const selected = await connection.run(`opening ${settings.path}`, () =>
    connection.client.mailboxOpen(settings.path.split("/")),
  );
  // Not zero (RFC 3501 §9, nz-number); a server that gives none leaves it undefined.
  if (selected.uidValidity > 0n) return String(selected.uidValidity);
  throw new PortError(
    "misconfigured",
    `The server of mailbox ${labelOf(settings)} gives its folder ${settings.path} no UIDVALIDITY (RFC 3501 §2.3.1.1), so mails cannot be told apart: use another server.`,
  );
}
