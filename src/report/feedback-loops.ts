/**
 * What is known of one feedback loop: who runs it, how its reports are known, and where it departs from its format.
 * It serves to recognise a report. It proves nothing of who sent it: an abandoned domain can be registered by anybody.
 */
export interface FeedbackLoop {
  readonly provider: string;
  /** The domains that sign its reports (DKIM d=). Empty where no source names one. */
  readonly signs: readonly string[];
  /** Matches its From address, in lower case. Null where no source names one. */
  readonly from: RegExp | null;
  /** Its envelope sender (SMTP MAIL FROM). Null where no source names one. */
  readonly envelope: string | null;
  /** The format that it writes, by the name of its reader. */
  readonly format: "arf" | "jmrp" | "spamcop";
  /** Where these facts stand, in public. */
  readonly source: string;
  /** When the source says so or, where it bears no date, when it was read: year and month, or the year. */
  readonly asOf: string;
  /** What its letters about itself call it, in lower case. */
  readonly names?: readonly string[];
  /** How its reports are titled, where they are no ARF. */
  readonly subject?: RegExp;
  /** The field of the copy that names whom it was delivered to. */
  readonly recipientField?: string;
  /** The field of the report that names the original's Message-ID. */
  readonly messageIdField?: string;
  /** Words that it puts in place of a recipient's local part. */
  readonly hides?: readonly string[];
  /** Its own values of Feedback-Type that mean abuse, and its own field that says so beside one. */
  readonly feedbackTypes?: readonly string[];
  readonly complaintField?: { readonly name: string; readonly value: string };
}

/** Junk Mail Reporting Program: the copy alone or around a covering note, until it took to ARF. */
export const microsoftJmrp = {
  provider: "Microsoft",
  signs: [],
  from: /^staff@(?:hotmail|live|outlook|msn)\.com$/,
  envelope: null,
  format: "jmrp",
  source: "mailcow #764, AbuseIO #368, CiviCRM CRM-12425",
  asOf: "2026-12",
  names: [
    "jmrp",
    "junk email reporting",
    "junk e-mail reporting",
    "junk mail reporting",
    "smart network data",
    "snds",
  ],
  subject: /^complaint about message from\s/i,
  recipientField: "X-HmXmrOriginalRecipient",
} as const satisfies FeedbackLoop;

export const spamCop = {
  provider: "SpamCop",
  signs: [],
  from: /@(?:[^@]+\.)?spamcop\.net$/,
  envelope: null,
  format: "spamcop",
  source: "AbuseIO parser-spamcop: @reports.spamcop.net, summaries@admin.spamcop.net",
  asOf: "2026-12",
  subject: /\[SpamCop\b[^\]]{0,200}\]/i,
  hides: ["x"],
} as const satisfies FeedbackLoop;

/**
 * The feedback loops that are known: every fact about one stands here once. The readers of a format ask for what they
 * need of it. Facts of the formats themselves (RFC 5965, its drafts) stay with their readers.
 */
export const feedbackLoops: readonly FeedbackLoop[] = [
  microsoftJmrp,
  {
    // Reports of Feedback-Type, User-Agent and Version only: what they are about stands in the copy.
    provider: "Microsoft",
    signs: [],
    from: null,
    envelope: null,
    format: "arf",
    source: "rspamd #6148",
    asOf: "2026",
  },
  {
    provider: "Yahoo",
    signs: ["arf.mail.yahoo.com"],
    from: /^feedback@arf\.mail\.yahoo\.com$/,
    envelope: "feedback@arf.mail.yahoo.com",
    format: "arf",
    source: "senders.yahooinc.com/faqs",
    asOf: "2026-12",
    names: ["cfl", "complaint feedback", "sender hub"],
    recipientField: "X-Apparently-To",
  },
  {
    provider: "AOL",
    signs: [],
    from: /^scomp@aol\.(?:net|com)$/,
    envelope: null,
    format: "arf",
    source: "wordtothewise.com/tag/feedback-loop: scomp@aol.net until 16 January 2017",
    asOf: "2017-01",
    hides: ["redacted"],
  },
  {
    provider: "Comcast",
    signs: [],
    from: /^feedbackloop@comcastfbl\.senderscore\.net$/,
    envelope: null,
    format: "arf",
    source: "AbuseIO parser-fbl, sisimai/p5-sisimai #325",
    asOf: "2026-12",
    messageIdField: "Original-Message-ID",
    hides: ["redacted", "undisclosed"],
  },
  {
    // Writes for many providers, under a name of each: yandexfbl.senderscore.net.
    provider: "Validity (Return Path)",
    signs: [],
    from: /^[^@]+@(?:[^@.]+fbl\.)?senderscore\.net$/,
    envelope: null,
    format: "arf",
    source: "AbuseIO parser-fbl; the members: spamresource.com, 2023-09",
    asOf: "2026-12",
    feedbackTypes: ["complaint"],
    complaintField: { name: "Abuse-Type", value: "complaint" },
  },
  {
    provider: "Juno, NetZero",
    signs: [],
    from: /^abuse-auto@support\.(?:juno|netzero)\.com$/,
    envelope: null,
    format: "arf",
    source: "AbuseIO parser-uol",
    asOf: "2026-12",
  },
  {
    // Passes on what providers report to it.
    provider: "Amazon SES",
    signs: [],
    from: /^complaints@email-abuse\.amazonses\.com$/,
    envelope: null,
    format: "arf",
    source: "AcyMailing, the rule ACYM_FEEDBACK_LOOP",
    asOf: "2026-12",
  },
  {
    provider: "Abusix",
    signs: [],
    from: null,
    envelope: null,
    format: "arf",
    source: "reports that Abusix sent; no public description is known",
    asOf: "2026-11",
    feedbackTypes: ["spam", "abusereceived"],
  },
  spamCop,
  {
    // BlueTie, Cox, Fastmail, OpenSRS, Rackspace, Synacor, Terra, Zoho and others keep to one way of naming themselves.
    provider: "others",
    signs: [],
    from: /^(?:(?:feedback(?:-?loop)?|fbl)@[^@]+|[^@]+@(?:[^@]+\.)?(?:fbl|feedback|gtx|arf)\.[^@]+)$/,
    envelope: null,
    format: "arf",
    source: "AbuseIO parser-fbl",
    asOf: "2026-12",
    names: ["feedback loop", "feedback-loop", "feedback loops", "feedback-loops", "fbl", "postmaster tools"],
  },
];

/** Whether a From address in lower case is one that loops in ARF send from. */
export function isLoopSender(address: string): boolean {
  return feedbackLoops.some(({ format, from }) => format === "arf" && from?.test(address) === true);
}
