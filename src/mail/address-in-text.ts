import { asAddress } from "./address.ts";
import { addressLabels } from "./address-labels.ts";
import { Sign, signAt } from "./address-signs.ts";

/** An address, and where it stands in a text. */
export interface AddressInText {
  /** Lower-cased. */
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

const maxLocalPart = 64;
const maxDomain = 253;
/** Signs and words around an address that are looked at; what is longer is no address's surroundings. */
const maxBorder = 64;
const maxAround = 400;

const topLevel = /\.[\p{L}\p{N}-]{2,63}$/u;
const invisible = /\p{Cf}/u;
/** Signs of plain text and of tables, which count only where they stand on both sides: "*a@b.example*". */
const pairs: Readonly<Record<string, string>> = { "*": "*", _: "_", "~": "~", "`": "`", "|": "|", "{": "}" };
const partners: Readonly<Record<string, string>> = { "<": ">", "(": ")", "[": "]" };
/** "ann@a.example's", and the Turkish cases that no domain of one's own ends in: "ann@a.example'den". */
const suffix = /^['’](?:s|[dt][ae]n|n[ıiuü]n|y[ıiuüae]|yl[ae])(?![\p{L}\p{N}@._-])/iu;
const query = /^\?[a-z-]{1,40}=/i;

/**
 * Words of a script without blanks that people put between an address and a word of another script: "我的email是a@b.example".
 * One byte that is damaged may make any other such character of two letters within an address.
 */
const particles =
  "是为為从從将將把给給由於于在到向和与與及请請叫即或的を は が に の と へ も で や 은는이가을를의에로와과도만";

/** Every address in a text that people and programs wrote, in order. Linear to the text's length. */
export function* addressesInText(text: string): Generator<AddressInText> {
  for (let sign = text.indexOf("@"); sign >= 0; sign = text.indexOf("@", sign + 1)) {
    const found = addressAround(text, sign);
    if (found !== null) yield found;
  }
}

/**
 * The address around the "@" at `sign`; null where there is none. It reaches as far as a person sees it reach: to
 * blanks, brackets, quotation marks, stops. Letters of scripts that write without blanks are words before and behind
 * it, and no part of it: "请将a@b.example退订", "a@b.exampleからのメール". What goes on without a blank behind a bracket or
 * stop, as in "a@b.ex,mple", shows that the text is damaged there, and nothing is cut out of it.
 */
export function addressAround(text: string, sign: number): AddressInText | null {
  const piece = pieceAround(text, sign);
  if (piece === null) return null;
  const { start, end, run } = piece;
  const address = addressOf(text.slice(start, end));
  return address !== null &&
    isInWholeBrackets(text, start, end) &&
    isOpenBefore(text, run.start, run.end, 3) &&
    isOpenBehind(text, run.start, run.end)
    ? { address, start, end }
    : null;
}

function addressOf(piece: string): string | null {
  const address = asAddress(piece);
  // "<" and a route, which are taken off elsewhere, are no part of a run; so nothing but the domain's case may differ.
  if (address === null || address.length !== piece.normalize("NFC").length || !topLevel.test(address))
    return null;
  const local = address.slice(0, address.lastIndexOf("@"));
  // "https://a@b.example" is a link.
  return local.length > maxLocalPart || local.includes("//") ? null : address.toLowerCase();
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The run around the sign that nothing parts, and it without the marks that stand around the whole of it. */
function pieceAround(text: string, sign: number): (Span & { readonly run: Span }) | null {
  let start = sign;
  while (start > 0 && signAt(text, start - 1) === Sign.inner) {
    start -= 1;
    if (text.charAt(start) === "@" || sign - start > maxLocalPart + maxBorder) return null;
  }
  let end = sign + 1;
  while (end < text.length && signAt(text, end) === Sign.inner && !"!?'".includes(text.charAt(end))) {
    if (text.charAt(end) === "@" || end - sign > maxDomain + maxBorder) return null;
    end += 1;
  }
  const run = { start, end };
  while (start < sign && invisible.test(text.charAt(start))) start += 1;
  const isLast = isBlankAt(text, end);
  for (let before = -1; before !== start + end;) {
    before = start + end;
    while (end > sign && (text.charAt(end - 1) === "." || invisible.test(text.charAt(end - 1)))) end -= 1;
    while (isLast && end > sign && "-/".includes(text.charAt(end - 1))) end -= 1;
    const partner = pairs[text.charAt(start)];
    if (start < sign && partner !== undefined && text.charAt(end - 1) === partner) {
      start += 1;
      end -= 1;
    } else if (text.charAt(start) === "'" && text.charAt(end) === "'") start += 1;
  }
  if (text.startsWith("...", start)) while (text.charAt(start) === ".") start += 1;
  // One of a pair that is none says that the rest is missing.
  return start < sign && end > sign + 1 && !"'*`|{~".includes(text.charAt(start))
    ? { start, end, run }
    : null;
}

/** "<" before it and ">" behind it come together: one alone shows that a blank is damage within the address. */
function isInWholeBrackets(text: string, start: number, end: number): boolean {
  const opened = /<[^\p{L}\p{N}\s>]{0,4}(mailto:)?$/iu.exec(text.slice(Math.max(0, start - 12), start));
  const isClosed = /^[^\p{L}\p{N}\s<]{0,4}>/u.test(text.slice(end, end + 5));
  if (opened === null) return !isClosed;
  return isClosed || text.charAt(end) === "<" || (opened[1] !== undefined && text.charAt(end) === "?");
}

function isOpenBefore(text: string, start: number, end: number, labels: number): boolean {
  let at = start;
  while (at > 0 && start - at < maxBorder && signAt(text, at - 1) === Sign.border) at -= 1;
  if (at === 0) return true;
  const kind = signAt(text, at - 1);
  if (kind === Sign.blank || kind === Sign.free) return true;
  if (kind === Sign.single) return !isLone(text, at - 1, -1);
  const last = text.charAt(start - 1);
  if (last === '"' && text.charAt(start - 2) === "=") return true;
  if (labels > 0 && text.charAt(at) === ":") {
    const word = wordBefore(text, at);
    if (isLabel(word)) return isOpenBefore(text, at - word.length, end, labels - 1);
  }
  if (isAddressBefore(text, at)) return true;
  return partners[last] === text.charAt(end) && isBalanced(text, start, end, last);
}

function isOpenBehind(text: string, start: number, end: number): boolean {
  let at = end;
  while (at < text.length && at - end < maxBorder && isBorderBehind(text, at)) at += 1;
  if (isBlankAt(text, at)) return true;
  const kind = signAt(text, at);
  if (kind === Sign.free) return true;
  if (kind === Sign.single) return !isLone(text, at, 1);
  const behind = text.slice(end, end + maxAround);
  if (suffix.test(behind)) return true;
  const label = /mailto:$/i.exec(text.slice(Math.max(0, start - 7), start));
  if (label !== null && query.test(behind)) return true;
  if (isAddressBehind(text, at)) return true;
  const first = text.charAt(end);
  return Object.entries(partners).some(
    ([open, close]) =>
      (first === open || (first === close && text.charAt(start - 1) === open)) &&
      isBalanced(text, start, end, open),
  );
}

function isBorderBehind(text: string, at: number): boolean {
  return signAt(text, at) === Sign.border || "!?'.".includes(text.charAt(at));
}

function isBlankAt(text: string, at: number): boolean {
  return at >= text.length || signAt(text, at) === Sign.blank;
}

/** One character of a script without blanks, and behind it a letter as addresses have them. */
function isLone(text: string, at: number, step: 1 | -1): boolean {
  const next = at + (/[\ud800-\udfff]/.test(text.charAt(at)) ? 2 * step : step);
  return (
    next >= 0 &&
    next < text.length &&
    signAt(text, next) === Sign.inner &&
    /[\p{L}\p{N}._-]/u.test(text.charAt(next)) &&
    !particles.includes(text.charAt(at))
  );
}

function wordBefore(text: string, end: number): string {
  return /[\p{L}\p{M}-]{1,40}$/u.exec(text.slice(Math.max(0, end - 40), end))?.[0] ?? "";
}

/** A label that one damaged byte cannot have made: a known one, or one beyond ASCII. */
function isLabel(word: string): boolean {
  return addressLabels.has(word.toLowerCase()) || /[^\x00-\x7f]$/.test(word);
}

/** Whether the brackets of that kind around the address are in balance on its line. */
function isBalanced(text: string, start: number, end: number, open: string): boolean {
  const before = text.slice(Math.max(0, start - maxAround), start);
  const behind = text.slice(end, end + maxAround);
  const lineStart = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  const lineEnd = behind.search(/[\r\n]/);
  const opened = unclosed(before.slice(lineStart), open, 0);
  return opened + unclosed(lineEnd < 0 ? behind : behind.slice(0, lineEnd), open, -maxAround) === 0;
}

/** How many more brackets open in the text than close; not below `least`, since ">" marks quoted lines. */
function unclosed(text: string, open: string, least: number): number {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[<>()[\]]/g)) {
    if (bracket === open) depth += 1;
    else if (bracket === partners[open]) depth = Math.max(least, depth - 1);
  }
  return depth;
}

/** "a@b.example,c@d.example", "a@b.example<mailto:a@b.example>": two addresses, each of them whole. */
function isAddressBefore(text: string, end: number): boolean {
  let at = end;
  while (at > 0 && end - at < maxAround && signAt(text, at - 1) === Sign.inner) at -= 1;
  const sign = text.lastIndexOf("@", end);
  return sign > at && isPiece(text, sign);
}

function isAddressBehind(text: string, start: number): boolean {
  const from = /^mailto:/i.test(text.slice(start, start + 7)) ? start + 7 : start;
  let at = from;
  while (at < text.length && at - from < maxAround && signAt(text, at) === Sign.inner) at += 1;
  const sign = text.indexOf("@", from);
  return sign >= 0 && sign < at && isPiece(text, sign);
}

function isPiece(text: string, sign: number): boolean {
  const piece = pieceAround(text, sign);
  return piece !== null && addressOf(text.slice(piece.start, piece.end)) !== null;
}
