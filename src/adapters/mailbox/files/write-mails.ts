import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { PortError } from "../../../errors.ts";
import { makeFolder, refusalOf } from "../../folder.ts";

const wayOut = "name another folder with --out";

/**
 * Makes a folder for mails as files, which only this account may read; one that is there must be empty.
 *
 * @returns writes a mail as the next file, "01.eml" where `count` has two digits, and gives its path
 */
export async function createMailFolder(
  folder: string,
  count: number,
): Promise<(raw: Buffer) => Promise<string>> {
  await makeFolder(folder, wayOut, 0o700);
  const holds = await orFail(folder, readdir(folder));
  if (holds.length > 0)
    throw new PortError(
      "misconfigured",
      `The folder ${folder} is not empty, and what is in it stays as it is; ${wayOut}.`,
    );
  const digits = Math.max(2, String(count).length);
  let written = 0;
  return async (raw) => {
    const path = join(folder, `${String((written += 1)).padStart(digits, "0")}.eml`);
    await orFail(folder, writeFile(path, raw, { mode: 0o600, flag: "wx" }));
    return path;
  };
}

async function orFail<T>(folder: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    throw new PortError(
      refusal.code,
      `The mails cannot be written to ${folder}: ${refusal.why}; ${wayOut}.`,
      { cause: error },
    );
  }
}
