import type { Log, RawStore, Sleep } from "../ports.ts";

/** How long things are kept; 0 is for ever. */
export interface Retention {
  /** Days that a record stays in the log after every group has taken it. */
  readonly logDays: number;
  /** Whole months that raw mail is kept beside the running one. */
  readonly rawMonths: number;
}

export interface UpkeepPorts {
  /** True for one process only, once in `ms`. */
  readonly claim: (ms: number) => Promise<boolean>;
  /** Gives every group of the pipeline its positions, so that retention waits for it. */
  readonly registerGroups: () => Promise<void>;
  /** Deletes records of the log that are older than `days` and that every group has taken; gives their number. */
  readonly dropOldRecords: (days: number) => Promise<number>;
  /** Lets raw mail go, as `RawStore.drop` says. */
  readonly dropRaw: (months: number) => ReturnType<RawStore["drop"]>;
  /** Lets the counts of claims go that are too old to tell what is usual; gives their number. */
  readonly dropOldClaims: () => Promise<number>;
  readonly sleep: Sleep;
  /** A number in [0, 1). */
  readonly random: () => number;
  readonly log: Log;
}

const minute = 60_000;
const hour = 60 * minute;

/**
 * Lets old records and mails go, once an hour, until the signal aborts. Any number of processes may run it: one does
 * the work. It never fails: what it could not do is logged, and done an hour later.
 */
export async function upkeep(ports: UpkeepPorts, retention: Retention, signal: AbortSignal): Promise<void> {
  const { claim, sleep, random, log } = ports;
  // Workers that start have more urgent things to ask of the database.
  await sleep(minute * random(), signal);
  while (!signal.aborted) {
    try {
      if (await claim(hour)) await tidy(ports, retention);
    } catch (error) {
      log.error({ error }, "upkeep failed and is tried again in an hour");
    }
    await sleep(hour * (1 + random() / 4), signal);
  }
}

async function tidy(ports: UpkeepPorts, { logDays, rawMonths }: Retention): Promise<void> {
  await ports.registerGroups();
  const records = logDays === 0 ? 0 : await ports.dropOldRecords(logDays);
  const { dropped: months, carried } =
    rawMonths === 0 ? { dropped: [], carried: 0 } : await ports.dropRaw(rawMonths);
  const claims = await ports.dropOldClaims();
  ports.log.info({ records, months, carried, claims }, "upkeep done");
}
