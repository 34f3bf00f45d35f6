import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

import { PortError, type PortErrorCode } from "../errors.ts";

/** What the file system refuses, in plain words. */
const refusals: Readonly<Record<string, readonly [PortErrorCode, string]>> = {
  ENOSPC: ["full", "the disk is full"],
  EDQUOT: ["full", "the disk quota is used up"],
  EACCES: ["misconfigured", "this account may not write there"],
  EPERM: ["misconfigured", "this account may not write there"],
  EROFS: ["misconfigured", "the disk is read-only"],
  EEXIST: ["misconfigured", "what stands there is no folder"],
  EISDIR: ["misconfigured", "there is a folder of that name"],
  ENOTDIR: ["misconfigured", "a part of the path is a file"],
  ENOENT: ["misconfigured", "the file system takes no folder there"],
  ENAMETOOLONG: ["misconfigured", "the name is too long"],
  ELOOP: ["misconfigured", "its links lead in a circle"],
  EIO: ["unavailable", "the disk failed"],
};

/** Why the file system refused, and what kind of error that is; null for what is none of its refusals. */
export function refusalOf(error: unknown): { code: PortErrorCode; why: string } | null {
  const [code, why] = refusals[(error as NodeJS.ErrnoException).code ?? ""] ?? [];
  return code === undefined || why === undefined ? null : { code, why };
}

/**
 * Makes a folder and those above it that are missing; one that is there is left as it is.
 *
 * Node's recursive mkdir does not do: where a file system says ENOENT to every new folder (/proc), it asks again
 * without end.
 *
 * @param wayOut ends the error's sentence: "choose another folder with --out"
 * @throws PortError "full" or "misconfigured"
 */
export async function makeFolder(folder: string, wayOut: string, mode = 0o777): Promise<void> {
  try {
    await makeMissing(folder, mode);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    const sentence = `The folder ${folder} cannot be made: ${refusal.why}; ${wayOut}.`;
    throw new PortError(refusal.code, sentence, { cause: error });
  }
}

async function makeMissing(folder: string, mode: number): Promise<void> {
  try {
    await makeOne(folder, mode);
  } catch (error) {
    const isParentMissing = (error as NodeJS.ErrnoException).code === "ENOENT" && dirname(folder) !== folder;
    if (!isParentMissing) throw error;
    await makeMissing(dirname(folder), mode);
    await makeOne(folder, mode);
  }
}

async function makeOne(folder: string, mode: number): Promise<void> {
  try {
    await mkdir(folder, { mode });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw error;
    const isThere = await stat(folder).then(
      (facts) => facts.isDirectory(),
      () => false,
    );
    if (!isThere) throw error;
  }
}
