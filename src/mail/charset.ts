/** Names that mail uses and the WHATWG encoding standard does not know. */
const aliases: Readonly<Record<string, string>> = {
  "": "utf-8",
  "7bit": "us-ascii",
  "8bit": "us-ascii",
  binary: "us-ascii",
  unknown: "us-ascii",
  "unknown-8bit": "us-ascii",
  "x-unknown": "us-ascii",
  default_charset: "us-ascii",
  iso8859_1: "iso-8859-1",
  "latin-1": "iso-8859-1",
  cp932: "shift_jis",
  cp936: "gbk",
  cp949: "euc-kr",
  cp950: "big5",
  cp874: "windows-874",
  utf: "utf-8",
  utf8mb4: "utf-8",
  "utf-8n": "utf-8",
};

/** Labels under which senders put whatever bytes they have; their 8-bit bytes are guessed at. */
const vague: ReadonlySet<string> = new Set(["us-ascii", "ascii", "ansi_x3.4-1968"]);

type Decoder = InstanceType<typeof TextDecoder>;

const decoders = new Map<string, Decoder>();
const utf8Strict = new TextDecoder("utf-8", { fatal: true });
const windows1252 = new TextDecoder("windows-1252");

/** True when Node's decoders know the charset by this name or a usual misspelling of it. */
export function isKnownCharset(charset: string): boolean {
  return vague.has(canonical(charset)) || decoderOf(canonical(charset)) !== null;
}

/** Bytes as text. An unknown or vague charset reads as UTF-8 where the bytes are valid UTF-8, else as windows-1252. */
export function decodeCharset(bytes: Uint8Array, charset: string): string {
  const label = canonical(charset);
  if (vague.has(label)) return decodeUnlabelled(bytes);
  const decoder = decoderOf(label);
  if (decoder === null) return decodeUnlabelled(bytes);
  const text = decoder.decode(bytes);
  return text.includes("\ufffd") ? (mislabelled(bytes, text, decoder) ?? text) : text;
}

/**
 * QUIRK: a charset that is declared and not used. UTF-8 under any other name is known by being valid; single bytes
 * under the name of UTF-8 by giving no character beyond ASCII. Null where nothing is clear.
 */
function mislabelled(bytes: Uint8Array, text: string, decoder: Decoder): string | null {
  if (decoder.encoding === "utf-8") {
    return /[^\x00-\x7f\ufffd]/.test(text) ? null : windows1252.decode(bytes);
  }
  try {
    return utf8Strict.decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes of no declared charset: UTF-8 where valid (RFC 6532), else windows-1252, the superset of latin1. */
function decodeUnlabelled(bytes: Uint8Array): string {
  try {
    return utf8Strict.decode(bytes);
  } catch {
    return windows1252.decode(bytes);
  }
}

/** A header value's latin1 code units as text: raw 8-bit bytes are UTF-8 where valid, else windows-1252. */
export function decodeLatin1Units(value: string): string {
  return hasEightBit(value) ? decodeUnlabelled(Buffer.from(value, "latin1")) : value;
}

function hasEightBit(value: string): boolean {
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    // Units beyond latin1 come only from text that was decoded before: nothing to decode then.
    if (unit > 0xff) return false;
    if (unit > 0x7f) return !hasWide(value, at);
  }
  return false;
}

function hasWide(value: string, from: number): boolean {
  for (let at = from; at < value.length; at++) if (value.charCodeAt(at) > 0xff) return true;
  return false;
}

function canonical(charset: string): string {
  const label = charset.trim().toLowerCase();
  return Object.hasOwn(aliases, label) ? (aliases[label] ?? label) : label;
}

function decoderOf(label: string): Decoder | null {
  const known = decoders.get(label);
  if (known !== undefined) return known;
  try {
    const decoder = new TextDecoder(label);
    decoders.set(label, decoder);
    return decoder;
  } catch {
    // QUIRK: "cp1252", "cp-1252", "win-1252", "iso_8859_1", "utf8-mb3" and the like: the standard's name with other joints.
    return respelled(label);
  }
}

const joints: readonly (readonly [RegExp, string])[] = [
  [/^(?:cp|win|windows|ms)[-_ ]?(125\d|874)$/, "windows-$1"],
  [/^iso[-_ ]?8859[-_ ]?(\d{1,2})(?:[-_](?:e|i))?$/, "iso-8859-$1"],
  [/^(?:utf|utf8|unicode)[-_ ]?8(?:[-_].*)?$/, "utf-8"],
  [/^koi8[-_ ]?(r|u)$/, "koi8-$1"],
];

function respelled(label: string): Decoder | null {
  for (const [pattern, name] of joints) {
    if (label.length > 40 || !pattern.test(label)) continue;
    try {
      return new TextDecoder(label.replace(pattern, name));
    } catch {
      return null;
    }
  }
  return null;
}
