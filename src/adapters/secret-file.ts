import { randomBytes } from "node:crypto";
import { link, open, readFile, unlink } from "node:fs/promises";
import { join } from "node:path";

import { isPortError, PortError } from "../errors.ts";
import { makeFolder, refusalOf } from "./folder.ts";

/** The secret that an earlier start generated into the data folder; null where there is none. */
export async function readSecretFile(dataFolder: string): Promise<string | null> {
  const path = join(dataFolder, "secret");
  try {
    const secret = (await readFile(path, "utf8")).trim();
    if (secret !== "") return secret;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    throw new PortError(
      "misconfigured",
      `The secret in ${path} cannot be read (${code ?? "unknown"}): give this account the right to read it, or set HEED_SECRET.`,
      { cause: error },
    );
  }
  throw new PortError(
    "misconfigured",
    `The secret in ${path} is empty: put the right one back from a copy. A new one would make every suppression unfindable.`,
  );
}

/** The secret of the data folder; generates it at the first start. Processes that start together agree on one. */
export async function ensureSecretFile(dataFolder: string): Promise<string> {
  const known = await readSecretFile(dataFolder);
  if (known !== null) return known;
  const path = join(dataFolder, "secret");
  const wayOut = "make the data folder writable, or set HEED_DATA to another one";
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    await makeFolder(dataFolder, wayOut, 0o700);
    const file = await open(draft, "wx", 0o600);
    try {
      await file.writeFile(`${randomBytes(32).toString("base64url")}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    // A link appears whole or not at all, and never replaces the secret of a process that was faster.
    await link(draft, path).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    });
  } catch (error) {
    if (isPortError(error)) throw error;
    const { code, why } = refusalOf(error) ?? { code: "misconfigured", why: "unknown" };
    throw new PortError(code, `The secret cannot be written to ${path}: ${why}; ${wayOut}.`, {
      cause: error,
    });
  } finally {
    await unlink(draft).catch(() => undefined);
  }
  const secret = await readSecretFile(dataFolder);
  if (secret === null)
    throw new PortError(
      "misconfigured",
      `The secret in ${path} went away while Heed was starting; start again.`,
    );
  return secret;
}
