/**
 * The Slavic languages build a request alike, in nearly any order of its words; what differs are the words. A pack names
 * its own in groups and takes the patterns from here.
 */
export type SlavicGroup =
  // me, as the object of a verb that removes; and of one that sends
  | "me"
  | "toMe"
  | "my"
  | "address"
  // what may be taken off a list but is no address: name, company, mailbox
  | "name"
  | "data"
  // lists of any kind; words that name a mailing and nothing else; "there", "this" behind "from"
  | "list"
  | "news"
  | "there"
  // mail as its recipient calls it, slang included; of it, what only a recipient would call so
  | "mail"
  | "mails"
  // your, these, such, further
  | "these"
  // what also comes by mail and is no mailing: invoices, parcels
  | "things"
  // commands and infinitives: remove; nouns of them, which ask only behind a plea: "I ask for removal of my address"
  | "remove"
  | "removal"
  | "plea"
  // "that", and what follows it: "that I be removed", "that you stopped"
  | "that"
  | "removed"
  | "stopped"
  | "want"
  | "be"
  | "get"
  | "send"
  | "bother"
  | "stop"
  // I sign off; to sign off; I give up, which needs to be said of what
  | "iQuit"
  | "quit"
  | "resign"
  // out, away
  | "out"
  // "let": "let this be the last mail"
  | "let"
  | "last"
  // to turn off, to cancel
  | "cancel"
  // more, any longer, ever
  | "more"
  // enough of, no more
  | "enough"
  | "block"
  | "withdraw"
  | "consent"
  // I have signed up, agreed, given consent, asked for, given away: with its "not" where that is one with the verb
  | "signed"
  | "accepted"
  | "agreed"
  | "requested"
  | "gave"
  | "never"
  | "without"
  // it sends, you send, I get
  | "sends"
  | "whence"
  | "have"
  | "who"
  | "gaveAway"
  | "dontKnow"
  | "phishing"
  | "fraud"
  // I report; spam, its sender, abuse
  | "report"
  | "abuse"
  | "harass"
  | "illegal"
  | "unwanted"
  | "junk"
  // "your customer", "your servers"
  | "yourClient"
  | "yourService"
  // somebody signed me up
  | "enrolled"
  // I have sent; I have signed off, I have asked; how often; and yet; it keeps coming
  | "sent"
  | "left"
  | "asked"
  | "often"
  | "still"
  | "comes"
  | "despite"
  // courtesy and haste between the words of a request
  | "filler";

export interface Grammar {
  /** "Not" before the words of a group: a word of its own, or one with the verb, whose group is then another. */
  readonly not: (group: "send" | "bother" | "want" | "get") => string;
  /** The same of what the writer did not do. */
  readonly did: (group: "signed" | "accepted" | "agreed" | "requested" | "gave") => string;
  readonly from: string;
  /** "Się", "se": a word of its own in the west and south, the verb's ending in the east. */
  readonly self: string | null;
}

/** Courtesy between two words. */
export const fill = "{filler}? {filler}? {filler}?";
const mail = "{these}? {these}? {these}? {mail} {mail}?";
const mails = "{these}? {these}? {these}? {mails} {mail}?";

/** What plainly asks for an end of mail to the writer. */
export function slavicOptOut(grammar: Grammar): string[] {
  return [...removals(grammar), ...cessations(grammar), ...refusals(grammar), ...repetitions];
}

