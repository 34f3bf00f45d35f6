/**
 * The invented ESP of the demo: three accounts, what they sent, and the people on their lists. All of it is made by
 * arithmetic, so that two runs tell the same story. Every domain is reserved (RFC 2606).
 */

export interface DemoMailing {
  readonly id: string;
  readonly delivered: number;
  readonly subject: string;
  /** Days before the demo. */
  readonly daysAgo: number;
}

export interface DemoAccount {
  readonly id: string;
  readonly name: string;
  readonly fromDomain: string;
  readonly mailings: readonly DemoMailing[];
  readonly list: {
    readonly name: string;
    readonly vouched: boolean;
    /** Contacts that nobody writes about. */
    readonly contacts: number;
    /** Whether its rows say where and when the contact agreed. */
    readonly evidence: boolean;
  };
}

export const accounts: readonly DemoAccount[] = [
  {
    id: "garden",
    name: "Green Thumb Garden Centre",
    fromDomain: "news.garden.example",
    mailings: [
      { id: "garden-bulbs", delivered: 48_210, subject: "Spring bulbs are here", daysAgo: 6 },
      { id: "garden-roses", delivered: 47_955, subject: "Roses, three for two", daysAgo: 2 },
    ],
    list: { name: "newsletter", vouched: false, contacts: 2400, evidence: true },
  },
  {
    id: "shoes",
    name: "Shoe Shed",
    fromDomain: "shoes.example",
    mailings: [{ id: "shoes-sale", delivered: 9_100, subject: "48 hours: everything must go", daysAgo: 3 }],
    list: { name: "shop-customers", vouched: true, contacts: 900, evidence: false },
  },
  {
    id: "coins",
    name: "Golden Coin Club",
    fromDomain: "coins.example",
    mailings: [{ id: "coins-gold", delivered: 2_350, subject: "Your free gold coin is waiting", daysAgo: 1 }],
    list: { name: "partners-2026", vouched: false, contacts: 1200, evidence: false },
  },
];

/** People who write to the desk, and the accounts on whose lists they stand. */
export const writers = {
  ada: person("Ada Lindqvist", "ada.lindqvist@mail.example", ["garden", "shoes", "coins"]),
  ben: person("Ben Okafor", "ben.okafor@post.example", ["coins"]),
  chloe: person("Chloé Marchand", "chloe.marchand@courrier.example", ["shoes", "coins"]),
  dieter: person("Dieter Vogel", "dieter.vogel@briefkasten.example", ["garden", "coins"]),
  elena: person("Elena Ruiz", "elena.ruiz@correo.example", ["coins", "garden"]),
  farid: person("Farid Haddad", "farid.haddad@mail.example", ["shoes"]),
  greta: person("Greta Sommer", "greta.sommer@briefkasten.example", ["garden"]),
  hugo: person("Hugo Petit", "hugo.petit@courrier.example", ["coins", "shoes"]),
  ines: person("Inés Campos", "ines.campos@correo.example", ["coins"]),
  jonas: person("Jonas Brandt", "jonas.brandt@briefkasten.example", ["shoes", "garden"]),
  kira: person("Kira Novak", "kira.novak@mail.example", ["coins", "garden"]),
  liam: person("Liam Walsh", "liam.walsh@post.example", ["garden"]),
  maja: person("Maja Berg", "maja.berg@mail.example", ["coins"]),
  noor: person("Noor Aziz", "noor.aziz@post.example", ["coins", "shoes"]),
  olga: person("Olga Petrova", "olga.petrova@mail.example", ["garden"]),
  paul: person("Paul Meier", "paul.meier@briefkasten.example", ["garden"]),
  rosa: person("Rosa Silva", "rosa.silva@correo.example", ["shoes"]),
  sean: person("Seán Byrne", "sean.byrne@post.example", ["coins", "garden", "shoes"]),
  tom: person("Tom Baker", "tom.baker@mail.example", ["garden", "shoes"]),
  uma: person("Uma Rao", "uma.rao@post.example", ["coins"]),
} as const;

export interface Person {
  readonly name: string;
  readonly address: string;
  readonly lists: readonly string[];
}

function person(name: string, address: string, lists: readonly string[]): Person {
  return { name, address, lists };
}

const FIRST = [
  "anna",
  "bruno",
  "clara",
  "david",
  "eva",
  "felix",
  "gina",
  "henri",
  "iris",
  "jan",
  "kaya",
  "leo",
];
const LAST = [
  "adler",
  "blanc",
  "costa",
  "dietz",
  "engel",
  "fuchs",
  "garcia",
  "horn",
  "ivanov",
  "jung",
  "klein",
];
const HOST = ["mail.example", "post.example", "briefkasten.example", "courrier.example", "correo.example"];

/** The list's rows as its customer would upload them: a CSV file with a header. */
export function listCsv(account: DemoAccount, now: Date): string {
  const known = Object.values(writers).filter(({ lists }) => lists.includes(account.id));
  const addresses = [
    ...known.map(({ address }) => address),
    ...Array.from({ length: account.list.contacts }, (_, index) => strangerOf(account.id, index)),
  ];
  const header = account.list.evidence ? "E-mail;Name;Opt-in source;Opt-in time" : "E-mail;Name";
  const rows = addresses.map((address, index) => {
    const name = address
      .slice(0, address.indexOf("@"))
      .replace(/[._\d]+/g, " ")
      .trim();
    if (!account.list.evidence) return `${address};${name}`;
    // A few of the garden's contacts came in without any evidence, as they do.
    const time = new Date(now.getTime() - (30 + (index % 700)) * 24 * 3600 * 1000).toISOString();
    return index % 40 === 39 ? `${address};${name};;` : `${address};${name};newsletter form;${time}`;
  });
  return `\ufeff${header}\r\n${rows.join("\r\n")}\r\n`;
}

function strangerOf(account: string, index: number): string {
  const first = FIRST[index % FIRST.length] ?? "";
  const last = LAST[Math.floor(index / FIRST.length) % LAST.length] ?? "";
  const host = HOST[index % HOST.length] ?? "";
  return `${first}.${last}${String(index)}.${account}@${host}`;
}
