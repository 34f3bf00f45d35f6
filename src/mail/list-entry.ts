import { asAddress } from "./address.ts";
import { decodeWords } from "./encoded-word.ts";
import { unquote, withoutComments } from "./lexical.ts";

/** A mailbox (RFC 5322 §3.4): the address with its domain lower-cased, and the display name as a person reads it. */
export interface Mailbox {
  readonly name: string | null;
  /** The local part as written (quotes only where it needs them), "@", the domain lower-cased. */
  readonly address: string;
}

/** What is read of one entry of an address list so far. */
export interface Entry {
  readonly pieces: Piece[];
  comment: string | null;
}

/** A part of an entry; "stray" is a ">" that closes nothing. */
export interface Piece {
  readonly kind: "word" | "quoted" | "comment" | "angle" | "stray";
  readonly text: string;
  readonly isClosed: boolean;
  /** No blank stands between it and what stands before it, in this entry or the one before. */
  readonly touches: boolean;
}

export function emptyEntry(): Entry {
  return { pieces: [], comment: null };
}

/** The mailboxes of an entry: the one in angle brackets, else the words that are addresses. */
export function mailboxesOf({ pieces, comment }: Entry): Mailbox[] {
  const angleAt = pieces.findIndex(({ kind }) => kind === "angle");
  const angle = pieces[angleAt];
  if (angle?.text.includes("@") === true) {
    const address = isApart(pieces, angleAt) ? asAddress(withoutComments(angle.text)) : null;
    // What stands before it is at most its name; who is meant nobody can tell any more.
    return address === null ? [] : [{ name: nameOf(pieces) ?? commentName(comment), address }];
  }
  const addresses = pieces.map(({ kind, text }, at) =>
    kind === "word" && text.includes("@") && isApart(pieces, at) ? asAddress(text) : null,
  );
  const found = addresses.filter((address) => address !== null);
  if (found.length === 0) return [];
  const name = nameOf(pieces.filter((_, at) => addresses[at] === null)) ?? commentName(comment);
  return found.map((address) => ({ name: found.length === 1 ? name : null, address }));
}

/**
 * Whether what may be an address is all there is between two blanks, but for comments and brackets. "Ann<a@b.example>"
 * is a name and a mailbox as long as the bracket closes.
 */
function isApart(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const mayFollowName = piece?.kind === "angle" && piece.isClosed;
  for (let before = at; !mayFollowName && before > 0 && pieces[before]?.touches === true; before--)
    if (!isBorder(pieces[before - 1])) return false;
  for (let behind = at + 1; pieces[behind]?.touches === true; behind++) {
    if (mayFollowName && pieces[behind]?.kind === "angle") return true;
    if (!isBorder(pieces[behind])) return false;
  }
  return true;
}

function isBorder(piece: Piece | undefined): boolean {
  return piece === undefined || piece.kind === "stray" || (piece.kind === "comment" && piece.isClosed);
}

function nameOf(pieces: readonly Piece[]): string | null {
  const words = pieces.filter(({ kind }) => kind === "word" || kind === "quoted");
  if (words.length === 0) return null;
  const name = decodeWords(words.map(({ text }) => text).join(" "))
    .replace(/\s+/g, " ")
    .trim();
  return name === "" ? null : name;
}

function commentName(comment: string | null): string | null {
  return comment === null
    ? null
    : nameOf([{ kind: "quoted", text: unquote(comment), isClosed: true, touches: false }]);
}
