// Written from schemas/api/*.json by `npm run gen`. Do not edit.

/**
 * Why an address is barred.
 */
export type SuppressionReason = "opt-out" | "complaint" | "legal-order" | "invalid-address" | "manual";
/**
 * What screening makes of a contact. Only `kept` may be mailed.
 */
export type ContactState = "kept" | "held" | "suppressed" | "invalid" | "duplicate";
/**
 * act: the pipeline acts alone. review: a person decides. file: kept, nothing done.
 */
export type Disposition = "act" | "review" | "file";
export type SenderStanding = "healthy" | "watch" | "under-review" | "paused";
/**
 * What may be said about the true complaint rate.
 */
export type RateVerdict = "above 0.3 %" | "above 0.1 %" | "below 0.1 %" | "cannot tell yet";

/**
 * What the desk shows, by the view's name.
 */
export interface Views {
  "account-added": AccountAdded;
  account: AccountView;
  "address-barred": AddressBarred;
  "address-check": AddressCheck;
  "audit-balance": AuditBalanceView;
  "audit-finding": AuditFindingView;
  "flood-decided": FloodDecided;
  "flood-member": FloodMemberView;
  flood: FloodView;
  "group-forgotten": GroupForgotten;
  "list-detail": ListDetail;
  "list-exported": ListExported;
  "list-previewed": ListPreviewed;
  "list-uploaded": ListUploaded;
  list: ListView;
  "mailing-recorded": MailingRecorded;
  "parked-record": ParkedRecordView;
  "parked-settled": ParkedSettled;
  parked: ParkedView;
  "relay-reset": RelayReset;
  sender: SenderView;
  "shape-detail": ShapeDetail;
  "shape-exported": ShapeExported;
  "shape-group": ShapeGroupView;
  "standing-decided": StandingDecided;
  status: StatusView;
  "suppression-released": SuppressionReleased;
}
/**
 * An account was added, or was there already.
 */
export interface AccountAdded {
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  account: string;
  isNew: boolean;
}
/**
 * One of the ESP's customers.
 */
export interface AccountView {
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  account: string;
  name: string;
  /**
   * RFC 3339, UTC.
   */
  addedAt: string;
  lists: number;
  mailings: number;
}
/**
 * Staff barred an address, or it was barred already.
 */
export interface AddressBarred {
  /**
   * In clear: for staff only.
   */
  address: string;
  isNew: boolean;
  suppression: string | null;
  /**
   * What a suppression covers, as people write it: "all", "account:acme".
   */
  scope: string;
  reason: SuppressionReason;
  /**
   * RFC 3339, UTC.
   */
  since: string;
}
/**
 * What bars an address, and on which lists it stands.
 */
export interface AddressCheck {
  /**
   * In clear: for staff only.
   */
  address: string;
  /**
   * Key id, a dot, and the HMAC-SHA-256 in base64url.
   */
  addressKey: string;
  isBarred: boolean;
  bars: BarView[];
  contacts: ContactView[];
}
/**
 * One thing that bars an address, or would.
 */
export interface BarView {
  /**
   * Null while the worker has not come to it: it bars all the same.
   */
  suppression: string | null;
  reason: SuppressionReason;
  /**
   * What a suppression covers, as people write it: "all", "account:acme".
   */
  scope: string;
  /**
   * Why it bars no mail: its scope names what is not there. Null where it bars mail.
   */
  barsNothing: string | null;
  /**
   * RFC 3339, UTC.
   */
  since: string;
  /**
   * "heed", or the name of the person who entered it.
   */
  setBy: string;
  /**
   * person: it was made for another spelling of the same person's address.
   */
  matchedBy: "fold" | "person";
  explanation: string;
  howToLift: string;
}
/**
 * A row of a list with the address.
 */
export interface ContactView {
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  list: string;
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  account: string;
  row: number;
  state: ContactState;
  reason: string;
  since: string | null;
  explanation: string;
  /**
   * False where the row has another spelling of the same person's address.
   */
  isSameSpelling: boolean;
}
/**
 * The balance of the mail, and what all checks found.
 */
export interface AuditBalanceView {
  sightings: number;
  stored: number;
  recognised: number;
  forAPerson: number;
  parked: number;
  waiting: number;
  missing: number;
  twice: number;
}
/**
 * What one check of the tables found.
 */
export interface AuditFindingView {
  name: string;
  promise: string;
  checked: number;
  /**
   * Subjects without their counterpart.
   */
  missing: number;
  /**
   * Subjects with more than one.
   */
  twice: number;
  missingIds: string[];
  twiceIds: string[];
}
/**
 * What staff made of a flood.
 */
export interface FloodDecided {
  flood: string;
  decision: "let-through" | "dismissed";
  by: string;
  why: string;
  /**
   * New suppressions.
   */
  suppressed: number;
}
/**
 * One mail of a flood.
 */
