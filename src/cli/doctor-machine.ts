import { access, constants, statfs } from "node:fs/promises";

import { makeFolder, refusalOf } from "../adapters/folder.ts";
import { PortError } from "../errors.ts";

const leastNode = 24;
const leastSpace = 2 * 1024 ** 3;

export function checkNode(): Promise<string> {
  const { node } = process.versions;
  if (Number(node.split(".")[0]) >= leastNode)
    return Promise.resolve(`${node} on ${process.platform}-${process.arch}`);
  throw new PortError(
    "misconfigured",
    `This is Node ${node}; Heed needs ${leastNode}. Start it with \`npx heed\` after \`npm ci\`, which brings its own.`,
  );
}

/** The folder can be written, and its disk has room. */
export async function checkDataFolder(folder: string): Promise<string> {
  const wayOut = "give this account the right to it, or set HEED_DATA to another folder";
  await makeFolder(folder, wayOut, 0o700);
  await access(folder, constants.W_OK | constants.X_OK).catch((error: unknown) => {
    const why = refusalOf(error)?.why ?? "unknown";
    throw new PortError("misconfigured", `${folder} cannot be written: ${why}; ${wayOut}.`, { cause: error });
  });
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const size = `${(free / 1024 ** 3).toFixed(1)} GB`;
  if (free >= leastSpace) return `${folder}, ${size} free`;
  throw new PortError(
    "full",
    `The disk of ${folder} has only ${size} left: free some, or set HEED_DATA to a folder on another disk.`,
  );
}
