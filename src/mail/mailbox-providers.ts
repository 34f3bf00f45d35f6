/** How a mailbox provider treats spellings of one address. */
export interface MailboxProvider {
  readonly name: string;
  /** In A-labels. The first stands for all where `sameMailboxes` holds. */
  readonly domains: readonly string[];
  /** What follows this character in the local part is a tag of the recipient's own; null where there are no tags. */
  readonly separator: "+" | "-" | null;
  readonly ignoresDots: boolean;
  /** The same local part at any of the domains is the same mailbox. */
  readonly sameMailboxes: boolean;
}

const yahoo =
  "com ca in co.in co.uk co.id co.nz co.th com.ar com.au com.br com.co com.hk com.mx com.my com.pe com.ph com.sg com.tr com.tw com.vn de dk es fr gr ie it nl no pl pt ro se";
const outlook =
  "com at be cl co.id co.il co.th com.ar com.au com.br com.gr com.tr com.vn cz de dk es fr hu ie in it jp kr lv my ph pt sa sg sk";
const hotmail =
  "com be ca ch cl co.id co.il co.jp co.nz co.th co.uk co.za com.ar com.au com.br com.hk com.mx com.tr com.vn de dk es fi fr gr hu it nl no ph rs se sg sk";
const live =
  "com at be ca cl cn co.uk co.za com.ar com.au com.mx com.my com.ph com.pt com.sg de dk fi fr hk ie in it jp nl no ru se";

/**
 * The only providers whose addresses have a person key of their own, compiled in 2026-11. A wrong row would
 * suppress a stranger: leave out what is not certain. Subdomain addressing (ann@tag.example) is not
 * followed, and a provider that answers differently for business domains is named by its public domains only.
 */
export const mailboxProviders: readonly MailboxProvider[] = [
  {
    name: "Gmail",
    domains: ["gmail.com", "googlemail.com"],
    separator: "+",
    ignoresDots: true,
    sameMailboxes: true,
  },
  {
    name: "Outlook.com",
    domains: [...under("outlook", outlook), ...under("hotmail", hotmail), ...under("live", live), "msn.com"],
    separator: "+",
    ignoresDots: false,
    sameMailboxes: false,
  },
  {
    name: "iCloud",
    domains: ["icloud.com", "me.com", "mac.com"],
    separator: "+",
    ignoresDots: false,
    sameMailboxes: true,
  },
  {
    name: "Proton",
    domains: ["proton.me", "protonmail.com", "pm.me", "protonmail.ch"],
    separator: "+",
    ignoresDots: false,
    sameMailboxes: true,
  },
  {
    name: "Fastmail",
    domains: ["fastmail.com", "fastmail.fm", "fastmail.net", "fastmail.org", "fastmail.co.uk", "fastmail.de"],
    separator: "+",
    ignoresDots: false,
    sameMailboxes: false,
  },
  {
    // Disposable addresses are "<name>-<keyword>"; "-" is no letter of an ordinary Yahoo name.
    name: "Yahoo",
    domains: [...under("yahoo", yahoo), "ymail.com", "rocketmail.com", "myyahoo.com"],
    separator: "-",
    ignoresDots: false,
    sameMailboxes: false,
  },
  {
    name: "Yandex",
    domains: ["yandex.ru", "yandex.com", "ya.ru", "yandex.by", "yandex.kz", "yandex.ua"],
    separator: "+",
    ignoresDots: false,
    sameMailboxes: true,
  },
  {
    name: "Zoho",
    domains: ["zohomail.com", "zohomail.eu", "zohomail.in"],
    separator: "+",
    ignoresDots: false,
    sameMailboxes: false,
  },
  {
    name: "Posteo",
    domains: ["posteo.de", "posteo.net", "posteo.eu"],
    separator: "+",
    ignoresDots: false,
    sameMailboxes: false,
  },
  { name: "mailbox.org", domains: ["mailbox.org"], separator: "+", ignoresDots: false, sameMailboxes: false },
  { name: "HEY", domains: ["hey.com"], separator: "+", ignoresDots: false, sameMailboxes: false },
];

function under(name: string, endings: string): string[] {
  return endings.split(" ").map((ending) => `${name}.${ending}`);
}
