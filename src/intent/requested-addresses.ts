import type { PersonWords } from "./intent.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface RequestedAddresses {
  /** Whom the writer wants removed: those they name, else themself. */
  readonly addresses: readonly string[];
  /** Those that are not the writer's own. */
  readonly others: readonly string[];
}

/**
 * The addresses that a request is about. An address counts where the request names it, where it stands alone, or where
 * a word announces it ("my address is …"); one that follows "from" or "by" is a sender's.
 */
export function requestedAddresses(
  sentences: readonly Sentence[],
  asking: ReadonlySet<Sentence>,
  { writer, ours }: PersonWords,
  { words }: Vocabulary,
): RequestedAddresses {
  const own = writer?.toLowerCase() ?? null;
  const named = new Set<string>();
  for (const sentence of sentences) {
    const { tokens } = sentence;
    const counts =
      asking.has(sentence) || tokens.length <= 4 || words.addressNouns.standsWithin(tokens, 0, tokens.length);
    if (!counts) continue;
    for (const [at, token] of tokens.entries())
      if (token.address !== null && !ours.includes(token.address) && !isSender(tokens, at, words))
        named.add(token.address);
  }
  const others = [...named].filter((address) => address !== own);
  const self = own === null ? [] : [own];
  return { addresses: others.length > 0 ? [...named] : self, others };
}

/**
 * "Newsletters from a@b", "spam from the address a@b", "a@bからのメール"; but "the address of a@b" and "remove a@b from …"
 * are not.
 */
function isSender(tokens: readonly Token[], at: number, words: Vocabulary["words"]): boolean {
  if (words.senderPostpositions.standsAt(tokens, at + 1)) return true;
  const noun = words.addressNouns.standsAt(tokens, at - 1) ? 1 : 0;
  const preposition = at - 1 - noun;
  if (words.senderPrepositions.standsAt(tokens, preposition)) return true;
  return words.genitives.standsAt(tokens, preposition) && words.mailNouns.standsAt(tokens, preposition - 1);
}
