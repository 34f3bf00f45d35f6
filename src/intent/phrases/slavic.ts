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
  | "data"
  // lists of any kind, and words that name a mailing and nothing else
  | "list"
  | "news"
  // mail as its recipient calls it, slang included
  | "mail"
  // commands and infinitives: remove; nouns of them, which ask only behind a plea: "I ask for removal of my address"
  | "remove"
  | "removal"
  | "plea"
  // "that", and what follows it: "that I be removed"
  | "that"
  | "removed"
  | "want"
  | "be"
  | "get"
  | "send"
  | "bother"
  | "stop"
  // I resign, I sign off
  | "quit"
  // "let": "let this be the last mail"
  | "let"
  // more, any longer, ever
  | "more"
  // enough of, no more
  | "enough"
  | "last"
  | "block"
  | "withdraw"
  | "consent"
  // I have signed off, I have asked; how often; and yet; it keeps coming
  | "left"
  | "asked"
  | "often"
  | "still"
  | "comes"
  | "despite"
  // courtesy and haste between the words of a request
  | "filler";

interface Grammar {
  /** "Not" before the words of a group: a word of its own, or one with the verb, whose group is then another. */
  readonly not: (group: "send" | "bother" | "want" | "get") => string;
  readonly from: string;
  /** "Się", "se": a word of its own in the west and south, the verb's ending in the east. */
  readonly self: string | null;
}

