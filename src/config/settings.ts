import {
  choice,
  domains,
  file,
  folder,
  optionalText,
  path,
  secret,
  text,
  texts,
  whole,
  yesOrNo,
} from "./setting.ts";

const batch = (preset: number, about: string) => whole(preset, 1, 1000, about);

/**
 * Every setting of Heed but the mailboxes. Flags, environment variables, the keys of heed.toml, their checks, the type
 * of the configuration and what `heed config` prints all come from here.
 */
export const settings = {
  data: path(".heed", "Folder of the embedded database, the generated secret and working files."),
  secret: secret(
    "Keys the hashes of addresses and the stamps. Generated into <data>/secret with the embedded database. Keep a copy: without it no suppression can be found again.",
  ),
  stamp: {
    secrets: secret(
      "Keys of the stamps in outgoing mail where they are not to come from the secret: newest first, separated by commas. The first signs; all of them verify, and the secret does.",
    ),
    unsubscribeUrl: optionalText(
      "https address of the opt-out page; a stamp is appended to it. Without it stamped mail offers no one-click opt-out.",
    ),
    unsubscribeDomain: optionalText(
      "Domain for opting out by mail. Mail to all its addresses must come into a mailbox that Heed reads, as to the next two.",
    ),
    returnPathDomain: optionalText("Domain of the stamped return paths (VERP)."),
    cfblDomain: optionalText("Domain for complaints by CFBL-Address (RFC 9477)."),
    feedbackSenderId: optionalText(
      "5 to 15 characters that name the ESP in Feedback-ID, the same in all its mail.",
    ),
  },
  database: {
    url: secret(
      "PostgreSQL 15 or newer, as postgres://name:password@host/database; DATABASE_URL means the same. Without it a PostgreSQL of Heed's own runs in the data folder.",
    ),
    pool: whole(10, 2, 200, "Connections that one process may hold."),
    statementTimeoutMs: whole(30_000, 1_000, 3_600_000, "When a single statement is given up."),
  },
  pgBin: folder(
    "Folder of PostgreSQL's programs for the embedded database, instead of those that come with Heed.",
  ),
  kafka: {
    brokers: texts("Kafka brokers as host:port. Without them workers read the log in PostgreSQL."),
    clientId: text("heed", "The name under which Heed is known to the brokers."),
    replicationFactor: whole(
      -1,
      -1,
      9,
      "Copies of each partition of a created topic; -1 is the broker's default.",
    ),
    tls: yesOrNo(false, "Encrypt and verify connections to the brokers."),
    tlsCa: file("PEM file of the authority that signed the brokers' certificates."),
    tlsCert: file("PEM file of the client's certificate, where the brokers ask for one."),
    tlsKey: secret("The client's private key, PEM."),
    saslMechanism: choice(
      ["none", "plain", "scram-sha-256", "scram-sha-512", "oauthbearer"],
      "none",
      "How Heed logs in to the brokers.",
    ),
    saslUsername: optionalText("The name to log in to the brokers with."),
    saslPassword: secret("The password to log in to the brokers with."),
    saslTokenCommand: secret(
      "For oauthbearer: a shell command that prints an access token, run for every login.",
    ),
  },
  log: {
    level: choice(["debug", "info", "warn", "error"], "info", "The least severe line that is logged."),
    format: choice(
      ["auto", "json", "pretty"],
      "auto",
      "One JSON object a line, or lines for people; auto is pretty on a terminal.",
    ),
  },
  authservIds: texts(
    "Names of the mail servers (RFC 8601 authserv-id) whose Authentication-Results Heed believes.",
  ),
  authentication: {
    verify: yesOrNo(
      false,
      "Verify DKIM, SPF and DMARC of incoming mail where none of those servers says what they made of it. This asks the DNS about names that stand in the mail.",
    ),
    receivers: domains(
      'Names of the ESP\'s own mail servers as they write themselves after "by" in Received. SPF is verified only where one of them says who handed over the mail.',
    ),
    arcSealers: domains(
      "Domains (d=) whose ARC seals are believed, as of a forwarder or list that changes mail. All others prove nothing.",
    ),
    ownDomains: domains(
      "Domains (d=) that the ESP signs its mail with, and all below them. A mail that comes back whole is then checked for being ours, which asks the DNS about these names only.",
    ),
    nameServers: texts(
      "Addresses of name servers to ask instead of the machine's, as 192.0.2.53, 192.0.2.53:5353 or [2001:db8::53]:5353.",
    ),
  },
  leaseMs: whole(
    15_000,
    1_000,
    600_000,
    "How long the mailboxes and partitions of a worker that died without a word wait before another takes them.",
  ),
  receive: {
    batch: batch(100, "Mails taken from a mailbox in one transaction."),
    inFlightMb: whole(128, 32, 4_096, "Megabytes of mail that one process may hold at the same time."),
  },
  report: { batch: batch(100, "Mails understood in one transaction.") },
  flood: {
    sourcePerHour: whole(
      30,
      0,
      1_000_000,
      "Complaints and opt-outs that nothing proves and that one source may send in an hour; more are held for review as a whole. 0 is no limit.",
    ),
    accountPerHour: whole(
      60,
      0,
      1_000_000,
      "The same against one account; more for accounts of which more is usual or that sent much lately. 0 is no limit.",
    ),
  },
  attachments: {
    outlook: yesOrNo(
      false,
      "Read Outlook's own attachments (.msg, winmail.dat), each in a process of its own. Without it a person decides about mail that has one.",
    ),
    timeoutMs: whole(
      2_000,
      100,
      60_000,
      "When reading such attachments is given up, for all of one mail together.",
    ),
    memoryMb: whole(192, 64, 4_096, "Megabytes of memory that the process reading one may take."),
  },
  suppress: { batch: batch(500, "Events handled in one transaction.") },
  upload: {
    maxRowBytes: whole(
      262_144,
      1_024,
      16_777_216,
      "A longer row of a customer's file is not read, and is reported.",
    ),
  },
  retention: {
    logDays: whole(
      30,
      0,
      36_500,
      "Days that an event stays in the log after every worker has taken it; 0 is for ever.",
    ),
    rawMonths: whole(
      3,
      0,
      1_200,
      "Whole months that raw mail is kept beside the running one, and longer while it waits for a person; 0 is for ever.",
    ),
  },
  screen: { batch: batch(10, "Lists screened in one transaction.") },
  flag: { batch: batch(500, "Events handled in one transaction.") },
  relay: { batch: batch(500, "Records sent to Kafka at once.") },
};
