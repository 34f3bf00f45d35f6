// A process that receives from one mailbox with the real step, until SIGTERM. Says on stdout when it has a session.
import { openDatabase } from "../../src/adapters/database/pool.ts";
import { createImapMailbox } from "../../src/adapters/mailbox/imap/imap-mailbox.ts";
import { type ImapSettings, imapTimes } from "../../src/adapters/mailbox/imap/settings.ts";
import { receive } from "../../src/pipeline/receive.ts";
import { receivePorts } from "../receive-ports.ts";

const [url = "", settings = "{}", batch = "1"] = process.argv.slice(2);
const database = await openDatabase({ url, maxConnections: 3 });
const mailbox = createImapMailbox(JSON.parse(settings) as ImapSettings, {
  ...imapTimes,
  idle: 500,
  silence: 5_000,
});
const stop = new AbortController();
process.once("SIGTERM", () => stop.abort());
const ports = await receivePorts(database, 1_000);
await receive(
  {
    ...mailbox,
    async open(signal) {
      const session = await mailbox.open(signal);
      process.stdout.write("open\n");
      return session;
    },
  },
  ports,
  { batch: Number(batch), signal: stop.signal },
);
await database.close();
