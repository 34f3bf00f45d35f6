import type { Mailbox } from "../../../ports.ts";
import { connect } from "./connection.ts";
import { createFetchFailures } from "./fetch-failures.ts";
import { ensureCanMove, ensureFolders } from "./folders.ts";
import { createImapSession } from "./imap-session.ts";
import { selectFolder } from "./select-folder.ts";
import type { ImapSettings } from "./settings.ts";
import { ensureEncrypted, imapTimes } from "./settings.ts";

/**
 * A mailbox on an IMAP server (RFC 3501, 9051). Its folder (INBOX) is the queue; MOVE to the processed folder is the
 * acknowledgement. Mails are never marked as seen.
 *
 * @throws PortError `misconfigured` for settings that would send the password in clear text.
 */
export function createImapMailbox(settings: ImapSettings, times = imapTimes): Mailbox {
  ensureEncrypted(settings);
  const failures = createFetchFailures();
  return {
    name: settings.name,
    role: settings.role,
    async open(signal) {
      const connection = await connect(settings, times, signal);
      try {
        ensureCanMove(connection, settings);
        await ensureFolders(connection, settings);
        await selectFolder(connection, settings);
        return createImapSession(connection, settings, times, failures);
      } catch (error) {
        await connection.close();
        throw error;
      }
    },
  };
}
