import pg from "pg";

import type { Log } from "../../ports.ts";

export type StopListening = () => Promise<void>;

const firstDelayMs = 100;
const lastDelayMs = 5_000;

/**
 * One connection that listens on channels and comes back by itself. It is opened with the first channel and closed
 * with the last.
 */
export function listener(
  config: () => pg.ClientConfig,
  { beforeReconnect, log }: { beforeReconnect: () => Promise<void>; log: Log | undefined },
) {
  const channels = new Map<string, Set<(payload: string) => void>>();
  let client: pg.Client | null = null;
  let connecting: Promise<void> | null = null;
  let delayMs = firstDelayMs;
  let timer: NodeJS.Timeout | null = null;
  let telling: Promise<void> = Promise.resolve();
  let closed = false;

  async function connect(): Promise<void> {
    const next = new pg.Client(config());
    const lost = () => {
      if (client !== next) return;
      client = null;
      reconnectLater();
    };
    // Before connect: an error event without a listener would end the process.
    next.on("error", lost);
    next.on("end", lost);
    next.on("notification", ({ channel, payload }) => {
      for (const onNotify of channels.get(channel) ?? []) onNotify(payload ?? "");
    });
    try {
      await next.connect();
      for (const channel of channels.keys()) await next.query(`listen ${pg.escapeIdentifier(channel)}`);
      client = next;
      delayMs = firstDelayMs;
    } catch (error) {
      void next.end().catch(() => undefined);
      log?.debug({ code: (error as { code?: unknown }).code }, "listening for NOTIFY failed, trying again");
      reconnectLater();
    }
  }

  function reconnectLater(): void {
    if (closed || channels.size === 0 || timer !== null) return;
    timer = setTimeout(() => {
      timer = null;
      void (async () => {
        try {
          await beforeReconnect();
        } catch {
          reconnectLater();
          return;
        }
        await ensureConnected();
        // Whatever was notified meanwhile was missed.
        if (client !== null)
          for (const callbacks of channels.values()) for (const call of callbacks) call("");
      })();
    }, delayMs);
    delayMs = Math.min(delayMs * 2, lastDelayMs);
  }

  function ensureConnected(): Promise<void> {
    if (client !== null || closed) return Promise.resolve();
    connecting ??= connect().finally(() => {
      connecting = null;
    });
    return connecting;
  }

  async function closeClient(): Promise<void> {
    const open = client;
    client = null;
    if (timer !== null) clearTimeout(timer);
    timer = null;
    await open?.end().catch(() => undefined);
  }

  /** One statement after another: a client takes the next only when the last has its answer. */
  function tell(statement: string): Promise<void> {
    telling = telling
      .then(() => client?.query(statement))
      .then(
        () => undefined,
        () => undefined,
      );
    return telling;
  }

  async function listen(channel: string, onNotify: (payload: string) => void): Promise<StopListening> {
    const callbacks = channels.get(channel) ?? new Set();
    const isNew = !channels.has(channel);
    channels.set(channel, callbacks.add(onNotify));
    await connecting;
    if (client === null) await ensureConnected();
    else if (isNew) await tell(`listen ${pg.escapeIdentifier(channel)}`);
    return async () => {
      callbacks.delete(onNotify);
      if (callbacks.size === 0) channels.delete(channel);
      if (channels.size === 0) return closeClient();
      if (callbacks.size === 0) await tell(`unlisten ${pg.escapeIdentifier(channel)}`);
    };
  }

  async function stopAll(): Promise<void> {
    closed = true;
    channels.clear();
    await connecting;
    await closeClient();
  }
  return { listen, stopAll };
}
