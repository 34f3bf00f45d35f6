/** What a clue of the ESP's own can name. */
export interface NamedByClue {
  readonly account: string | null;
  readonly mailing: string | null;
  readonly recipient: string | null;
}

const placeholders = ["account", "mailing", "recipient"] as const;
type Placeholder = (typeof placeholders)[number];

/** A piece of a pattern: text as it stands, "*", or a placeholder. */
type Piece = { readonly text: string } | { readonly takes: Placeholder | "anything" };

/** A pattern such as "{account}.{mailing}@bounces.esp.example", read. Only parseCluePattern makes one. */
export interface CluePattern {
  readonly pieces: readonly Piece[];
}

const LONGEST_PATTERN = 500;

/**
 * Reads a pattern for a whole value: text as it stands, `{account}`, `{mailing}`, `{recipient}`, and `*` for anything.
 * Gives the sentence that says what is wrong with it otherwise. Two pieces that take text must have text between them,
 * so that where one ends is never a choice and matching needs no second try.
 */
export function parseCluePattern(pattern: string): { pattern: CluePattern } | { problem: string } {
  if (pattern.length > LONGEST_PATTERN)
    return { problem: `must not be longer than ${LONGEST_PATTERN} characters` };
  const pieces: Piece[] = pattern
    .split(/(\{[^{}]{0,100}\}|\*)/)
    .filter((text) => text !== "")
    .map((text) => {
      const takes = text === "*" ? "anything" : placeholders.find((name) => text === `{${name}}`);
      return takes === undefined ? { text } : { takes };
    });
  const taken = pieces.flatMap((piece) => ("takes" in piece ? [piece.takes] : []));
  const stray = pieces.find((piece) => "text" in piece && /[{}]/.test(piece.text));
  if (stray !== undefined) return { problem: "may hold no braces but {account}, {mailing} and {recipient}" };
  if (pieces.some((piece, at) => "takes" in piece && at > 0 && "takes" in (pieces[at - 1] ?? piece)))
    return { problem: "must have some text between two of {account}, {mailing}, {recipient} and *" };
  const twice = placeholders.find((name) => taken.filter((one) => one === name).length > 1);
  if (twice !== undefined) return { problem: `may hold {${twice}} only once` };
  if (!taken.some((one) => one !== "anything"))
    return { problem: "must hold {account}, {mailing} or {recipient}" };
  return { pattern: { pieces } };
}

/**
 * What a value names; null where it is not of the pattern, or where what stands for an id could be none. Each piece takes
 * as little as it can, the last one what is left. Text is compared without regard to case. Linear.
 */
export function matchClue({ pieces }: CluePattern, value: string): NamedByClue | null {
  const lower = lowerCase(value);
  const named: Record<Placeholder, string | null> = { account: null, mailing: null, recipient: null };
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    if ("text" in piece) {
      if (!lower.startsWith(lowerCase(piece.text), at)) return null;
      at += piece.text.length;
      continue;
    }
    const end = endOf(pieces.slice(index + 1), lower, at);
    if (end === null) return null;
    if (piece.takes !== "anything") {
      const given = readers[piece.takes](value.slice(at, end));
      if (given === null) return null;
      named[piece.takes] = given;
    }
    at = end;
  }
  return at === value.length ? named : null;
}

/** Where a piece ends that takes text: at the text that follows; at the last of it where that is the pattern's end. */
function endOf(after: readonly Piece[], lower: string, from: number): number | null {
  const [next, another] = after;
  if (next === undefined || !("text" in next)) return lower.length;
  const text = lowerCase(next.text);
  const end =
    another !== undefined
      ? lower.indexOf(text, from)
      : lower.endsWith(text)
        ? lower.length - text.length
        : -1;
  return end < from ? null : end;
}

/** Of ASCII only: other letters may change their length. */
function lowerCase(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

const readers: Readonly<Record<Placeholder, (given: string) => string | null>> = {
  account: idIn,
  mailing: idIn,
  recipient: recipientIn,
};

/** As the event contract's identifier (schemas/defs.v1.json). */
function idIn(given: string): string | null {
  return /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/.test(given) ? given : null;
}

/** An address as it stands, or as return paths hold it (VERP): "ada=mailbox.example". */
function recipientIn(given: string): string | null {
  const split = /^([^\s@<>]{1,64})[@=]([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(given.slice(0, 400));
  return split === null ? null : `${split[1] ?? ""}@${split[2] ?? ""}`.toLowerCase();
}
