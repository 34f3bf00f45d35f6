import { describe, expect, test } from "vitest";

import type { Intent } from "../../src/intent/intent.ts";
import { readIntent } from "../../src/intent/read-intent.ts";

function read(text: string): Intent {
  return readIntent({ subject: null, text, writer: "writer@example.net", ours: [] });
}

describe("what stands beside a request", () => {
  test("is part of it where it begins inside it: the words of a wish to receive behind a not", () => {
    expect(read("Prefer să nu mai primesc noutățile voastre.")).toMatchObject({
      ask: "opt-out",
      confidence: 0.96,
    });
    expect(read("Nu mai primesc noutățile voastre de o lună.").ask).toBe("stay");
  });

  test("is its reason where it says that there is too much, and a wish for less where nothing is asked", () => {
    expect(read("Sie schicken zu viele Mails, bitte melden Sie mich ab.")).toMatchObject({
      ask: "opt-out",
      confidence: 0.96,
    });
    expect(read("Sie schicken zu viele Mails.").ask).toBe("fewer-mails");
  });

  test("takes precedence over a doubtful one where it asks for part of the mail", () => {
    expect(read("Non voglio e-mail la domenica.").ask).toBe("fewer-mails");
    expect(read("Bitte keine Mails am Wochenende.").ask).toBe("fewer-mails");
  });
});

describe("beside what a person must answer", () => {
  test.each([
    ["legal-request", "opt-out", "Unsubscribe me. I also request a copy of my data under Article 15 GDPR."],
    ["legal-request", "complaint", "This is spam. Under the GDPR, tell me what personal data you hold."],
    [
      "legal-request",
      "opt-out",
      "Bitte nehmen Sie mich aus dem Verteiler. Ich verlange Auskunft über meine Daten nach DSGVO.",
    ],
    ["cancellation", "opt-out", "Please remove me from your mailing list and close my account."],
  ])("a %s, the words hold an act, a %s: %s", (ask, beside, text) => {
    const intent = read(text);
    expect(intent).toMatchObject({ ask, beside: [beside] });
    // What says so is shown with the rest.
    const means = beside === "opt-out" ? "optOut" : "complaint";
    expect(intent.evidence.map((one) => one.means)).toContain(means);
  });

  test.each([
    ["cancellation", "Please close my account."],
    ["legal-request", "Delete all my personal data under the GDPR."],
    // A threat is no request of its own.
    ["opt-out", "Unsubscribe me or I will sue you."],
    ["complaint-and-opt-out", "This is spam. Unsubscribe me."],
  ])("a %s alone holds nothing: %s", (ask, text) => {
    expect(read(text)).toMatchObject({ ask, beside: [] });
  });
});

describe("how words are written", () => {
  test.each(["Ich moechte bitte geloescht werden.", "Ich möchte bitte gelöscht werden."])(
    "umlauts may be spelled out: %s",
    (text) => {
      expect(read(text)).toMatchObject({ ask: "opt-out", confidence: 0.96 });
    },
  );

  test.each(["Não quero receber e-mails.", "Não quero receber emails."])(
    "a hyphen makes no other word of e-mail: %s",
    (text) => {
      expect(read(text)).toMatchObject({ ask: "opt-out", confidence: 0.96 });
    },
  );
});

test("a short text is read in the language that knows most of its words: this is no Portuguese", () => {
  expect(read("Nunca pedí este producto.").ask).toBe("unclear");
  expect(read("Nunca pedi este boletim.").ask).toBe("complaint");
});
