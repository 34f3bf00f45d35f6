import fc from "fast-check";

/** An address in which one character was put, changed or left out, and what is around it. */
export interface DamagedAddress {
  readonly before: string;
  readonly given: string;
  readonly damaged: string;
  readonly behind: string;
}

/** Where an address stands in an address list (RFC 5322 §3.4), with nothing else in it that has an "@". */
export const listContexts = [
  ["", ""],
  ["<", ">"],
  ["Kim <", ">"],
  ["Kim<", ">"],
  ['"B, Kim" <', ">"],
  ['"B, Kim"<', ">"],
  ["(of late) ", ""],
  ["", " (Kim)"],
  ["", "(Kim)"],
  ["", ","],
  ["", ";"],
  ["Team: ", ";"],
  ["Kim, ", ", Bo"],
  ["<", ">;"],
  ["mailto:", ""],
  ["<mailto:", ">"],
  ["<@relay.example:", ">"],
] as const satisfies [string, string][];

/** Where people and programs put an address into text. */
export const textContexts = [
  ["", ""],
  ["please remove ", " from your list"],
  ["please remove ", ", now"],
  ["It is ", "."],
  ["Is it ", "?"],
  ["<", ">"],
  ["Kim <", ">"],
  ["Kim<", ">"],
  ["On Monday Kim <", "> wrote:"],
  ["Kim [mailto:", "]"],
  ["Kim<mailto:", ">"],
  ["(", ")"],
  ["(it is ", ")"],
  ["me(", ")"],
  ["(me(", "))"],
  ['"', '"'],
  ["'", "'"],
  ["“", "”."],
  ["*", "*"],
  ["`", "`"],
  ["|", "|"],
  ["mailto:", ""],
  ["mailto:", "?subject=stop"],
  ["email:", ""],
  ["邮箱：", "，谢谢"],
  ["我的邮箱是", "谢谢"],
  ["请将", "退订"],
  ["我的email是", ""],
  ["", "（我）"],
  ["", "からのメール"],
  ["📧", ""],
  ["", "/"],
  ["", "'s mail"],
  ["> ", ""],
  [">", ""],
] as const satisfies [string, string][];

/** What one damaged byte can become: a byte of ASCII, one of the charsets of one byte, half of a letter, and nothing. */
export const damageCharacters: readonly string[] = Array.from(
  "\0\b\t\n\r !\"#$&'()*+,-./09:;<=>?@Az[\\]_`{|}~\x7f" +
    "\x81\x85\x93\x96\xa0\xa1\xab\xad\xb4\xb7\xe9\xff€…“”’‘–•" +
    "\ufffd\u200b\u202e\ufeffжกß乤ォ갂",
);

/** Every way to damage one character of the address. */
export function* damagesOf(address: string, characters: readonly string[]): Generator<string> {
  for (let at = 0; at <= address.length; at++) {
    const [head, tail] = [address.slice(0, at), address.slice(at)];
    if (tail !== "") yield head + tail.slice(1);
    for (const character of characters) {
      // At an end it would stand beside the address.
      if (at > 0 && tail !== "") yield head + character + tail;
      if (tail !== "") yield head + character + tail.slice(1);
    }
  }
}

/**
 * Whether what was read of a damaged address is all of it: the address itself, or everything between two blanks but for
 * brackets and stops at its ends, which may be the damage. Blanks beside "@" and "." are none (RFC 5322 §4.4).
 */
export function isWhole(found: string, { before, given, damaged, behind }: DamagedAddress): boolean {
  const read = found.toLowerCase().normalize("NFC");
  const written = damaged.toLowerCase().normalize("NFC");
  if (read === given.toLowerCase() || read === written.replace(/[^\S\ufeff]/g, "")) return true;
  const around = `${before}${damaged}${behind}`.toLowerCase().normalize("NFC");
  return [written, around]
    .flatMap((text) => text.split(/[^\S\ufeff]+/))
    .some((token) => ends.some((pattern) => token.replace(pattern, "") === read));
}

const sign = "[^a-z0-9@]";
const ends = ["$^", `^${sign}`, `${sign}$`, `^${sign}+|${sign}+$`].map(
  (pattern) => new RegExp(pattern, "gu"),
);

/** What people write between a word and an address, and no damaged byte makes. */
const beside = /[\u3000-\u303f\uff00-\uffef\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

const label = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,4})?$/);
const local = fc.stringMatching(/^[a-zA-Z0-9]{1,6}(?:[.+_'-][a-z0-9]{1,6}){0,2}$/);
const address = fc
  .tuple(local, fc.array(label, { minLength: 1, maxLength: 3 }), fc.constantFrom("example", "test", "info"))
  .map(([left, labels, top]) => `${left}@${[...labels, top].join(".")}`);

/** Any address, damaged at one character, in one of the contexts. */
export function damagedAddresses(
  contexts: readonly (readonly [string, string])[],
): fc.Arbitrary<DamagedAddress> {
  return fc
    .record({
      context: fc.constantFrom(...contexts),
      given: address,
      way: fc.constantFrom("put", "changed", "left out"),
      at: fc.nat(400),
      character: fc.oneof(
        fc.constantFrom(...damageCharacters),
        fc.string({ unit: "binary", minLength: 1, maxLength: 1 }).filter((one) => !beside.test(one)),
      ),
    })
    .map(({ context: [before, behind], given, way, at, character }) => {
      const place = way === "put" ? 1 + (at % (given.length - 1)) : at % given.length;
      const head = given.slice(0, place) + (way === "left out" ? "" : character);
      return { before, behind, given, damaged: head + given.slice(way === "put" ? place : place + 1) };
    });
}
