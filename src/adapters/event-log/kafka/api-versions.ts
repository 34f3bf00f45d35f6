import { connect as connectPlain, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";

import { PortError } from "../../../errors.ts";
import { type KafkaSettings, tlsOptions } from "./kafka-settings.ts";

/** Requests that Heed makes: the protocol's number, and the versions that kafkajs 2.2.4 speaks. */
export const spoken = {
  Produce: { api: 0, from: 0, to: 7 },
  Fetch: { api: 1, from: 0, to: 11 },
  ListOffsets: { api: 2, from: 0, to: 3 },
  Metadata: { api: 3, from: 0, to: 6 },
  OffsetCommit: { api: 8, from: 0, to: 5 },
  OffsetFetch: { api: 9, from: 1, to: 4 },
  FindCoordinator: { api: 10, from: 0, to: 2 },
  JoinGroup: { api: 11, from: 0, to: 5 },
  Heartbeat: { api: 12, from: 0, to: 3 },
  LeaveGroup: { api: 13, from: 0, to: 3 },
  SyncGroup: { api: 14, from: 0, to: 3 },
  CreateTopics: { api: 19, from: 0, to: 3 },
  InitProducerId: { api: 22, from: 0, to: 1 },
  DescribeConfigs: { api: 32, from: 0, to: 2 },
} as const;

export interface VersionRange {
  readonly api: number;
  readonly from: number;
  readonly to: number;
}

const apiVersions = 18;
const answerLimitMs = 5_000;
const answerLimitBytes = 64 * 1024;

/**
 * Throws `misconfigured` when a broker speaks no common version of a request that Heed makes. kafkajs itself looks at the
 * newest version of the broker only, so a broker that has dropped the old ones would fail at some later moment. Brokers
 * that do not answer here are left to the connection proper and its errors.
 */
export async function ensureCommonVersions(settings: KafkaSettings): Promise<void> {
  for (const broker of settings.brokers) {
    const offered = await askVersions(broker, settings).catch(() => null);
    if (offered === null) continue;
    const lacking = withoutCommonVersion(offered);
    if (lacking.length === 0) return;
    throw new PortError(
      "misconfigured",
      `The broker ${broker} no longer speaks the versions of ${lacking.join(", ")} that Heed's Kafka client knows: use Apache Kafka 4.3 or older, or a newer Heed.`,
    );
  }
}

/** The names of the requests that have no version in common with what a broker offers. */
export function withoutCommonVersion(offered: readonly VersionRange[]): string[] {
  return Object.entries(spoken)
    .filter(([, own]) => {
      const theirs = offered.find(({ api }) => api === own.api);
      return theirs === undefined || theirs.from > own.to || theirs.to < own.from;
    })
    .map(([name]) => name);
}

/** Version 0 of ApiVersions, which every broker answers, also before a login. */
export async function askVersions(broker: string, settings: KafkaSettings): Promise<VersionRange[]> {
  const at = broker.lastIndexOf(":");
  const host = broker.slice(0, at).replace(/^\[(.*)\]$/, "$1");
  const place = { host, port: Number(broker.slice(at + 1)) };
  const name = isIP(host) === 0 ? { servername: host } : {};
  const tls = tlsOptions(settings);
  const socket = tls === null ? connectPlain(place) : connectTls({ ...tls, ...place, ...name });
  try {
    socket.setTimeout(answerLimitMs, () => socket.destroy(new Error("no answer")));
    const request = Buffer.alloc(14);
    request.writeInt32BE(request.length - 4, 0);
    request.writeInt16BE(apiVersions, 4);
    // Version 0, correlation id 0, and no client id.
    request.writeInt16BE(-1, 12);
    socket.write(request);
    return parseVersions(await readAnswer(socket));
  } finally {
    socket.destroy();
  }
}

async function readAnswer(socket: Socket): Promise<Buffer> {
  let answer = Buffer.alloc(0);
  for await (const chunk of socket) {
    answer = Buffer.concat([answer, chunk as Buffer]);
    if (answer.length > answerLimitBytes) break;
    if (answer.length >= 4 && answer.length >= 4 + answer.readInt32BE(0)) return answer.subarray(4);
  }
  throw new Error("no whole answer");
}

/** Correlation id, error code, then number, oldest and newest version of each request. */
function parseVersions(answer: Buffer): VersionRange[] {
  if (answer.readInt16BE(4) !== 0) throw new Error("an error code");
  return Array.from({ length: answer.readInt32BE(6) }, (_, nth) => {
    const at = 10 + nth * 6;
    return {
      api: answer.readInt16BE(at),
      from: answer.readInt16BE(at + 2),
      to: answer.readInt16BE(at + 4),
    };
  });
}
