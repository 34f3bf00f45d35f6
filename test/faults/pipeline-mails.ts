import {
  bounce,
  type DemoMail,
  feedbackReport,
  forwardAttached,
  forwardInline,
  letter,
  listUnsubscribe,
  reply,
  type Sent,
  vacation,
} from "../../src/cli/demo/compose.ts";
import { inlineStyles } from "../../src/cli/demo/forward-styles.ts";
import { type Customer, customers } from "../esp.ts";

/** What must have come of a mail when all is over. */
interface Outcome {
  readonly kind: string;
  readonly disposition: "act" | "review" | "file";
  /** What bars the writer or recipient from then on; null for mails that bar nobody. */
  readonly bars: { readonly reason: "complaint" | "opt-out"; readonly account: string | null } | null;
  /** The account that a complaint counts against. */
  readonly counts: string | null;
}

export interface InventedMail {
  readonly mailbox: "abuse" | "support";
  readonly raw: Buffer;
  /** Whom it is about: nobody else's mail is. */
  readonly address: string;
  readonly outcome: Outcome;
  /** The same complaint once more, in other bytes: a message of its own that causes nothing. */
  readonly again: Buffer | null;
}

type Invent = (
  sent: Sent,
  account: Customer,
) => {
  mail: DemoMail;
  outcome: Outcome;
  /** It names the mail that it is about, so that it is recognised when it comes in other bytes. */
  canRepeat?: true;
};

const provider = { domain: "provider.example", agent: "Provider-Feedback/1.0" };

function complaint(account: Customer): Outcome {
  const bars = { reason: "complaint", account: account.id } as const;
  return { kind: "complaint", disposition: "act", bars, counts: account.id };
}

function optOut(account: Customer | null): Outcome {
  const bars = { reason: "opt-out", account: account?.id ?? null } as const;
  return { kind: "opt-out", disposition: "act", bars, counts: null };
}

function nothing(kind: string, disposition: "review" | "file"): Outcome {
  return { kind, disposition, bars: null, counts: null };
}

/** The mix: who writes to an abuse desk, and what must come of it. */
const kinds: readonly Invent[] = [
  (sent, account) => ({
    mail: feedbackReport(sent, provider),
    outcome: complaint(account),
    canRepeat: true,
  }),
  (sent, account) => ({
    mail: forwardAttached(sent, "This is spam."),
    outcome: complaint(account),
    canRepeat: true,
  }),
  (sent, account) => ({
    mail: reply(sent, "Please remove me from your mailing list."),
    outcome: optOut(account),
  }),
  (sent) => ({
    mail: letter(sent.to, "unsubscribe", "Please unsubscribe me.", sent.date),
    outcome: optOut(null),
  }),
  (sent, account) => ({
    mail: feedbackReport(sent, { ...provider, redacted: true }),
    outcome: { ...complaint(account), bars: null },
  }),
  (sent) => ({ mail: bounce(sent.to, sent.date), outcome: nothing("bounce", "file") }),
  (sent) => ({
    mail: vacation(sent.to, "Out of office", "I am out of the office.", sent.date),
    outcome: nothing("auto-reply", "file"),
  }),
  (sent) => ({
    mail: letter(sent.to, "Delivery", "Do you deliver to Norway?", sent.date),
    outcome: nothing("correspondence", "review"),
  }),
  (sent, account) => ({
    mail: forwardInline(sent, "This is spam.", inlineStyles.gmail),
    outcome: complaint(account),
  }),
  (sent) => ({ mail: listUnsubscribe(sent.to, sent.date), outcome: optOut(null) }),
  (sent) => ({
    mail: feedbackReport(sent, { ...provider, type: "not-spam" }),
    outcome: nothing("feedback", "file"),
  }),
  (sent) => ({
    mail: letter(
      sent.to,
      "My account",
      "Please cancel my account with you at the end of the month.",
      sent.date,
    ),
    outcome: nothing("cancellation", "review"),
  }),
];

/** The mail as another route would have brought it. */
function relayed({ raw }: DemoMail): Buffer {
  return Buffer.from(`Received: from relay.provider.example by mx.esp.example\r\n${raw}`, "latin1");
}

/** `count` mails, each of a person of its own. */
export function inventMails(count: number, date = new Date()): InventedMail[] {
  return Array.from({ length: count }, (_, n) => {
    const account = customers[n % customers.length];
    const invent = kinds[Math.floor(n / customers.length) % kinds.length];
    if (account === undefined || invent === undefined) throw new Error("no kind or customer");
    const to = { name: `Person ${n}`, address: `person.${n}@mail.example` };
    const { mail, outcome, canRepeat } = invent({ account, mailing: account.mailing, to, date }, account);
    return {
      mailbox: mail.mailbox,
      raw: Buffer.from(mail.raw, "latin1"),
      address: to.address,
      outcome,
      again: canRepeat && n % 5 === 0 ? relayed(mail) : null,
    };
  });
}
