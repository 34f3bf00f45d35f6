const SP = 0x20;
const EQUALS = 0x3d;

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const sextets = new Int8Array(256).fill(-1);
for (let value = 0; value < alphabet.length; value++) sextets[alphabet.charCodeAt(value)] = value;
// As Node's decoder does: the URL-safe letters of RFC 4648 §5 count too.
sextets["-".charCodeAt(0)] = 62;
sextets["_".charCodeAt(0)] = 63;

/** RFC 2045 §6.8. Tolerant and linear: what is not of the alphabet is passed over. */
export function decodeBase64(bytes: Buffer): Buffer {
  const text = bytes.toString("latin1");
  const padding = text.indexOf("=");
  if (padding < 0) return Buffer.from(text, "base64");
  const first = Buffer.from(text.slice(0, padding), "base64");
  return afterPadding(text, padding) === text.length
    ? first
    : Buffer.concat([first, piecesFrom(text, padding)]);
}

/**
 * What stands behind a padding. QUIRK: encoders that pad every chunk leave "=" in the middle, where Node's decoder
 * stops; each piece is decoded by itself. A footer in clear that a mailing list put after the end is left out.
 */
function piecesFrom(text: string, padding: number): Buffer {
  const decoded = Buffer.allocUnsafe(text.length - padding);
  let length = 0;
  let bits = 0;
  let width = 0;
  // Up to here it was looked whether the text still is base64: once a line, not at each of its paddings.
  let known = 0;
  let at = padding;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === EQUALS) {
      // Bits that make no whole byte end with their piece.
      width = 0;
      at = afterPadding(text, at);
      if (at < known || at === text.length) continue;
      const line = lineAt(text, at);
      if (!/^[A-Za-z0-9+/=]{4,}[\r\n]*$/.test(line)) break;
      known = at + line.length;
      continue;
    }
    at++;
    const sextet = sextets[unit] ?? -1;
    if (sextet < 0) continue;
    bits = ((bits << 6) | sextet) & 0xffff;
    width += 6;
    if (width < 8) continue;
    width -= 8;
    decoded[length++] = (bits >>> width) & 0xff;
  }
  return decoded.subarray(0, length);
}

/** The offset behind the "=" at `start`, and behind the white space and further "=" that follow. */
function afterPadding(text: string, start: number): number {
  let at = start;
  while (at < text.length && (text.charCodeAt(at) <= SP || text.charCodeAt(at) === EQUALS)) at++;
  return at;
}

function lineAt(text: string, start: number): string {
  const feed = text.indexOf("\n", start);
  return text.slice(start, Math.min(feed < 0 ? text.length : feed, start + 1_000));
}
