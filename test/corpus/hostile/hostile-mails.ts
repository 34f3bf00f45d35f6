import { headerMails } from "./header.ts";
import type { HostileMail } from "./hostile-mail.ts";
import { htmlMails } from "./html.ts";
import { peopleMails } from "./people.ts";
import { reportMails } from "./reports.ts";
import { structureMails } from "./structure.ts";
import { textMails } from "./text.ts";

/** The hostile mails by what they attack: for each the limits of time and memory hold (test/bench/hostile.ts). */
export const hostileSets = {
  structure: structureMails,
  header: headerMails,
  text: textMails,
  html: htmlMails,
  reports: reportMails,
  people: peopleMails,
} as const satisfies Readonly<Record<string, readonly HostileMail[]>>;

export const hostileMails: readonly HostileMail[] = Object.values(hostileSets).flat();
