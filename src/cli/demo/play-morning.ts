import { randomBytes } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { createExport } from "../../adapters/csv/write-export.ts";
import { makeFolder } from "../../adapters/folder.ts";
import { sha256 } from "../../adapters/sha256.ts";
import { readConfig } from "../../config.ts";
import { PortError } from "../../errors.ts";
import { createLog } from "../../logger.ts";
import { type Heed, openHeed } from "../../wiring.ts";
import { demoQuestions } from "../../wiring/demo.ts";
import { openDesk } from "../../wiring/desk.ts";
import { workers } from "../../workers/all.ts";
import { ensureBusy, workTogether } from "../../workers/work-together.ts";
import { startProgress } from "../progress.ts";
import { accounts } from "./cast.ts";
import { type MailServer, startMailServer } from "./mail-server.ts";
import { mailsOf } from "./script.ts";
import { setUp } from "./set-up.ts";
import { type DemoSummary, summarise } from "./summary.ts";

interface Play {
  /** Gets the database and the files; what an earlier demo left there is replaced. */
  readonly folder: string;
  readonly say: (sentence: string) => void;
  readonly signal: AbortSignal;
  /** Called when all is done and everything still runs. */
  readonly whenPlayed: (summary: DemoSummary) => Promise<void>;
}

/** If the pipeline needs longer than this for forty mails, something is broken. */
const PATIENCE_MS = 60_000;

/** Plays the whole story: lists are uploaded, mails arrive over IMAP, the workers do the rest. */
export async function playMorning({ folder, say, signal, whenPlayed }: Play): Promise<DemoSummary> {
  const started = performance.now();
  const seconds = (): string => ((performance.now() - started) / 1000).toFixed(1);
  await prepareFolder(folder);
  const servers = {
    abuse: await startMailServer("abuse", randomBytes(12).toString("hex")),
    support: await startMailServer("support", randomBytes(12).toString("hex")),
  };
  const heed = openDemo(folder, servers);
  const stop = new AbortController();
  let working: Promise<void> | null = null;
  try {
    say("An invented ESP with three accounts. What happens is real: PostgreSQL, IMAP, every worker.");
    await heed.database();
    say(`  ${seconds()} s  PostgreSQL runs in ${relative(process.cwd(), join(folder, "data"))}`);
    const now = heed.clock();
    await setUp(heed, join(folder, "uploads"), now, (what) => say(`  ${seconds()} s  ${what}`));
    working = workTogether(ensureBusy(workers, heed.config), heed, AbortSignal.any([signal, stop.signal]));
    // A worker that fails ends the wait, too: `working` rejects.
    const work = working.then(() => undefined);
    const deliveredAt = await deliver(servers, now);
    say(`  ${seconds()} s  ${deliveredAt.size} mails delivered to abuse@ and support@`);
    await Promise.race([work, untilDone(heed, deliveredAt.size, signal)]);
    say(`  ${seconds()} s  every mail is read, every suppression made`);
    await exportLists(heed, folder);
    const summary = await summarise(heed, { folder, deliveredAt, servers });
    await writeFile(join(folder, "summary.json"), `${JSON.stringify(summary, null, 2)}\n`);
    await whenPlayed(summary);
    return summary;
  } finally {
    stop.abort();
    await working?.catch(() => undefined);
    await heed.close();
    await Promise.all([servers.abuse.close(), servers.support.close()]);
  }
}

async function prepareFolder(folder: string): Promise<void> {
  await makeFolder(join(folder, "uploads"), "choose another folder with --out");
  await rm(join(folder, "data"), { recursive: true, force: true });
}

function openDemo(folder: string, servers: Readonly<Record<"abuse" | "support", MailServer>>): Heed {
  const mailbox = (role: "abuse" | "support") => ({
    [`HEED_MAILBOX_${role.toUpperCase()}`]: `imap+insecure://${role}@127.0.0.1:${servers[role].port}`,
    [`HEED_MAILBOX_${role.toUpperCase()}_PASSWORD`]: servers[role].password,
    [`HEED_MAILBOX_${role.toUpperCase()}_PROCESSED`]: "Processed",
    [`HEED_MAILBOX_${role.toUpperCase()}_FAILED`]: "Failed",
  });
  const { config } = readConfig({
    flags: { data: join(folder, "data"), "log.level": "warn" },
    environment: { ...mailbox("abuse"), ...mailbox("support") },
    folder,
    file: null,
  });
  return openHeed(config, createLog(config.log));
}

/** Puts the mails into the mailboxes; gives the time of each by the hash of its bytes. */
async function deliver(
  servers: Readonly<Record<"abuse" | "support", MailServer>>,
  now: Date,
): Promise<Map<string, number>> {
  const mails = mailsOf(now);
  const progress = startProgress("mails", mails.length);
  const deliveredAt = new Map<string, number>();
  for (const [index, { mailbox, raw }] of mails.entries()) {
    deliveredAt.set(sha256(Buffer.from(raw, "latin1")), Date.now());
    servers[mailbox].deliver(raw);
    progress.reached(index + 1);
    // They come one by one, as mail does.
    await pause(60);
  }
  progress.end();
  return deliveredAt;
}

/** Resolves when each mail has its report and no event waits for any worker. */
async function untilDone(heed: Heed, mails: number, signal: AbortSignal): Promise<void> {
  const asked = await demoQuestions(heed);
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    signal.throwIfAborted();
    const reports = await asked.countReports();
    const read = reports.reduce((sum, { act, review, file }) => sum + act + review + file, 0);
    if (read >= mails && (await asked.isIdle())) return;
    await pause(100);
  }
  throw new PortError(
    "unavailable",
    `The demo's workers did not come to an end within ${PATIENCE_MS / 1000} s; run it again with HEED_LOG_LEVEL=debug.`,
  );
}

async function exportLists(heed: Heed, folder: string): Promise<void> {
  const desk = openDesk(heed);
  for (const { id, list } of accounts) {
    const files = await createExport(join(folder, id));
    await desk.exportList(`${id}-${list.name}`, files);
    await files.finish();
  }
}
