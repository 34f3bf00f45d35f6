import { isPortError, PortError } from "../errors.ts";
import type { Log, LogRecord, Sleep } from "../ports.ts";

/** A place in a partition, in Kafka's own offsets. */
export interface KafkaPlace {
  readonly topic: string;
  readonly partition: number;
  readonly kafkaOffset: number;
}

/** A connection to Kafka. Its methods reject with PortError. */
interface KafkaLink {
  readonly clusterId: string;
  /** The end of every partition, asked anew: the offset that its next record gets. */
  ends(topics: readonly string[]): Promise<readonly KafkaPlace[]>;
  /**
   * Sends the records to the partitions they have, each partition's in order. Resolves when every partition's leader
   * has said that the replicas have them, with the place of each partition's first one. When it rejects, any of them may
   * or may not have been written, and the connection must not be used again.
   */
  send(records: readonly LogRecord[]): Promise<readonly KafkaPlace[]>;
  close(): Promise<void>;
}
export type ConnectKafka = () => Promise<KafkaLink>;

/** How far a partition was copied. */
export interface RelayPosition {
  readonly topic: string;
  readonly partition: number;
  /** The offset in the PostgreSQL log that comes next. */
  readonly nextOffset: number;
  /** Where the partition ended on Kafka after the last copy; null before the first. */
  readonly kafkaEndOffset: number | null;
  readonly clusterId: string | null;
}

/** A position that moves, and where it was. */
export interface RelayMove extends RelayPosition {
  readonly from: number;
}

/** A partition's records that wait to be copied, from its position on, at least one. */
export interface Backlog extends RelayPosition {
  readonly records: readonly LogRecord[];
}

export interface RelayPorts {
  readonly connect: ConnectKafka;
  /** Takes or keeps the lease of the relay and gives its epoch; null while another process holds it. */
  readonly holdLease: () => Promise<number | null>;
  readonly releaseLease: () => Promise<void>;
  /** The positions of all partitions of the topics; creates what is missing. */
  readonly loadPositions: (topics: readonly string[]) => Promise<readonly RelayPosition[]>;
  /** At most `max` records of each partition that has any beyond its position. */
  readonly readBacklog: (topics: readonly string[], max: number) => Promise<readonly Backlog[]>;
  /** Moves all positions or, where one is not at `from` any more or the lease is of another epoch, none: false. */
  readonly movePositions: (epoch: number, moves: readonly RelayMove[]) => Promise<boolean>;
  /** Resolves when records were appended, at the latest after `limitMs`. */
  readonly waitForRecords: (limitMs: number, signal: AbortSignal) => Promise<void>;
  readonly sleep: Sleep;
  readonly log: Log;
}

export interface RelayOptions {
  readonly topics: readonly string[];
  /** Records of one partition in one request. */
  readonly maxBatch: number;
  readonly signal: AbortSignal;
}

/** Another process relays; it is asked for the lease this often. */
const standbyMs = 1_000;
const pollMs = 1_000;
const firstDelayMs = 500;
const lastDelayMs = 30_000;
/**
 * A broker that has just become the leader may for a moment tell an end that is too low, or know less than all
 * partitions: Kafka lacks something only when so many looks in a row say so.
 */
const looks = 5;
const lookAgainMs = 2_000;
/** Brokers take a batch of 1 MiB a partition unless told otherwise (max.message.bytes); headers come on top. */
const maxBatchBytes = 700_000;

/**
 * Copies the log from PostgreSQL to Kafka, each partition in order to the same partition, until the signal aborts. One
 * process at a time does it. The position moves after Kafka has acknowledged, so a crash in between sends twice, with
 * the same offsets, and loses nothing. Rejects with `log-gap` when Kafka lost what was sent to it.
 */
export async function relay(options: RelayOptions, ports: RelayPorts): Promise<void> {
  const { signal } = options;
  let delayMs = firstDelayMs;
  try {
    while (!signal.aborted) {
      try {
        const epoch = await ports.holdLease();
        if (epoch === null) await ports.sleep(standbyMs, signal);
        else await lead(epoch, options, ports, () => (delayMs = firstDelayMs));
      } catch (error) {
        if (!isPortError(error) || !error.canRetry) throw error;
        ports.log.warn({ code: error.code, retryInMs: delayMs }, error.message);
        await ports.sleep(delayMs, signal);
        delayMs = Math.min(delayMs * 2, lastDelayMs);
      }
    }
  } finally {
    await ports.releaseLease().catch(() => undefined);
  }
}

/** Copies until the signal aborts or another process leads. */
async function lead(
  epoch: number,
  { topics, maxBatch, signal }: RelayOptions,
  ports: RelayPorts,
  onProgress: () => void,
): Promise<void> {
  const kafka = await ports.connect();
  try {
    await ensureContinuity(await ports.loadPositions(topics), kafka, topics, ports, signal);
    ports.log.info({ epoch, cluster: kafka.clusterId }, "relaying the log to Kafka");
    while (!signal.aborted) {
      if ((await ports.holdLease()) !== epoch) return;
      const backlog = (await ports.readBacklog(topics, maxBatch)).map(withinBytes);
      onProgress();
      if (backlog.length === 0) {
        await ports.waitForRecords(pollMs, signal);
        continue;
      }
      for (const partition of backlog) guardRetention(partition);
      const places = await kafka.send(backlog.flatMap(({ records }) => records));
      const moves = backlog.map((partition) => moveOf(partition, places, kafka.clusterId));
      if (!(await ports.movePositions(epoch, moves))) return;
    }
  } finally {
    await kafka.close();
  }
}

