import type { FileHandle } from "node:fs/promises";

/** The first `limit` bytes of an open file, or all of it. */
export async function readBounded(file: FileHandle, size: number, limit: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(Math.min(size, limit));
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
    if (bytesRead === 0) break; // It became shorter meanwhile.
    length += bytesRead;
  }
  return buffer.subarray(0, length);
}
