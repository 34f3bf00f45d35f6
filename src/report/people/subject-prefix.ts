import { plainWords } from "../text-lines.ts";
import { prefixes } from "./client-languages/lookup.ts";

/** A subject, split into what the mail program put before it and the subject itself. */
export interface PrefixedSubject {
  /** What the outermost prefix says: the mail forwards, or replies. Null without a prefix. */
  readonly says: "forward" | "reply" | null;
  /** Without that one prefix: the subject of the mail that is forwarded or answered. */
  readonly bare: string;
}

/**
 * Reads the outermost prefix. `language` settles the prefixes that mean a forward in one and a reply in another; where
 * nothing is known of the language such a prefix counts as a forward.
 */
export function readSubject(subject: string, language: string | null = null): PrefixedSubject {
  const text = subject.trim();
  const bracketed = /^\[([^\]:]{1,12}):\s{0,5}([^\]]{0,500})\]$/u.exec(text);
  if (bracketed && prefixes.get(plainWords(bracketed[1] ?? ""))?.forward.length)
    return { says: "forward", bare: bracketed[2] ?? "" };
  const prefix = /^([\p{L}\p{M}. ]{1,14})(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3})?\s?[:：]/u.exec(text);
  const meaning = prefix && prefixes.get(plainWords(prefix[1] ?? "").replace(/\.$/u, ""));
  if (!prefix || !meaning) return { says: null, bare: text };
  const forwards = meaning.forward.length > 0;
  const replies = meaning.reply.length > 0;
  const says =
    forwards && replies
      ? language !== null && meaning.reply.includes(language) && !meaning.forward.includes(language)
        ? "reply"
        : "forward"
      : forwards
        ? "forward"
        : "reply";
  return { says, bare: text.slice(prefix[0].length).trim() };
}
