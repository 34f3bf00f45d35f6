const maxLength = 300;
const maxSkeleton = 120;

const controls = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]+/gu;
/** What stands in quotation marks is somebody's: a subject, a name. */
const quoted = /"[^"]{1,200}"|“[^“”]{1,200}”|„[^„“”]{1,200}[“”]|«[^«»]{1,200}»/gu;
const link = /[a-z][a-z0-9+.-]{0,15}:\/\/\S+/iu;
const address = /[^\s<>()[\]"',;:=|@]+@[^\s<>()[\]"',;:=|@]+/gu;
const host = /[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63})*\.\p{L}{2,24}(?![\p{L}\p{N}_-])(?:[:/]\S*)?/gu;
const word = /[\p{L}\p{M}\p{N}]+/gu;
const dated =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)$/i;
const zones: ReadonlySet<string> = new Set(
  "AM PM UTC GMT CET CEST EET EEST WET WEST BST IST MSK JST EST EDT CST CDT MST MDT PST PDT".split(" "),
);
/** Letters only, and still no word: an id in base 64. */
const longestWord = 24;
/** An id that is held together by its punctuation: a UUID, a date with its time, a message id's local part. */
const longId = /^[\p{L}\p{N}_+/=.:-]{15,}[\p{L}\p{N}_+/=](?=[.:,;!?)]{0,3}$)/u;
const fewestDigits = 4;

/**
 * A text without what differs from mail to mail: numbers, dates, ids and hashes become "0", addresses "@", hosts "host",
 * links "URL", what is quoted "…". A machine's words are the same then, however often it writes.
 */
export function skeletonOf(text: string): string {
  const tokens = text.slice(0, maxLength).replace(controls, " ").replace(quoted, "“…”").split(/\s+/u);
  return finished(tokens.map(skeletonOfToken).join(" "));
}

/** The same for the name of a field, a file or a value, whose dots and hyphens are its own: "report-2026-11.csv" is "report-0.csv". */
export function skeletonOfName(name: string): string {
  const text = name.slice(0, maxLength).replace(controls, " ").replace(/\s+/gu, " ");
  return finished(
    text.replace(word, (piece) => (isNumbered(piece) ? `${piece.replace(/\p{N}+$/u, "")}0` : bare(piece))),
  );
}

function finished(skeleton: string): string {
  return skeleton
    .replace(/0(?:[\s\-_./:,+]{1,5}0)+/gu, "0")
    .replace(/(^|\s)[+-]0/gu, "$10")
    .trim()
    .slice(0, maxSkeleton)
    .trimEnd()
    .toWellFormed();
}

/** What a skeleton puts in place of values; such words say nothing of who wrote. */
export const placeholders: ReadonlySet<string> = new Set(["0", "@", "host", "URL", "“…”"]);

function skeletonOfToken(token: string): string {
  let left = token.replace(link, (found) => `URL${/[)>\],.;:!?]*$/u.exec(found)?.[0] ?? ""}`);
  if (left.includes("@")) left = left.replaceAll(address, "@");
  if (left.includes(".")) left = left.replaceAll(host, "host");
  const id = longId.exec(left)?.[0] ?? "";
  if (id.replace(/\P{N}/gu, "").length >= fewestDigits) left = `0${left.slice(id.length)}`;
  return left.replace(word, bare).replace(/#[\p{L}\p{N}_-]+/gu, "#0");
}

function bare(piece: string): string {
  return isValue(piece) ? "0" : piece;
}

/** "base64", "ipv4", "line12". */
function isNumbered(piece: string): boolean {
  return /^\p{L}{1,20}\p{N}{1,3}$/u.test(piece);
}

function isValue(piece: string): boolean {
  return /\p{N}/u.test(piece) || piece.length > longestWord || zones.has(piece) || isDated(piece);
}

/** "May" is a month, "may" is a word. */
function isDated(piece: string): boolean {
  return piece.charAt(0) !== piece.charAt(0).toLowerCase() && dated.test(piece);
}