export interface FloodMemberView {
  message: string;
  /**
   * RFC 3339, UTC.
   */
  receivedAt: string;
  kind: string;
  account: string | null;
  /**
   * In clear: for staff only.
   */
  reporter: string | null;
  disposition: Disposition;
  state: string;
}
/**
 * Unproved complaints and opt-outs that are held as a whole.
 */
export interface FloodView {
  id: string;
  /**
   * What its mails have in common, as Heed compares it.
   */
  mark: string;
  /**
   * The same in words.
   */
  what: string;
  complaints: number;
  optOuts: number;
  /**
   * RFC 3339, UTC.
   */
  since: string;
  /**
   * RFC 3339, UTC.
   */
  last: string;
  /**
   * Those that came before it was noticed and were acted on.
   */
  acted: number;
  /**
   * Those that wait for a person.
   */
  waiting: number;
  decision: "let-through" | "dismissed" | null;
  decidedAt: string | null;
  decidedBy: string | null;
  why: string | null;
}
/**
 * A group of readers of the log that is no longer waited for.
 */
export interface GroupForgotten {
  group: string;
  /**
   * Partitions in which it had a position.
   */
  positions: number;
  /**
   * Records that it parked and that still wait.
   */
  parked: number;
}
/**
 * A list with what may be mailed of it, and why the rest may not.
 */
export interface ListDetail {
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  list: string;
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  account: string;
  name: string;
  state: "uploaded" | "screened";
  vouched: boolean;
  rows: number;
  /**
   * RFC 3339, UTC.
   */
  uploadedAt: string;
  screenedAt: string | null;
  kept: number;
  held: number;
  suppressed: number;
  invalid: number;
  duplicates: number;
  /**
   * Contacts by reason.
   */
  reasons: {
    [k: string]: number | undefined;
  };
}
/**
 * The files of a list that was handed out.
 */
export interface ListExported {
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  list: string;
  kept: number;
  barred: number;
  keptFile: string;
  suppressedFile: string;
}
/**
 * What an upload would take in.
 */
export interface ListPreviewed {
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  account: string;
  rows: number;
  /**
   * What the file alone makes of its rows.
   */
  tally: {
    state: ContactState;
    reason: string;
    rows: number;
    /**
     * The first few of the rows.
     */
    first: number[];
  }[];
}
/**
 * A list that was taken in.
 */
export interface ListUploaded {
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  list: string;
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  account: string;
  rows: number;
  /**
   * What the file alone makes of its rows.
   */
  tally: {
    state: ContactState;
    reason: string;
    rows: number;
    /**
     * The first few of the rows.
     */
    first: number[];
  }[];
}
/**
 * A list that an account uploaded.
 */
export interface ListView {
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  list: string;
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  account: string;
  name: string;
  state: "uploaded" | "screened";
  vouched: boolean;
  rows: number;
  /**
   * RFC 3339, UTC.
   */
  uploadedAt: string;
  screenedAt: string | null;
}
/**
 * A mailing that is on record.
 */
export interface MailingRecorded {
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  mailing: string;
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  account: string;
  delivered: number;
  /**
   * RFC 3339, UTC.
   */
  sentAt: string;
}
/**
 * A record that no worker could take, with all that it holds.
 */
export interface ParkedRecordView {
  id: string;
  /**
   * The worker that parked it.
   */
  group: string;
  topic: string;
  partition: number;
  offset: number;
  eventId: string | null;
  eventType: string | null;
  message: string | null;
  /**
   * Why no worker could take it.
   */
  reason: string;
  attempts: number;
  /**
   * RFC 3339, UTC.
   */
  parkedAt: string;
  state: "waiting" | "replayed" | "dropped";
  endedAt: string | null;
  key: string | null;
  headers: {
    [k: string]: string | undefined;
  };
  /**
   * As UTF-8.
   */
  value: string | null;
}
/**
 * What became of parked records that a person gave back to their workers, or gave up.
 */
export interface ParkedSettled {
  replayed?: string[];
  dropped?: string[];
  /**
   * Those about which nothing was done.
   */
  untouched: string[];
}
/**
 * A record that no worker could take.
 */
export interface ParkedView {
  id: string;
  /**
   * The worker that parked it.
   */
  group: string;
  topic: string;
  partition: number;
  offset: number;
  eventId: string | null;
  eventType: string | null;
  message: string | null;
  /**
   * Why no worker could take it.
   */
  reason: string;
  attempts: number;
  /**
   * RFC 3339, UTC.
   */
  parkedAt: string;
  state: "waiting" | "replayed" | "dropped";
  endedAt: string | null;
}
/**
 * Topics that the relay sends to Kafka again.
 */
export interface RelayReset {
  reset: string[];
}
/**
 * How an account is doing, by the complaints of the last weeks.
 */
