import { promisify } from "node:util";
import { constants, zstdCompress, zstdDecompress } from "node:zlib";

const compressAsync = promisify(zstdCompress);
const decompressAsync = promisify(zstdDecompress);

/** Off the event loop: 25 MB take a tenth of a second. */
export function compress(raw: Buffer): Promise<Buffer> {
  return compressAsync(raw, { params: { [constants.ZSTD_c_compressionLevel]: 3 } });
}

/** @throws Error when the bytes are no zstd, or more than `size` when decompressed. */
export function decompress(zstd: Buffer, size: number): Promise<Buffer> {
  return decompressAsync(zstd, { maxOutputLength: Math.max(size, 1) });
}