function moveOf(
  { topic, partition, nextOffset, kafkaEndOffset, records }: Backlog,
  places: readonly KafkaPlace[],
  clusterId: string,
): RelayMove {
  const first = placeOf(places, topic, partition);
  // Never advance past what was not acknowledged, whatever the adapter gives.
  if (first === null)
    throw new PortError(
      "unavailable",
      `Kafka did not acknowledge the records of ${topic}, partition ${partition}: they are sent again.`,
    );
  // The topic was deleted and created again while this connection stood. Unlike an end that was asked for, this place is
  // certain: the replicas have agreed on it.
  if (kafkaEndOffset !== null && first < kafkaEndOffset)
    throw lostOnKafka(topic, partition, first, kafkaEndOffset);
  return {
    topic,
    partition,
    from: nextOffset,
    nextOffset: (records.at(-1)?.offset ?? nextOffset - 1) + 1,
    kafkaEndOffset: first + records.length,
    clusterId,
  };
}

/** Cuts off what would not fit in one request. A single record is never cut off: Kafka has the last word on it. */
function withinBytes(partition: Backlog): Backlog {
  let bytes = 0;
  const tooMany = partition.records.findIndex((record, at) => {
    bytes += (record.value?.length ?? 0) + (record.key?.length ?? 0);
    return at > 0 && bytes > maxBatchBytes;
  });
  return tooMany === -1 ? partition : { ...partition, records: partition.records.slice(0, tooMany) };
}

/** Kafka must still have what was sent to it: the same cluster, and partitions that end no earlier. */
async function ensureContinuity(
  positions: readonly RelayPosition[],
  kafka: KafkaLink,
  topics: readonly string[],
  { sleep, log }: RelayPorts,
  signal: AbortSignal,
): Promise<void> {
  ensureSameCluster(positions, kafka.clusterId);
  for (let look = 1; !signal.aborted; look++) {
    const lack = lackIn(positions, await kafka.ends(topics));
    if (lack === null) return;
    if (look === looks) throw lack;
    log.warn({ look, of: looks }, "Kafka seems to lack something that was sent to it: looking again");
    await sleep(lookAgainMs, signal);
  }
}

function ensureSameCluster(positions: readonly RelayPosition[], clusterId: string): void {
  for (const { topic, clusterId: known } of positions) {
    if (known !== null && known !== clusterId)
      throw new PortError(
        "log-gap",
        `Kafka is the cluster ${clusterId} and the relay copied ${topic} to the cluster ${known}: set kafka.brokers to that one, or send everything to this one with \`heed relay reset --all\`. Nothing is lost in PostgreSQL.`,
      );
  }
}

/** What Kafka lacks of what was sent to it, as its ends tell; null where it lacks nothing. */
function lackIn(positions: readonly RelayPosition[], ends: readonly KafkaPlace[]): PortError | null {
  for (const { topic, partition, kafkaEndOffset } of positions) {
    const end = placeOf(ends, topic, partition);
    if (end === null)
      return new PortError(
        "misconfigured",
        `The topic ${topic} on Kafka has no partition ${partition}, and a record keeps its partition on the way there: add the partitions that it lacks (kafka-topics.sh --alter), or give Heed another cluster. Nothing is lost in PostgreSQL.`,
      );
    if (kafkaEndOffset !== null && end < kafkaEndOffset)
      return lostOnKafka(topic, partition, end, kafkaEndOffset);
  }
  return null;
}

function placeOf(places: readonly KafkaPlace[], topic: string, partition: number): number | null {
  return places.find((one) => one.topic === topic && one.partition === partition)?.kafkaOffset ?? null;
}

function lostOnKafka(topic: string, partition: number, end: number, known: number): PortError {
  return new PortError(
    "log-gap",
    `The topic ${topic} on Kafka continues at ${end} in partition ${partition}, but the relay had copied up to ${known}: the topic was deleted or its log is damaged. Nothing is lost in PostgreSQL: \`heed relay reset ${topic}\` sends its log again, and Heed's consumers skip what they know.`,
  );
}

/** Records that retention took away before they were copied cannot be copied any more. */
function guardRetention({ topic, partition, nextOffset, kafkaEndOffset, records }: Backlog): void {
  const first = records[0]?.offset ?? nextOffset;
  if (kafkaEndOffset !== null && first > nextOffset)
    throw new PortError(
      "log-gap",
      `The records ${nextOffset} to ${first - 1} of ${topic}, partition ${partition}, were deleted from PostgreSQL before the relay copied them to Kafka. Consumers on Kafka stop there; \`heed relay reset ${topic}\` goes on with what there is.`,
    );
}