export interface SenderView {
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  account: string;
  name: string | null;
  standing: SenderStanding;
  since: string | null;
  /**
   * Why it stands as it does.
   */
  why: string | null;
  /**
   * What the numbers say now, in a sentence.
   */
  numbers: string;
  /**
   * Counted complaints; null where no rate can be told.
   */
  complaints: number | null;
  delivered: number;
  rate: number | null;
  lower: number | null;
  upper: number | null;
  /**
   * Reports of recipients who called its mail no spam. They weigh nothing.
   */
  notSpam: number;
  verdict: RateVerdict;
  worstMailing: RateVerdict;
  /**
   * Complaints about mailings whose number of delivered mails is not known.
   */
  waiting: number;
  flags: {
    mailing: string | null;
    threshold: number;
    flaggedAt: string;
  }[];
  rule: string;
}
/**
 * A group of mails that no reader knows, with its newest messages.
 */
export interface ShapeDetail {
  id: string;
  mails: number;
  /**
   * RFC 3339, UTC.
   */
  firstSeen: string;
  /**
   * RFC 3339, UTC.
   */
  lastSeen: string;
  /**
   * The domain that the first mail came from.
   */
  firstFrom: string | null;
  /**
   * What the mails look like, in words.
   */
  text: string;
  /**
   * What all of them share.
   */
  shape: {
    parts: string[];
    files: string[];
    fields: string[];
    program: string | null;
    subject: string;
    labels: string[];
    keys: string[];
    prose: string[];
    broken: string | null;
  };
  variants: {
    id: string;
    mails: number;
  }[];
  kept: number;
  messages: {
    message: string;
    shape: string;
    /**
     * RFC 3339, UTC.
     */
    receivedAt: string;
    from: string | null;
    mailbox: string;
    sha256: string;
    /**
     * Whether the raw mail is still there.
     */
    isKept: boolean;
  }[];
}
/**
 * One mail of a group, written as a file.
 */
export interface ShapeExported {
  shape: string;
  message: string;
  /**
   * RFC 3339, UTC.
   */
  receivedAt: string;
  file: string;
}
/**
 * Mail that no reader knows, of one program as it seems.
 */
export interface ShapeGroupView {
  id: string;
  mails: number;
  /**
   * RFC 3339, UTC.
   */
  firstSeen: string;
  /**
   * RFC 3339, UTC.
   */
  lastSeen: string;
  /**
   * The domain that the first mail came from.
   */
  firstFrom: string | null;
  /**
   * What the mails look like, in words.
   */
  text: string;
  /**
   * What all of them share.
   */
  shape: {
    parts: string[];
    files: string[];
    fields: string[];
    program: string | null;
    subject: string;
    labels: string[];
    keys: string[];
    prose: string[];
    broken: string | null;
  };
  variants: {
    id: string;
    mails: number;
  }[];
}
/**
 * What staff made of a sender.
 */
export interface StandingDecided {
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  account: string;
  from: SenderStanding;
  to: SenderStanding;
}
/**
 * How far everything is, and what waits.
 */
export interface StatusView {
  groups: {
    group: string;
    /**
     * Events that wait for it; null where it never ran.
     */
    waiting: number | null;
    /**
     * How long the oldest of them waits.
     */
    oldestSeconds: number | null;
    movedAt: string | null;
    /**
     * Partitions that a live worker holds.
     */
    leased: number;
    partitions: number;
    /**
     * Nobody works for it while events wait, since long ago.
     */
    isStale: boolean;
  }[];
  mailboxes: {
    mailbox: string;
    messages: number;
    lastSeenAt: string | null;
    heldUntil: string | null;
    isConfigured: boolean;
  }[];
  /**
   * By state.
   */
  messages: {
    [k: string]: number | undefined;
  };
  /**
   * By kind.
   */
  reports: {
    [k: string]: number | undefined;
  };
  /**
   * Reports that a person must decide.
   */
  review: number;
  parked: number;
  floods: {
    open: number;
    waiting: number;
  };
  /**
   * Of those to review, mails that no reader knows.
   */
  unknownShape: number;
  /**
   * Live ones, by reason.
   */
  suppressions: {
    [k: string]: number | undefined;
  };
  /**
   * By state.
   */
  lists: {
    [k: string]: number | undefined;
  };
  accounts: number;
  /**
   * Those that are not healthy, by standing.
   */
  senders: {
    [k: string]: number | undefined;
  };
  kafka: {
    brokers: string[];
    /**
     * Why it cannot be reached.
     */
    problem: string | null;
  } | null;
}
/**
 * What became of a suppression that was to be lifted.
 */
export interface SuppressionReleased {
  /**
   * In clear: for staff only.
   */
  address: string;
  suppression: string;
  /**
   * What a suppression covers, as people write it: "all", "account:acme".
   */
  scope: string;
  reason: SuppressionReason;
  isLifted: boolean;
  /**
   * Why it was lifted, or why it may not be.
   */
  why: string;
}

export type ViewName = keyof Views;
