import { connect as connectPlain, isIP, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { connect as connectTls } from "node:tls";

import { type ISocketFactoryArgs, Kafka, logLevel } from "kafkajs";

import type { Log } from "../../../ports.ts";
import { askVersions } from "./api-versions.ts";
import { type KafkaSettings, saslOptions, tlsOptions } from "./kafka-settings.ts";

const connectionTimeoutMs = 5_000;
/** Longer than brokers take to give up one that hangs (broker.session.timeout.ms, 9 s unless told otherwise). */
export const requestTimeoutMs = 15_000;
const closeLimitMs = 5_000;
const keepAliveMs = 60_000;

/** A kafkajs client and the connections that it made. */
export interface KafkaClient {
  readonly kafka: Kafka;
  /** Runs the disconnects, waits for them for a while, and then ends every connection that is left. Never rejects. */
  readonly close: (...disconnects: (() => Promise<void>)[]) => Promise<void>;
}

/**
 * A kafkajs client. What it cannot do in a few tries it gives up: who called decides when to try again, and says so.
 */
export function createKafkaClient(settings: KafkaSettings, log: Log): KafkaClient {
  silenceNegativeTimeouts();
  const ssl = tlsOptions(settings);
  const sasl = saslOptions(settings);
  const sockets = new Set<Socket>();
  let isClosed = false;
  const kafka = new Kafka({
    brokers: () => fromOneThatAnswers(settings),
    clientId: settings.clientId,
    connectionTimeout: connectionTimeoutMs,
    authenticationTimeout: connectionTimeoutMs,
    requestTimeout: requestTimeoutMs,
    retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 4 },
    logLevel: logLevel.INFO,
    // What kafkajs calls an error it mostly tries again; what it gives up comes out as our PortError and is logged
    // where it is handled. So all its lines are for debugging.
    logCreator:
      () =>
      ({ namespace, log: entry }) =>
        log.debug({ kafkajs: namespace, ...plainFacts(entry) }, entry.message),
    socketFactory: (place) => {
      const socket = openSocket(place);
      sockets.add(socket);
      socket.once("close", () => sockets.delete(socket));
      if (isClosed) hangUp(socket);
      return socket;
    },
    ...(ssl === null ? {} : { ssl }),
    ...(sasl === null ? {} : { sasl }),
  });
  return {
    kafka,
    async close(...disconnects) {
      const limit = new AbortController();
      const disconnected = Promise.allSettled(disconnects.map((disconnect) => disconnect()));
      await Promise.race([
        disconnected,
        pause(closeLimitMs, undefined, { signal: limit.signal }).catch(() => undefined),
      ]);
      limit.abort();
      isClosed = true;
      for (const socket of sockets) hangUp(socket);
    },
  };
}

/**
 * The brokers, and first the one that answers first.
 * QUIRK: kafkajs 2.2.4 asks the first broker of the list and, where that one takes the connection and then hangs, no
 * other.
 */
async function fromOneThatAnswers(settings: KafkaSettings): Promise<string[]> {
  const { brokers } = settings;
  if (brokers.length < 2) return [...brokers];
  const asked = brokers.map(async (broker) => {
    await askVersions(broker, settings);
    return broker;
  });
  const first = await Promise.any(asked).catch(() => null);
  return first === null ? [...brokers] : [first, ...brokers.filter((broker) => broker !== first)];
}

/** As kafkajs opens one. */
function openSocket({ host, port, ssl, onConnect }: ISocketFactoryArgs): Socket {
  // Without TLS it is undefined, whatever the type says.
  const tls = ssl as ISocketFactoryArgs["ssl"] | undefined;
  const name = isIP(host) === 0 ? { servername: host } : {};
  const socket = tls
    ? connectTls({ host, port, ...name, ...tls }, onConnect)
    : connectPlain({ host, port }, onConnect);
  socket.setKeepAlive(true, keepAliveMs);
  return socket;
}

/**
 * QUIRK: kafkajs 2.2.4 goes on when it was disconnected while it was trying something again, and then opens connections
 * that nobody closes: each broker that is lost would leave some, and they keep the process from ending. An error on the
 * socket makes it give up what waits there.
 */
function hangUp(socket: Socket): void {
  socket.destroy(new Error("the client was closed"));
}

function plainFacts(entry: object): Record<string, string | number | boolean> {
  const facts: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(entry))
    if (!["message", "timestamp", "logger", "stack"].includes(name) && /^(?:s|n|b)/.test(typeof value))
      facts[name] = value as string | number | boolean;
  return facts;
}

let silenced = false;

/**
 * QUIRK: kafkajs 2.2.4 waits "until the throttling ends", which is a time in the past when there is none. Node 24 warns
 * of each such timer (tulios/kafkajs issue 1751); it then fires at once, as meant. Only this warning is silenced.
 */
function silenceNegativeTimeouts(): void {
  if (silenced) return;
  silenced = true;
  const emitWarning = process.emitWarning.bind(process) as (...given: unknown[]) => void;
  process.emitWarning = (...given: unknown[]) => {
    if (given[1] !== "TimeoutNegativeWarning") emitWarning(...given);
  };
}