/** "Take me off the list". */
function removals({ from, self }: Grammar): string[] {
  const list = `${from} * {list} {list}? {list}?`;
  const news = `${from} * {news} !`;
  const itself = self === null ? "" : `${self}? `;
  const ofMe = [
    `{remove} ${fill} {me} ${fill}`,
    `{me} ${fill} {remove} ${fill}`,
    `{plea} ** {removal} {filler}? {me} {filler}?`,
    `{that} ${fill} {me} * {removed}`,
    `{that} * {removed} {me}`,
    `{want} ${itself}{filler}? {be} {filler}? {removed}`,
    `{want} * {quit}`,
    `{iQuit} ${itself}{filler}?`,
  ];
  const ofMyAddress = [
    `{remove} ${fill} {my}? {address} {address}? @`,
    `{remove} ${fill} {my} * {address} {address}?`,
    `{my} * {address} {address}? {filler}? {remove}`,
    `{plea} ** {removal} {my} * {address} {address}?`,
    `{that} ** {my} * {address} ** {removed}`,
  ];
  const ofWhatIsMine = [
    `{remove} ${fill} {my} * {name} {name}?`,
    `{remove} ${fill} {address} {address}?`,
    `{remove} ${fill} {my} {data}`,
    `{my} * {name} {name}? {filler}? {remove}`,
    `{my} {data} {filler}? {remove}`,
    `{plea} ** {removal} {my} * {name} {name}?`,
    `{plea} ** {removal} {my} {data}`,
    `{plea} ** {removal}`,
    `{remove} ${fill}`,
    `{quit} ${itself}{filler}?`,
    "{resign} {filler}?",
    "{out} {filler}?",
  ];
  return [
    ...ofMe,
    ...ofMyAddress,
    ...[...ofMe, ...ofMyAddress, ...ofWhatIsMine].flatMap((each) => [
      `${each} @? ${list}`,
      `${each} @? ${news}`,
    ]),
    ...ofMe.map((each) => `${each} ${from} {there}`),
    `{remove} {filler}? ${list} * {me}`,
    `{remove} {filler}? ${list} ** {my} * {address} {address}?`,
    `{me} {filler}? ${list} ** {remove}`,
    `{my} * {address} ${list} ** {remove}`,
    `${from} * {list} {list}? * {remove}|{quit}|{resign}`,
    `${from} * {list} {list}? {filler}? {out}`,
    `{plea} ** {removal} ${list} ** {my} * {address}`,
    `{plea} ** {removal} ${list} {me}`,
    `{want} ** ${from} {there} {filler}? {out}`,
    `{cancel} ${fill} {toMe} {filler}? ${mail}`,
    "{block} {filler}? {me}",
    "{block} {filler}? {my} * {address}",
    "{withdraw} ** {consent} {filler}?",
    "{withdraw} ** {consent} ** {mail}|{send}|{get} {mail}? {mail}?",
    "{consent} ** {withdraw}",
  ];
}

/** "Stop sending", "don't send". */
function cessations({ not }: Grammar): string[] {
  const dontSend = not("send");
  const dontBother = not("bother");
  return [
    "{stop} ** {toMe} * {send}|{bother}",
    "{stop} ** {toMe} * {send}|{bother} ** {mail} {mail}?",
    "{stop} * {send}|{bother} ** {toMe}",
    "{stop} * {send}|{bother} ** {toMe} ** {mail} {mail}?",
    `{stop} * {send}|{bother} ${mail}`,
    "{stop} * {mail} {mail}? {toMe}? {send}",
    "{stop} {filler}? {filler}? {bother}",
    "{stop} ** {send}|{bother} ** {my} * {address}|{name} {address}?",
    "{mail} {filler}? {filler}? {stop} {toMe}? {send}",
    "{toMe} ** {mail} {filler}? {stop} {send}",
    "{that} ** {stopped} ** {toMe} {send}|{bother}",
    "{that} ** {stopped} ** {send}|{bother} ** {toMe}|{mail} {mail}?",
    "{that} ** {toMe} {stopped} ** {send}|{bother}",

    `${dontSend} * {toMe} * {mail} {mail}?`,
    `${dontSend} * {mail} {mail}? * {toMe}`,
    `${dontSend} {filler}? {more} ** {mails} {mail}?`,
    `${dontSend} ${mails} * {more}`,
    `${dontSend} ${fill} {toMe} {filler}? {more}? {more}?`,
    `${dontSend} {filler}? {more} {filler}? {toMe}`,
    `${dontSend} {filler}? {more}`,
    `${dontSend} ** {my} * {address}|{name} {address}?`,
    `${dontSend} ** {mail} {mail}? * {address}`,
    `{more} {filler}? {toMe}? {more}? ${dontSend}`,
    `{more} ** ${dontSend} ** {toMe}|{mails} {mail}?`,
    `{toMe} {filler}? {more}? {filler}? ${dontSend} {more}?`,
    `{toMe} ** ${dontSend} ** {mail} {mail}?`,
    `{toMe} ** {these}? {mail} {mail}? {filler}? ${dontSend} {more}?`,
    `{toMe} ** {mail} {mail}? {filler}? ${dontSend} {more}?`,
    `{mail} {mail}? ** ${dontSend} * {more}|{toMe}`,

    `${dontBother} ${fill} {toMe} {filler}? {more}? {more}?`,
    `${dontBother} {filler}? {more} {filler}? {toMe}`,
    `${dontBother} ** {toMe}|{more} ** {my} * {address}|{name} {address}?`,
    `${dontBother} {filler}? {more}`,
    `${dontBother} {filler}? {toMe} ** {mail} {mail}?`,
    `${dontBother} * {mail} {mail}? {more}?`,
    `{more} {filler}? {toMe}? {more}? ${dontBother}`,
    `{more} ** ${dontBother} ** {toMe}|{mail} {mail}?`,
    `{toMe} {filler}? {more}? {filler}? ${dontBother} {more}?`,
  ];
}

