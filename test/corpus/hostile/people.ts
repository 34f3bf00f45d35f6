import { languages, sentencesIn } from "../sentences/sentence.ts";
import { flood, type HostileMail, megabyte, personMail, words } from "./hostile-mail.ts";

/** What stands above a quoted or forwarded mail, and what looks so. */
const quotations: readonly (readonly [name: string, unit: string])[] = [
  ["wrote", "On Mon, 2 Mar 2026 at 09:31, A <a@shop.example> wrote:\n\n"],
  ["wrote-wrapped", "On Mon, 2 Mar 2026\nat 09:31, A\n<a@shop.example>\nhas not\n"],
  ["skrev", "Den 2 mars 2026 skrev A skrev B skrev\n"],
  ["labels-in-german", "Von: A\nGesendet\nAn:\n"],
  ["labels-alone", "From:\n"],
  ["labels-of-every-kind", "To: a@b.example,\nCc: c@d.example;\nDate: 2\nReply-To: <\n"],
  ["labels-in-chinese", "发件人：\n收件人：a@b.example\n"],
  ["separators", "---------- Forwarded message ---------\n"],
  ["separators-with-text", "-----Original Message----- To: a@b.example Cc: c@d.example\n"],
  ["separators-of-dashes", `${"-".repeat(20)}\n`],
  ["separators-nearly", "-- -- a -- -- b --\n"],
  ["pasted", "Received: from a\nX-A: b\n\n"],
  ["pasted-after-colon", "Here it is, look:\nX-A: b\nc\n"],
  ["pasted-without-end", `Subject: a\n${"folded without its indent\n".repeat(20)}`],
  ["foreign-labels", "Абв: a@b.example\nГде: your mails\nЖзи: 12\n\n"],
  ["quote-marks", `${">".repeat(1_000)} x\n`],
  ["interleaved", "> x\ny\n"],
  ["signatures", "-- \nSent from my phone\n"],
  ["disclaimers", "This e-mail is confidential\n"],
];

/** Attacks by what people write: quotations, header blocks, phrases in every language that has sentences. */
export const peopleMails: readonly HostileMail[] = [
  ...quotations.flatMap(([name, unit]) => [
    {
      name: `quotation-${name}`,
      why: `${JSON.stringify(unit.slice(0, 40))}, again and again`,
      build: () => personMail(`${words}\n\n${flood(unit, megabyte)}`),
      text: words,
    },
    {
      name: `forward-${name}`,
      why: `${JSON.stringify(unit.slice(0, 40))}, again and again, in a mail that says it is a forward`,
      build: () => personMail(flood(unit, megabyte), "Fwd: your mails"),
    },
  ]),
  {
    name: "forwards-10000-deep",
    why: "a forward in a forward in a forward, each with one quote mark more",
    build: () =>
      personMail(
        Array.from({ length: 2_000 }, (_, at) => {
          const marks = ">".repeat(at);
          return `${marks}---------- Forwarded message ---------\n${marks}From: A <a@shop.example>\n${marks}To: b@reader.example\n`;
        }).join(""),
        "Fwd: your mails",
      ),
  },
  {
    name: "forward-collapsed",
    why: "a header block without line ends, with every label a thousand times",
    build: () =>
      personMail(
        `---------- Forwarded message --------- Od: A <a@shop.example>${flood("Do: c@d.exampleDw E <e@f.example>Temat: xTo: ", 60_000)}`,
        "Fwd: your mails",
      ),
  },
  {
    name: "forward-recipients",
    why: "a forward whose original went to ten thousand people",
    build: () =>
      personMail(
        `---------- Forwarded message ---------\nFrom: A <a@shop.example>\nSubject: Offers\nTo: ${Array.from({ length: 200 }, (_, at) => Array.from({ length: 15 }, (_, on) => `k${String(at)}.${String(on)}@r.example`).join(", ")).join(",\n")}\n\nBuy.\n`,
        "Fwd: Offers",
      ),
    kind: "complaint",
  },
  {
    name: "forward-wrapped-subject",
    why: "a subject that goes on over sixty lines, each of which is compared with the mail's own",
    build: () => {
      const subject = "word ".repeat(12_000).trim();
      return personMail(
        `---------- Forwarded message ---------\nFrom: A <a@shop.example>\nSubject: ${subject.replace(/.{999} /g, "$&\n")}\n\nBuy.\n`,
        `Fwd: ${subject}`,
      );
    },
  },
  {
    name: "forward-names",
    why: "a sender's name of brackets and addresses",
    build: () =>
      personMail(
        `---------- Forwarded message ---------\nFrom: ${flood("a@b.example on behalf of <", 3_900)}\nSubject: Offers\nTo: ${flood("[mailto:a@b.example", 3_900)}\n\nBuy.\n`,
        "Fwd: Offers",
      ),
  },
  ...[
    "unsubscribe",
    "stop",
    "remove me",
    "remove",
    "@",
    "a@b.example",
    "I never",
    "do not",
    "not",
    ",",
    "?",
    "'",
    "No. ",
    "Art. 17 ",
    "ß",
    "漢",
    "ก",
  ].map((unit) => ({
    name: `words-of-${unit}`,
    why: `a hundred thousand times ${JSON.stringify(unit)}`,
    build: () => personMail(flood(`${unit} `, megabyte)),
  })),
  ...["unsubscribe.", "remove me\n\n", "Could you?\n", "stop!\n"].map((unit) => ({
    name: `sentences-of-${unit.trim()}`,
    why: `as many sentences as letters allow: ${JSON.stringify(unit)}`,
    build: () => personMail(flood(unit, megabyte)),
  })),
  {
    name: "combining-marks",
    why: "a letter under a hundred thousand accents",
    build: () => personMail(`${words}\na${"\u0301".repeat(200_000)}`),
    text: words,
  },
  {
    name: "ligatures",
    why: "letters that grow eighteenfold where compatibility is folded (U+FDFA)",
    build: () => personMail("\ufdfa".repeat(300_000), "\ufdfa".repeat(10_000)),
  },
  {
    name: "invisible-characters",
    why: "a text of marks that are not seen",
    build: () => personMail(`${words}\n${"\u200b\u200e\u2066\ufeff".repeat(80_000)}`),
    text: words,
  },
  ...languages.flatMap(phraseFloods),
];

/** Every sentence of a language, and the same without their ends, so that every phrase begins and none is finished. */
function phraseFloods(language: string): HostileMail[] {
  const texts = sentencesIn(language).map(({ text }) => text.replaceAll("\n", " "));
  const floods: readonly (readonly [name: string, why: string, unit: () => string])[] = [
    ["sentences", "all its labelled sentences, again and again", () => texts.join("\n")],
    ["begun", "its sentences without their second halves", () => texts.map(firstHalf).join(" ")],
    [
      "openings",
      "the first word of its sentences",
      () => texts.map((text) => text.split(" ", 1)[0] ?? "").join(" "),
    ],
    ["shuffled", "its words in the order of the alphabet", () => texts.join(" ").split(" ").sort().join(" ")],
  ];
  return floods.map(([name, why, unit]) => ({
    name: `phrases-${language}-${name}`,
    why: `${language}: ${why}`,
    build: () => personMail(flood(`${unit()}\n`, 200_000)),
  }));
}

function firstHalf(text: string): string {
  return text.slice(0, Math.ceil(text.length / 2));
}
