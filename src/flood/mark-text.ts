import type { Mark } from "./marks.ts";

const texts: Readonly<Record<string, (what: string) => string>> = {
  host: (what) => `from the host ${what}`,
  domain: (what) => `from writers at ${what}`,
  "message-id": (what) => `with Message-IDs made at ${what}`,
  words: () => "with the same words",
  account: (what) => `against account ${what}`,
  reports: (what) => `against account ${what}, by machines`,
};

/** What the mails with a mark share, as it follows their number: "312 requests against account acme". */
export function markText(mark: Mark): string {
  const blank = mark.indexOf(" ");
  const text = texts[mark.slice(0, blank)];
  return text === undefined ? mark : text(mark.slice(blank + 1));
}
