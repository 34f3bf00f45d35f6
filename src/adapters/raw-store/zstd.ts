import { promisify } from "node:util";
import { constants, zstdCompress, zstdCompressSync, zstdDecompress, zstdDecompressSync } from "node:zlib";

const compressAsync = promisify(zstdCompress);
const decompressAsync = promisify(zstdDecompress);

/** Up to here the work is done in less time (40 µs) than it takes to hand it to another thread and back. */
const smallBytes = 64 * 1024;

/** A large mail is compressed off the event loop: 25 MB take a tenth of a second. */
export async function compress(raw: Buffer): Promise<Buffer> {
  const options = {
    params: { [constants.ZSTD_c_compressionLevel]: 3 },
    // Without it zstd makes ready for a mail of any size, which costs ten times what a small mail does.
    pledgedSrcSize: raw.length,
  };
  return raw.length <= smallBytes ? zstdCompressSync(raw, options) : await compressAsync(raw, options);
}

/** @throws Error when the bytes are no zstd, or more than `size` when decompressed. */
export async function decompress(zstd: Buffer, size: number): Promise<Buffer> {
  const options = { maxOutputLength: Math.max(size, 1) };
  return size <= smallBytes ? zstdDecompressSync(zstd, options) : await decompressAsync(zstd, options);
}