/** "I want no more mail". */
function refusals({ not }: Grammar): string[] {
  const dontWant = not("want");
  return [
    `${dontWant} * {get} ** {mail} {mail}?`,
    `${dontWant} * {get} ** {mail} ** {my} * {address}|{name}`,
    `{more} {these}? {these}? {mail} {mail}? {more}`,
    `${dontWant} * {more} * {get}`,
    `${dontWant} * {more} * {get} ** {mail} {mail}?`,
    `${dontWant} ** {get} ** {more} {mail}?`,
    `${dontWant} ** {mail} {mail}? * {get}`,
    `${dontWant} {filler}? {more}? {filler}? ${mail} {more}?`,
    `{more} ** ${dontWant} {filler}? {get} {mail}?`,
    `{more} ** ${dontWant} {filler}? {get}? ${mail}`,
    `{more} {filler}? ${mail} {filler}? ${dontWant} {get}?`,
    `{mail} {mail}? {filler}? {more} ${dontWant} {get}?`,
    `{want} *** ${not("get")} ** {mail} {mail}?`,
    `{removal}|{quit} *** ${dontWant} {filler}? {filler}? {more}`,
    `${dontWant} ** {toMe} * {send}|{bother}`,
    `${dontWant} ** {send}|{bother} ** {toMe}`,
    `${dontWant} ** {that} * {send}|{bother} {toMe}? {mail}?`,
    `{enough} {filler}? {filler}? ${mail}`,
    "{let} ** {last} * {mail}",
    "{let} ** {mail} ** {last}",
    "{last} {mail} ** {want} {get}?",
  ];
}

/** "I signed off, and it still comes". */
const repetitions = [
  "{often} ** {left} *** {still} ** {comes} {mail}?",
  "{often} ** {asked} *** {still} ** {comes} * {mail}",
  "{often} ** {asked} *** {mail} ** {still} {comes}",
  "{left} *** {still} ** {comes} ** {mail}?",
  "{left} *** {comes} ** {still}",
  "{left} *** {mail} ** {still} {comes}",
  "{despite} ** {removal}|{left} *** {comes}|{still} ** {mail}|{comes} {mail}?",
  "{still} ** {comes} *** {despite} ** {removal}|{left}",
];

/** What may ask for it; a person decides. */
export function slavicOptOutMaybe({ not, from, self }: Grammar): string[] {
  const itself = self === null ? "" : `|${self}`;
  return [
    `{remove}|{removal}|{quit} ** {me}${itself}`,
    `{me}${itself} ** {remove}|{quit}`,
    "{remove}|{removal} ** {my} * {address}|{data}|{name}",
    `{remove}|{removal}|{quit}|{resign}|{out} ${from} ** {list}|{there}`,
    `${from} ** {list} ** {remove}|{quit}|{resign}|{out}`,
    "{stop} ** {send}|{bother}|{mail}",
    `${not("get")} ** {mail}|{more}`,
    `${not("send")} ** {toMe}|{more}|{mail}`,
    `{toMe}|{more}|{mail} ** ${not("send")}`,
    `${not("bother")} ** {toMe}|{more}|{mail}`,
    `{toMe}|{more}|{mail} ** ${not("bother")}`,
    `${not("want")} ** {mail}|{get}|{more}`,
    `{mail}|{more} ** ${not("want")}`,
    `{enough} {filler}? {filler}? ${mail}`,
    "{let} ** {last} ** {mail}",
    "{withdraw} ** {consent}",
    "{left} *** {comes}|{still}",
  ];
}

/** Words of a request about something that is no mailing: "I want no more invoices by mail". */
export function slavicOtherThings({ not }: Grammar): string[] {
  return [
    "{send}|{get}|{stop} * {things}",
    // "Delete my mail, I sent it by mistake".
    "{remove} ** {mail} *** {sent}",
    "{sent} *** {mail} ** {remove}",
    "{things} * {send}|{get}",
    ...(["send", "get", "want"] as const).flatMap((verb) => [
      `${not(verb)} * {things}`,
      `{things} * ${not(verb)}`,
    ]),
  ];
}

/** "I do not want that you remove me". */
export function slavicStay({ not }: Grammar): string[] {
  return [`${not("want")} *** {that} * {remove}|{removed}|{quit}`, `${not("want")} * {be} * {removed}`];
}
