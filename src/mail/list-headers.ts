import { fieldText, fieldValue, fieldValues, type Header } from "./header.ts";

/** The ways a List-Unsubscribe field offers (RFC 2369 §3.2, RFC 8058), in the order of the sender's preference. */
export interface ListUnsubscribe {
  /** URIs of every scheme, as written. */
  readonly uris: readonly string[];
  readonly mailto: readonly MailtoTarget[];
  readonly https: readonly string[];
  /** RFC 8058: a POST of "List-Unsubscribe=One-Click" to the https URI suffices. */
  readonly oneClick: boolean;
}

export interface MailtoTarget {
  readonly address: string;
  readonly subject: string | null;
  readonly body: string | null;
}

/** Null where the mail offers none. */
export function parseListUnsubscribe(header: Header): ListUnsubscribe | null {
  const uris = fieldValues(header, "list-unsubscribe").flatMap(bracketed);
  if (uris.length === 0) return null;
  const https = uris.filter((uri) => /^https:/i.test(uri));
  return {
    uris,
    https,
    mailto: uris.map(parseMailto).filter((target) => target !== null),
    oneClick:
      https.length > 0 &&
      /^list-unsubscribe\s*=\s*one-click$/i.test(fieldValue(header, "list-unsubscribe-post") ?? ""),
  };
}

export interface ListId {
  /** "news.shop.example", lower-cased. */
  readonly id: string;
  readonly description: string | null;
}

/** RFC 2919. QUIRK: seen without brackets too. */
export function parseListId(header: Header): ListId | null {
  const text = fieldText(header, "list-id");
  if (text === null || text === "") return null;
  const open = text.lastIndexOf("<");
  const close = text.indexOf(">", open);
  if (open < 0) return { id: text.toLowerCase(), description: null };
  const id = text
    .slice(open + 1, close < 0 ? text.length : close)
    .trim()
    .toLowerCase();
  const description = text
    .slice(0, open)
    .trim()
    .replace(/^"(.*)"$/, "$1");
  return id === "" ? null : { id, description: description === "" ? null : description };
}

/** Gmail's Feedback-ID "a:b:c:SenderId": the last field names the sender, those before are the sender's own. */
export interface FeedbackId {
  readonly fields: readonly string[];
  readonly senderId: string;
}

export function parseFeedbackId(header: Header): FeedbackId | null {
  const value = fieldValue(header, "feedback-id")?.replace(/\s+/g, "");
  if (value === undefined || value === "") return null;
  const fields = value.split(":");
  const senderId = fields.pop() ?? "";
  return senderId === "" ? null : { fields, senderId };
}

/** What stands in angle brackets; URIs without brackets, against RFC 2369 §2, are taken where there are none at all. */
function bracketed(value: string): string[] {
  const uris: string[] = [];
  let open = value.indexOf("<");
  if (open < 0) return value.split(/[\s,]+/).filter((word) => /^(?:https?|mailto):/i.test(word));
  while (open >= 0) {
    const close = value.indexOf(">", open);
    if (close < 0) break;
    // RFC 2369 §2: folding white space inside of the brackets is to be ignored.
    const uri = value.slice(open + 1, close).replace(/\s+/g, "");
    if (uri !== "") uris.push(uri);
    open = value.indexOf("<", close);
  }
  return uris;
}

/** RFC 6068; null for another scheme. */
export function parseMailto(uri: string): MailtoTarget | null {
  if (!/^mailto:/i.test(uri)) return null;
  const [target = "", query = ""] = uri.slice("mailto:".length).split("?", 2);
  const fields = new Map<string, string>();
  for (const pair of query.split("&")) {
    const equals = pair.indexOf("=");
    if (equals > 0) fields.set(pair.slice(0, equals).toLowerCase(), percentDecoded(pair.slice(equals + 1)));
  }
  const address = percentDecoded(target.split(",", 1)[0] ?? "").trim();
  if (address === "") return null;
  return { address, subject: fields.get("subject") ?? null, body: fields.get("body") ?? null };
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
