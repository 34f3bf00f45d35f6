import { PortError } from "../../../errors.ts";
import type { Connection } from "./connection.ts";
import type { ImapSettings } from "./settings.ts";
import { labelOf } from "./settings.ts";

/**
 * Takes mails out of the queue into their folder, and gives those that the server refuses to move. Mails that are gone
 * already are no error.
 *
 * Servers without MOVE (RFC 6851) get COPY, STORE \Deleted and UID EXPUNGE (RFC 4315) from imapflow; ensureCanMove has
 * seen to it that it is never a plain EXPUNGE, which would remove what people marked as deleted. A crash between the
 * copy and the expunge leaves the mail in both folders; it is recognised and copied once more.
 */
export async function moveMails(
  connection: Connection,
  uids: readonly number[],
  as: "processed" | "failed",
  settings: ImapSettings,
): Promise<readonly number[]> {
  const folder = settings[as];
  let refusals = 0;
  const move = async (some: readonly number[]): Promise<readonly number[]> => {
    const moved = await connection.run("moving mail", () =>
      connection.client.messageMove([...some], folder.split("/"), { uid: true }),
    );
    if (moved) return [];
    refusals += 1;
    // imapflow keeps the reason of a refusal to itself. The common one is that somebody removed the folder.
    if (refusals === 1) await ensureFolders(connection, settings);
    if (some.length === 1 || refusals > mostRefusals) return some;
    const middle = Math.ceil(some.length / 2);
    return [...(await move(some.slice(0, middle))), ...(await move(some.slice(middle)))];
  };
  const left = await move(uids);
  return left.length > 0 && refusals <= mostRefusals ? await move(left) : left;
}

/** One mail that cannot be moved costs so many commands at most; with more it is the folder, not a mail. */
const mostRefusals = 24;

/** Creates the folders that mails are moved to, where they are missing. */
export async function ensureFolders(connection: Connection, settings: ImapSettings): Promise<void> {
  const { client } = connection;
  const listed = await connection.run("listing folders", () => client.list());
  const there = new Set(listed.map((folder) => folder.path));
  const { prefix, delimiter } = client.namespace ?? { prefix: "", delimiter: "/" };
  for (const folder of [settings.processed, settings.failed]) {
    const path = folder.split("/");
    const name = path.join(delimiter ?? "/");
    if (there.has(name) || there.has(`${prefix}${name}`)) continue;
    try {
      await connection.run("creating a folder", () => client.mailboxCreate(path));
    } catch (failure) {
      if (!client.usable) throw failure;
      throw new PortError(
        "misconfigured",
        `Mailbox ${labelOf(settings)} does not let us create its folder ${folder}: create it, or name another in the settings.`,
      );
    }
  }
}

/** Refuses a server that cannot take single mails out of a folder. */
export function ensureCanMove({ client }: Connection, settings: ImapSettings): void {
  // IMAP4rev2 (RFC 9051) includes both.
  if (["MOVE", "UIDPLUS", "IMAP4rev2"].some((extension) => client.capabilities.has(extension))) return;
  throw new PortError(
    "misconfigured",
    `The server of mailbox ${labelOf(settings)} has neither MOVE nor UIDPLUS, so mail cannot be taken out of the INBOX safely: use another server, or fetch to a Maildir.`,
  );
}
