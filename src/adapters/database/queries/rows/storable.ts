/** For JSON.stringify: PostgreSQL's jsonb holds neither U+0000 nor lone surrogates, and hostile mail holds both. */
export function storable(_: string, value: unknown): unknown {
  return typeof value === "string" ? value.toWellFormed().replaceAll("\0", "\ufffd") : value;
}
