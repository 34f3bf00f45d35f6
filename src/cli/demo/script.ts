import { accounts, type Person, writers } from "./cast.ts";
import {
  bounce,
  type DemoMail,
  feedbackReport,
  forwardAttached,
  forwardInline,
  letter,
  listUnsubscribe,
  reply,
  rubbish,
  type Sent,
  vacation,
} from "./compose.ts";
import { inlineStyles } from "./forward-styles.ts";

const HOUR = 3600 * 1000;

/** What came into abuse@ and support@ that morning, in the order of arrival. */
export function mailsOf(now: Date): DemoMail[] {
  const sent = (mailing: string, to: Person): Sent => {
    for (const account of accounts)
      for (const candidate of account.mailings)
        if (candidate.id === mailing)
          return {
            account,
            mailing: candidate,
            to,
            date: new Date(now.getTime() - candidate.daysAgo * 24 * HOUR + HOUR),
          };
    throw new Error(`The demo knows no mailing ${mailing}.`);
  };
  const coins = (to: Person) => sent("coins-gold", to);
  const { gmail, outlookDe, appleFr, gmailEs } = inlineStyles;
  const w = writers;
  const yahoo = { domain: "provider-one.example", agent: "Provider-One-Feedback/2.0" };
  const hashing = { domain: "provider-two.example", agent: "ExampleFBL/1.0", redacted: true };

  return [
    // The coin club bought its list, and the providers' feedback loops say so.
    feedbackReport(coins(w.ada), yahoo),
    feedbackReport(coins(w.ben), yahoo),
    feedbackReport(coins(w.ines), yahoo),
    feedbackReport(coins(w.kira), yahoo),
    feedbackReport(coins(w.maja), yahoo),
    feedbackReport(coins(w.noor), yahoo),
    feedbackReport(coins(w.uma), yahoo),
    feedbackReport(coins(w.sean), hashing),
    feedbackReport(coins(w.hugo), hashing),
    feedbackReport(coins(w.dieter), hashing),
    // Somebody pressed "spam" by mistake, and somebody took it back.
    feedbackReport(sent("garden-bulbs", w.liam), yahoo),
    feedbackReport(sent("garden-roses", w.olga), { ...yahoo, type: "not-spam" }),
    feedbackReport(sent("shoes-sale", w.tom), { ...yahoo, type: "auth-failure" }),

    // People forward what they call spam, each in the way of their mail program and language.
    forwardAttached(coins(w.elena), "I never signed up for this."),
    forwardAttached(coins(w.chloe), "Je ne me suis jamais inscrite à cette liste. C'est du spam."),
    forwardInline(coins(w.hugo), "C'est du spam, merci d'agir.", appleFr),
    forwardInline(coins(w.dieter), "Das ist Spam. Ich habe mich dort nie angemeldet.", outlookDe),
    forwardInline(sent("shoes-sale", w.farid), "This is spam.", gmail),
    forwardInline(coins(w.ines), "Esto es spam, nunca me suscribí.", gmailEs),
    forwardInline(coins(w.sean), "", gmail),

    // People answer, and want no more.
    reply(sent("garden-roses", w.greta), "Bitte nehmen Sie mich aus dem Verteiler."),
    reply(sent("shoes-sale", w.jonas), "Bitte keine weiteren E-Mails mehr.\n\nViele Grüße\nJonas Brandt"),
    reply(sent("shoes-sale", w.chloe), "Merci de me désinscrire de votre liste."),
    reply(sent("garden-bulbs", w.elena), "Por favor, denme de baja de su lista."),
    reply(sent("shoes-sale", w.rosa), "No quiero recibir más correos."),
    reply(sent("garden-roses", w.kira), "Please remove me from your mailing list."),
    reply(sent("shoes-sale", w.noor), "unsubscribe"),
    reply(sent("garden-bulbs", w.ada), "Please remove me from all your mailing lists."),
    listUnsubscribe(w.tom, now),
    listUnsubscribe(w.jonas, now),

    // What looks like it and is not.
    reply(sent("garden-roses", w.paul), "Please do not remove me from the list! I love your roses."),
    reply(
      sent("garden-bulbs", w.liam),
      "The unsubscribe link works fine, thanks. When do you open on Sunday?",
    ),
    reply(sent("garden-roses", w.olga), "Lovely roses. Do you deliver to Norway?"),

    // What a person must answer.
    letter(
      w.tom,
      "My late husband",
      "Please remove my late husband's address, john.baker@mail.example, from your lists.",
      now,
    ),
    letter(
      w.uma,
      "Data protection",
      "Under Article 15 GDPR I request a copy of all personal data you hold about me.",
      now,
    ),
    letter(w.farid, "My account", "Please cancel my account with you at the end of the month.", now),

    // What machines write by themselves.
    bounce(w.rosa, now),
    bounce(w.paul, now),
    vacation(w.greta, "Abwesenheitsnotiz: Roses, three for two", "Ich bin bis Montag nicht im Haus.", now),
    vacation(w.hugo, "Automatic reply: Your free gold coin is waiting", "I am out of the office.", now),
    rubbish(),
  ];
}
