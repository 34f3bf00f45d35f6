/** Collects the bytes of one mail as far as `limit`, and counts the others. */
export interface BoundedMail {
  add(bytes: Buffer): void;
  readonly size: number;
  readonly isCut: boolean;
  /** The bytes kept so far. */
  take(): Buffer;
}

export function collectMail(limit: number): BoundedMail {
  const kept: Buffer[] = [];
  let length = 0;
  let size = 0;
  return {
    add(bytes) {
      size += bytes.length;
      const room = Math.min(bytes.length, limit - length);
      if (room <= 0) return;
      kept.push(bytes.subarray(0, room));
      length += room;
    },
    get size() {
      return size;
    },
    get isCut() {
      return size > length;
    },
    take: () => Buffer.concat(kept, length),
  };
}
