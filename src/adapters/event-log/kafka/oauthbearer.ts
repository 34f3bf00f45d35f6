import { execFile } from "node:child_process";
import { promisify } from "node:util";

import type { Mechanism } from "kafkajs";

import { PortError } from "../../../errors.ts";

const limitMs = 30_000;
const limitBytes = 64 * 1024;
const run = promisify(execFile);

/**
 * SASL OAUTHBEARER (RFC 7628) with the token that `command` prints, asked for at every login.
 * QUIRK: kafkajs 2.2.4 has this mechanism, but does not read the broker's answer: a refused token looks like a
 * connection that breaks later, and is tried for ever.
 */
export function oauthBearer(command: string): Mechanism {
  return {
    mechanism: "oauthbearer",
    authenticationProvider: ({ saslAuthenticate }) => ({
      async authenticate() {
        const first = Buffer.from(`n,,\u0001auth=Bearer ${await readToken(command)}\u0001\u0001`);
        await saslAuthenticate({
          request: { encode: () => withLength(first) },
          response: { decode: withoutLength, parse: refuse },
        });
      },
    }),
  };
}

/** What the command prints, without the blanks around it. */
async function readToken(command: string): Promise<string> {
  let printed: string;
  try {
    const done = await run("sh", ["-c", command], { timeout: limitMs, maxBuffer: limitBytes });
    printed = done.stdout.trim();
  } catch (error) {
    // Neither its output nor the command itself: both may hold secrets.
    const { code, killed } = error as { code?: unknown; killed?: unknown };
    const why = killed === true ? `did not end in ${limitMs / 1000} s` : `failed with ${String(code)}`;
    throw new PortError(
      "unauthenticated",
      `The command in kafka.sasl_token_command ${why}; run it by hand to see what it says.`,
    );
  }
  if (printed === "" || /\s/.test(printed))
    throw new PortError(
      "unauthenticated",
      "The command in kafka.sasl_token_command must print one access token and nothing else.",
    );
  return printed;
}

/** The broker says nothing when it takes the token, and a JSON object with the reason when it does not. */
function refuse(answer: Buffer): void {
  if (answer.length === 0) return;
  const status = /"status"\s*:\s*"([\w-]{1,40})"/.exec(answer.toString("latin1"))?.[1] ?? "no reason given";
  throw new PortError(
    "unauthenticated",
    `Kafka refused the token that kafka.sasl_token_command printed (${status}): check that it is fresh and meant for this cluster.`,
  );
}

function withLength(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

function withoutLength(framed: Buffer): Buffer {
  return framed.subarray(4);
}
