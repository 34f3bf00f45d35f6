import { domainOf } from "../mail/domain.ts";
import { fieldValue, type Header } from "../mail/header.ts";
import { parseMessageIds } from "../mail/message-id.ts";
import { handingHost } from "./handing-host.ts";
import { isRelated, isShared } from "./shared-domains.ts";

/** Mails that share one come from one source, or are against one account: "host 192.0.2.7", "account acme". */
export type Mark = string;

/** Shorter words are said alike by people who know nothing of each other. */
const FEWEST_LETTERS = 80;
const MOST_WORDS = 20_000;

/**
 * What tells that mails come from one source although each bears another name: the host that handed them over, the
 * writer's domain where it is not a provider's, a foreign domain in the Message-ID, which a script gives all its mails,
 * and the same long text. Each can be the only one that a forger does not change.
 *
 * @param words the writer's own, without what they quote or forward; null for machines and for texts that a mail
 * program wrote
 */
export function sourceMarks(
  header: Header,
  writer: string | null,
  words: string | null,
  sha256: (input: string) => string,
): Mark[] {
  const host = handingHost(header);
  const domain = writer === null ? null : domainOf(writer);
  const maker = makerOf(header);
  const text = comparable(words ?? "");
  return [
    ...(host === null ? [] : [`host ${host}`]),
    ...(domain === null || isShared(domain) ? [] : [`domain ${domain}`]),
    ...(maker === null || isShared(maker) || (domain !== null && isRelated(maker, domain))
      ? []
      : [`message-id ${maker}`]),
    ...(text === null ? [] : [`words ${sha256(text).slice(0, 24)}`]),
  ];
}

/**
 * What mails against one account share. People's requests and machines' reports are counted apart: reports that nobody
 * proved bar no one, so that however many there are they must not keep people's requests waiting.
 */
export function accountMark(account: string, writer: "person" | "machine"): Mark {
  return writer === "person" ? `account ${account}` : `reports ${account}`;
}

/** The account of a mark that people's requests against one share; null for other marks. */
export function markedAccount(mark: Mark): string | null {
  return /^(?:account|reports) (.+)$/.exec(mark)?.[1] ?? null;
}

/** The domain of the Message-ID, of whatever made it. */
function makerOf(header: Header): string | null {
  const [id] = parseMessageIds((fieldValue(header, "message-id") ?? "").slice(0, 1_000));
  const domain = id === undefined ? null : domainOf(id);
  return domain !== null && domain.length <= 255 ? domain : null;
}

/** The letters of a text: names of addresses, numbers and punctuation are what a template fills in. */
function comparable(words: string): string | null {
  const letters = words
    .slice(0, MOST_WORDS)
    .toLowerCase()
    .replace(/[^\s@]{1,64}@[^\s@]{1,255}/g, "")
    .replace(/[^\p{L}\p{M}]+/gu, "");
  return letters.length < FEWEST_LETTERS ? null : letters;
}
