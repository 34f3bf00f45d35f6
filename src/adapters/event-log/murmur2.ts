const seed = 0x9747b28c;
const m = 0x5bd1e995;

/**
 * The positive murmur2 hash of a record's key, as Kafka's own clients compute it: modulo the number of partitions it is
 * the partition, in our log as in Kafka (kafka.common.utils.Utils.murmur2 and toPositive).
 */
export function hashKey(key: string): number {
  const bytes = Buffer.from(key);
  const whole = bytes.length & ~3;
  let h = seed ^ bytes.length;
  for (let i = 0; i < whole; i += 4) {
    let k = Math.imul(bytes.readInt32LE(i), m);
    k = Math.imul(k ^ (k >>> 24), m);
    h = Math.imul(h, m) ^ k;
  }
  const rest = bytes.length - whole;
  if (rest > 0) {
    for (let i = rest - 1; i >= 0; i--) h ^= (bytes[whole + i] ?? 0) << (8 * i);
    h = Math.imul(h, m);
  }
  h = Math.imul(h ^ (h >>> 13), m);
  return (h ^ (h >>> 15)) & 0x7fffffff;
}