/** What plainly asks for an end of mail to the writer. */
export function slavicOptOut({ not, from, self }: Grammar): string[] {
  const list = `${from} * {list} {list}? {list}?`;
  const news = `${from} * {list}? {news} !`;
  const fill = "{filler}? {filler}? {filler}?";
  const itself = self === null ? "" : `${self}? `;
  const dontWant = not("want");
  const removals = [
    `{remove} ${fill} {me} {filler}?`,
    `{me} ${fill} {remove} {filler}?`,
    `{plea} ** {removal} {filler}? {me} {filler}?`,
    `{that} ${fill} {me} * {removed}`,
    `{that} * {removed} {me}`,
    `{want} ${itself}{filler}? {be} {filler}? {removed}`,
    `{want} * ${itself}{quit}`,
    `{quit} ${itself}{filler}?`,
  ];
  const addresses = [
    `{remove} ${fill} {my} {address} {address}?`,
    `{remove} ${fill} {my} * {address} {address}?`,
    `{my} * {address} {address}? {filler}? {remove}`,
    `{plea} ** {removal} {my} * {address} {address}?`,
    `{that} ** {my} * {address} ** {removed}`,
  ];
  const both = [...removals, ...addresses];
  return [
    ...both,
    ...both.flatMap((each) => [`${each} @? ${list}`, `${each} @? ${news}`]),
    `{remove} {filler}? {my} {data} ${list}`,
    `{plea} ** {removal} {my} {data} ${list}`,
    `{remove} ${fill} ${list}`,
    `{remove} ${fill} ${news}`,
    `{remove} {filler}? ${list} * {me}`,
    `{remove} {filler}? ${list} ** {my} * {address} {address}?`,
    `{me} {filler}? ${list} ** {remove}`,
    `{my} * {address} ${list} ** {remove}`,
    `${from} * {list} {list}? * {remove}|{quit}`,
    `{plea} ** {removal} ${list}`,
    `{plea} ** {removal} ${news}`,
    `{plea} ** {removal} ${list} ** {my} * {address}`,
    `{plea} ** {removal} ${list} {me}`,

    "{stop} ** {toMe} * {send}|{bother}",
    "{stop} ** {toMe} * {send}|{bother} ** {mail} {mail}?",
    "{stop} * {send}|{bother} ** {toMe}",
    "{stop} * {send}|{bother} ** {toMe} ** {mail} {mail}?",
    "{stop} * {send}|{bother} * {mail} {mail}?",
    "{stop} * {mail} {mail}? {toMe}? {send}",
    "{stop} {filler}? {filler}? {bother}",

    `${not("send")} * {toMe} * {mail} {mail}?`,
    `${not("send")} * {mail} {mail}? * {toMe}`,
    `${not("send")} {filler}? {more} ** {mail} {mail}?`,
    `${not("send")} ** {mail} {mail}? * {more}`,
    `${not("send")} ${fill} {toMe} {filler}? {more}? {more}?`,
    `${not("send")} {filler}? {more} {filler}? {toMe}`,
    `${not("send")} {filler}? {more}`,
    `${not("bother")} ${fill} {toMe} {filler}? {more}? {more}?`,
    `${not("bother")} {filler}? {more} {filler}? {toMe}`,
    `${not("bother")} {filler}? {more}`,
    `${not("bother")} {filler}? {toMe} ** {mail} {mail}?`,
    `{more} {filler}? {toMe}? {more}? ${not("send")}`,
    `{more} {filler}? {toMe}? {more}? ${not("bother")}`,
    `{more} ** ${not("send")} ** {toMe}|{mail} {mail}?`,
    `{more} ** ${not("bother")} ** {toMe}|{mail} {mail}?`,
    `${not("bother")} {filler}? {mail} {mail}? {more}?`,
    `{toMe} {filler}? {more}? {filler}? ${not("send")} {more}?`,
    `{toMe} {filler}? {more}? {filler}? ${not("bother")} {more}?`,
    `{toMe} ** ${not("send")} ** {mail} {mail}?`,
    `{mail} {mail}? ** ${not("send")} * {more}|{toMe}`,
    `${not("send")} * {my} * {address} {address}?`,
    `${not("send")} ** {mail} {mail}? * {my}? * {address}`,

    `${dontWant} * {get} ** {mail} {mail}?`,
    `${dontWant} * {more} ** {mail}|{get} {mail}?`,
    `${dontWant} ** {get} ** {more} {mail}?`,
    `${dontWant} ** {mail} {mail}? * {get}`,
    `${dontWant} {filler}? {more}? {mail} {mail}? {more}?`,
    `{more} ** ${dontWant} ** {mail}|{get} {mail}?`,
    `{more} ** {mail} {mail}? ${dontWant} {get}?`,
    `{mail} {mail}? {more} ${dontWant} {get}?`,
    `{want} ** ${not("get")} ** {mail} {mail}?`,
    `${dontWant} ** {toMe} * {send}|{bother}`,
    `${dontWant} ** {send} ** {toMe}|{mail}`,

    "{enough} ** {mail} {mail}?",
    "{last} {mail}",
    "{let} ** {last} * {mail}",
    "{let} ** {mail} ** {last}",
    "{block} {filler}? {me}",
    "{block} {filler}? {my} * {address}",
    "{withdraw} ** {consent}",
    "{withdraw} ** {consent} ** {mail}|{send}|{get} {mail}? {mail}?",
    "{consent} ** {withdraw}",
    "{often} ** {left}|{asked} *** {still} ** {comes} {mail}?",
    "{left} *** {still} ** {comes} ** {mail}?",
    "{left} *** {comes} ** {still}",
    "{despite} ** {removal}|{left} *** {comes}|{still} ** {mail}|{comes} {mail}?",
    "{still} ** {comes} *** {despite} ** {removal}|{left}",
  ];
}

/** What may ask for it; a person decides. */
export function slavicOptOutMaybe({ not, from, self }: Grammar): string[] {
  const itself = self === null ? "" : `|${self}`;
  return [
    `{remove}|{removal}|{quit} ** {me}${itself}`,
    `{me}${itself} ** {remove}|{quit}`,
    "{remove}|{removal} ** {my} * {address}|{data}",
    `{remove}|{removal}|{quit} ${from} ** {list}`,
    `${from} ** {list} ** {remove}|{quit}`,
    `${not("get")} ** {mail}|{more}`,
    "{stop} ** {send}|{bother}|{mail}",
    `${not("send")} ** {toMe}|{more}|{mail}`,
    `{toMe}|{more}|{mail} ** ${not("send")}`,
    `${not("bother")} ** {toMe}|{more}|{mail}`,
    `{toMe}|{more}|{mail} ** ${not("bother")}`,
    `${not("want")} ** {mail}|{get}|{more}`,
    `{mail}|{more} ** ${not("want")}`,
    "{enough} ** {mail}",
    "{last} ** {mail}",
    "{withdraw} ** {consent}",
    "{left} *** {comes}|{still}",
  ];
}
