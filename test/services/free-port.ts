import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/**
 * A port on 127.0.0.1 that nothing listens on, for a server that cannot choose one itself. Taken from below the range
 * that the kernel gives to outgoing connections, so that none takes it before the server does, nor while it is down.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(16_000, 32_000);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
