import { headerMails } from "./header.ts";
import type { HostileMail } from "./hostile-mail.ts";
import { htmlMails } from "./html.ts";
import { peopleMails } from "./people.ts";
import { reportMails } from "./reports.ts";
import { structureMails } from "./structure.ts";
import { textMails } from "./text.ts";

/** The hostile set: the limits of DESIGN §6 hold for each of them. */
export const hostileMails: readonly HostileMail[] = [
  ...structureMails,
  ...headerMails,
  ...textMails,
  ...htmlMails,
  ...reportMails,
  ...peopleMails,
];
