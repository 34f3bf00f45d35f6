import type { PersonWords } from "./intent.ts";
import type { Sentence, Token } from "./tokens.ts";
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
      asking.has(sentence) || tokens.length <= 4 || tokens.some(({ word }) => words.addressNouns.has(word));
    if (!counts) continue;
    for (const [at, token] of tokens.entries())
      if (
        token.address !== null &&
        !ours.includes(token.address) &&
        !isSender(tokens, at, words.senderPrepositions)
      )
        named.add(token.address);
  }
  const others = [...named].filter((address) => address !== own);
  const self = own === null ? [] : [own];
  return { addresses: others.length > 0 ? [...named] : self, others };
}

function isSender(tokens: readonly Token[], at: number, prepositions: ReadonlySet<string>): boolean {
  return [at - 1, at - 2].some((before) => {
    const token = tokens[before];
    // "from the address a@b", but not "from your list: a@b".
    return token !== undefined && prepositions.has(token.word) && (before === at - 1 || !tokens[at]?.breaks);
  });
}
