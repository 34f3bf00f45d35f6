/**
 * Reads little-endian values one after another. Past the end it gives zeros and what is left, and `isShort` says so:
 * lengths in hostile bytes cost nothing.
 */
export class ByteReader {
  isShort = false;
  private readonly bytes: Buffer;
  private offset = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  byte(): number {
    return this.take(1)[0] ?? 0;
  }

  short(): number {
    const taken = this.take(2);
    return taken.length < 2 ? 0 : taken.readUInt16LE(0);
  }

  long(): number {
    const taken = this.take(4);
    return taken.length < 4 ? 0 : taken.readUInt32LE(0);
  }

  /** The next bytes, without a copy. */
  take(length: number): Buffer {
    const end = this.offset + length;
    if (end > this.bytes.length) this.isShort = true;
    const taken = this.bytes.subarray(this.offset, end);
    this.offset = Math.min(end, this.bytes.length);
    return taken;
  }

  /** The bytes that were not read. */
  rest(): Buffer {
    return this.bytes.subarray(this.offset);
  }

  /** Gives up: what follows cannot be told apart. */
  abandon(): void {
    this.offset = this.bytes.length;
    this.isShort = true;
  }

  /** The next bytes, and past those that fill them up to a multiple of four. */
  takePadded(length: number): Buffer {
    const taken = this.take(length);
    this.take((4 - (length % 4)) % 4);
    return taken;
  }
}
