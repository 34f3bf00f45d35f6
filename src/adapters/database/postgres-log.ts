import { open, rename } from "node:fs/promises";
import { Socket } from "node:net";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";

import { existing } from "./files.ts";

/** What a server says, on its way into its log file. */
export interface ServerLog {
  /** The last of it, whether or not the file takes anything. */
  said(): string;
  /** Resolves when the server says no more and the file has what it takes, at the latest after a second. */
  end(): Promise<void>;
}

const longestFile = 10 * 1024 * 1024;
const keptWords = 16 * 1024;
/** What waits for a disk that is full; of more the oldest goes. */
const mostWaiting = 256 * 1024;
const retryMs = 1_000;
const endWithinMs = 1_000;

/**
 * Copies what a server says into a file. The server does not write there itself: on a full disk its last words, which
 * say why it ended, would be lost; here they wait until the disk takes them.
 */
export function keepLog(path: string, words: Readable): ServerLog {
  let tail = "";
  let waiting = Buffer.alloc(0);
  let writing: Promise<void> | null = null;
  const closed = new Promise<void>((resolve) => words.once("close", resolve));
  words.on("error", () => undefined);
  words.on("data", (chunk: Buffer) => {
    tail = (tail + chunk.toString()).slice(-keptWords);
    waiting = Buffer.concat([waiting, chunk]).subarray(-mostWaiting);
    writing ??= writeAll().finally(() => (writing = null));
  });
  // A server that runs keeps no process alive.
  if (words instanceof Socket) words.unref();

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      const chunk = waiting;
      waiting = Buffer.alloc(0);
      const written = await append(path, chunk);
      if (written === chunk.length) continue;
      waiting = Buffer.concat([chunk.subarray(written), waiting]).subarray(-mostWaiting);
      await sleep(retryMs, undefined, { ref: false });
    }
  }

  return {
    said: () => tail,
    async end() {
      const late = sleep(endWithinMs);
      await Promise.race([closed, late]);
      await Promise.race([writing, late]);
    },
  };
}

/** Gives the number of bytes that the file took. */
async function append(path: string, chunk: Buffer): Promise<number> {
  try {
    const facts = await existing(path);
    if (facts !== null && facts.size > longestFile) await rename(path, `${path}.1`);
    const file = await open(path, "a", 0o600);
    try {
      return (await file.write(chunk)).bytesWritten;
    } finally {
      await file.close();
    }
  } catch {
    return 0;
  }
}
