import { Character, characterOf } from "./characters.ts";

/** An address, and where it stands in a text with the brackets and marks around it. */
export interface AddressInText {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

const maxLocalPart = 64;
const maxDomain = 253;
const topLevel = /\.[\p{L}\p{N}-]{2,63}$/u;
/** Behind these the "@" was part of a link. */
const linkCharacters = "/?&=_%+#\\@";

/**
 * The address around the "@" at `sign`, between `from` and `to`, which no blank parts. Letters of scripts that write
 * without blanks are words before and behind it, and no part of it: "请将a@b.example退订", "a@b.exampleからのメール".
 */
export function addressAround(text: string, from: number, sign: number, to: number): AddressInText | null {
  let start = sign;
  while (start > from && sign - start <= maxLocalPart && standsInLocalPart(text.charCodeAt(start - 1)))
    start -= 1;
  while (start < sign && "'’.".includes(text.charAt(start))) start += 1;
  let end = sign + 1;
  while (end < to && end - sign <= maxDomain + 1 && standsInDomain(text.charCodeAt(end))) end += 1;
  while (".-".includes(text.charAt(end - 1))) end -= 1;
  const localPart = text.slice(start, sign);
  const domain = text.slice(sign + 1, end);
  if (localPart === "" || localPart.length > maxLocalPart || localPart.includes("//")) return null;
  if (domain.length > maxDomain || !topLevel.test(domain)) return null;
  if (text.charAt(start - 1) === "@" || (end < to && linkCharacters.includes(text.charAt(end)))) return null;
  const marksBefore = /[<("'[:;,„“«]{0,5}(?:mailto:)?$/iu.exec(text.slice(Math.max(from, start - 12), start));
  const marksBehind = /^[>)"'\].,;:!?“”»]{0,9}/u.exec(text.slice(end, Math.min(to, end + 9)));
  return {
    address: `${localPart}@${domain}`.toLowerCase(),
    start: start - (marksBefore?.[0].length ?? 0),
    end: end + (marksBehind?.[0].length ?? 0),
  };
}

function standsInLocalPart(code: number): boolean {
  if (code < 0x80) return code > 0x20 && !'@<>()[]",;:'.includes(String.fromCharCode(code));
  return characterOf(code) === Character.letter;
}

function standsInDomain(code: number): boolean {
  return characterOf(code) === Character.letter || code === 0x2d || code === 0x2e;
}
