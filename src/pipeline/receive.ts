import { isPortError } from "../errors.ts";
import type { Mailbox, Sleep } from "../ports.ts";
import type { BackOff } from "./back-off.ts";
import { type Attempts, type BatchPorts, type MailboxLease, receiveBatch } from "./receive-batch.ts";

/** Who may read which mailbox, by the database's clock. A lease is for liveness; holdLease in the storing transaction is for safety. */
export interface MailboxLeases {
  readonly renewEveryMs: number;
  /** Null while another worker holds it. */
  acquire(mailbox: string): Promise<MailboxLease | null>;
  /** False when it is lost. */
  renew(lease: MailboxLease): Promise<boolean>;
  hold: BatchPorts["holdLease"];
  release(lease: MailboxLease): Promise<void>;
}

/** Runs work that holds a batch in memory; waits while too much is held already. */
export type RunInFlight = <T>(work: () => Promise<T>) => Promise<T>;

export interface ReceivePorts extends Omit<BatchPorts, "holdLease"> {
  readonly leases: MailboxLeases;
  readonly inFlight: RunInFlight;
  readonly sleep: Sleep;
  readonly backOff: BackOff;
}

export interface ReceiveOptions {
  /** Mails in one transaction. */
  readonly batch: number;
  readonly signal: AbortSignal;
}

/**
 * Reads one mailbox until the signal aborts: takes the lease, opens a session, stores and acknowledges batch after
 * batch. Whatever fails ends the session; the next one begins after a pause with all that lies in the inbox.
 * A batch in hand is ended before this returns.
 */
export async function receive(mailbox: Mailbox, ports: ReceivePorts, options: ReceiveOptions): Promise<void> {
  const { signal } = options;
  const attempts: Attempts = new Map();
  let failures = 0;
  while (!signal.aborted) {
    try {
      const lease = await ports.leases.acquire(mailbox.name);
      if (lease === null) {
        await ports.sleep(ports.leases.renewEveryMs, signal);
        continue;
      }
      await underLease(lease, ports, signal, (held) =>
        readMailbox(mailbox, ports, lease, { ...options, signal: held }, attempts, () => (failures = 0)),
      );
    } catch (error) {
      failures += 1;
      const waitMs = ports.backOff(error, failures);
      const level = isPortError(error) && error.canRetry ? "warn" : "error";
      ports.log[level]({ mailbox: mailbox.name, failures, waitMs, error }, "reading a mailbox failed");
      await ports.sleep(waitMs, signal);
    }
  }
}

async function readMailbox(
  mailbox: Mailbox,
  ports: ReceivePorts,
  lease: MailboxLease,
  { batch: max, signal }: ReceiveOptions,
  attempts: Attempts,
  onSuccess: () => void,
): Promise<void> {
  const step = { ...ports, holdLease: ports.leases.hold };
  const session = await mailbox.open(signal);
  ports.log.info({ mailbox: mailbox.name, epoch: lease.epoch }, "mailbox opened");
  try {
    while (!signal.aborted) {
      if (await session.waitForMail(signal)) {
        await ports.inFlight(async () => {
          const batch = await session.nextBatch(max);
          await receiveBatch(step, mailbox, session, lease, batch, attempts);
        });
      }
      onSuccess();
    }
  } finally {
    await session.close();
  }
}

/** Renews the lease while the work goes on, and aborts the work's signal when the lease is lost. */
async function underLease(
  lease: MailboxLease,
  ports: ReceivePorts,
  signal: AbortSignal,
  work: (held: AbortSignal) => Promise<void>,
): Promise<void> {
  const lost = new AbortController();
  const ended = new AbortController();
  const renewing = renewUntil(ended.signal);
  try {
    await work(AbortSignal.any([signal, lost.signal]));
  } finally {
    ended.abort();
    await renewing;
    // Unreleased it runs out by itself.
    await ports.leases.release(lease).catch(() => undefined);
  }

  async function renewUntil(end: AbortSignal): Promise<void> {
    for (;;) {
      await ports.sleep(ports.leases.renewEveryMs, end);
      if (end.aborted) return;
      // A database that cannot be reached is noticed by the storing transaction.
      const isHeld = await ports.leases.renew(lease).catch(() => true);
      if (isHeld) continue;
      ports.log.warn({ mailbox: lease.mailbox, epoch: lease.epoch }, "another worker took the mailbox over");
      lost.abort();
      return;
    }
  }
}
