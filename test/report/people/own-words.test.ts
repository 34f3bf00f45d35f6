import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { readAttributionLine } from "../../../src/report/people/attribution-line.ts";
import { ownWords } from "../../../src/report/people/own-words.ts";
import { linesOf } from "../../../src/report/text-lines.ts";

function wordsOf(text: string): string {
  return ownWords(linesOf(text), "Spring offers").text;
}

describe("attribution lines", () => {
  test.each([
    ["bg", "На пн, 2.03.2026 г. в 9:31 Shop News <news@shop.example> написа:"],
    ["ca", "El 2 de març de 2026, Shop News <news@shop.example> va escriure:"],
    ["cs", "Dne po 2. 3. 2026 9:31 uživatel Shop News <news@shop.example> napsal:"],
    ["da", "Den man. 2. mar. 2026 kl. 09.31 skrev Shop News <news@shop.example>:"],
    ["de", "Am Mo., 2. März 2026 um 09:31 Uhr schrieb Shop News <news@shop.example>:"],
    ["de, older", "Am 02.03.2026 um 09:31 schrieb Shop News:"],
    ["el", "Στις Δευ 2 Μαρ 2026 στις 9:31 π.μ., ο/η Shop News <news@shop.example> έγραψε:"],
    ["en", "On Mon, Mar 2, 2026 at 9:31 AM Shop News <news@shop.example> wrote:"],
    ["en, wrapped", "On Mon, Mar 2, 2026 at 9:31 AM Shop News\n<news@shop.example> wrote:"],
    ["en, without a time", "Shop News <news@shop.example> wrote:"],
    ["es", "El lun, 2 mar 2026 a las 9:31, Shop News (<news@shop.example>) escribió:"],
    ["et", "Kuupäev E, 2. märts 2026 kell 09:31 kirjutas Shop News <news@shop.example>:"],
    ["fi", "ma 2. maalisk. 2026 klo 9.31 Shop News (news@shop.example) kirjoitti:"],
    ["fr", "Le lun. 2 mars 2026 à 09:31, Shop News <news@shop.example> a écrit :"],
    ["he", "‫בתאריך יום ב׳, 2 במרץ 2026 ב-9:31 מאת ‪Shop News‬‏ <‪news@shop.example‬‏> כתב:‬"],
    ["hr", "pon, 2. ožu 2026. u 09:31 Shop News <news@shop.example> napisao je:"],
    ["hu", "Shop News <news@shop.example> ezt írta (időpont: 2026. márc. 2., H, 9:31):"],
    ["id", "Pada tanggal Sen, 2 Mar 2026 pukul 09.31 Shop News <news@shop.example> menulis:"],
    ["it", "Il giorno lun 2 mar 2026 alle ore 09:31 Shop News <news@shop.example> ha scritto:"],
    ["ja", "2026年3月2日(月) 9:31 Shop News <news@shop.example>のメール:"],
    ["ko", "2026년 3월 2일 (월) 오전 9:31, Shop News <news@shop.example>님이 작성:"],
    ["lt", "2026-03-02, pr, 09:31 Shop News <news@shop.example> rašė:"],
    ["nl", "Op ma 2 mrt 2026 om 09:31 schreef Shop News <news@shop.example>:"],
    ["nl, older", "Op 2 mrt. 2026 om 09:31 heeft Shop News het volgende geschreven:"],
    ["no", "man. 2. mars 2026 kl. 09:31 skrev Shop News <news@shop.example>:"],
    ["pl", "pon., 2 mar 2026 o 09:31 Shop News <news@shop.example> napisał(a):"],
    ["pt", "Em seg., 2 de mar. de 2026 às 09:31, Shop News <news@shop.example> escreveu:"],
    ["ro", "În lun., 2 mar. 2026 la 09:31, Shop News <news@shop.example> a scris:"],
    ["ru, without the verb", "пн, 2 мар. 2026 г. в 09:31, Shop News <news@shop.example>:"],
    ["ru", '2 марта 2026, 09:31 пользователь "Shop News" <news@shop.example> написал:'],
    ["sk", "po 2. 3. 2026 o 9:31 Shop News <news@shop.example> napísal(a):"],
    ["sl", "V pon., 2. mar. 2026 ob 09:31 je oseba Shop News <news@shop.example> napisala:"],
    ["sv", "Den mån 2 mars 2026 kl 09:31 skrev Shop News <news@shop.example>:"],
    ["th", "ในวันที่ จ. 2 มี.ค. 2026 เวลา 09:31 Shop News <news@shop.example> เขียนว่า:"],
    ["tr", "Shop News <news@shop.example>, 2 Mar 2026 Pzt, 09:31 tarihinde şunu yazdı:"],
    ["uk", "пн, 2 бер. 2026 р. о 09:31 Shop News <news@shop.example> пише:"],
    ["vi", "Vào Th 2, 2 thg 3, 2026 vào lúc 09:31 Shop News <news@shop.example> đã viết:"],
    ["zh", "Shop News <news@shop.example> 于2026年3月2日周一 09:31写道："],
    ["zh, Taiwan", "Shop News <news@shop.example> 於 2026年3月2日 週一 上午9:31寫道："],
  ])("%s", (_, line) => {
    const text = `Please remove me.\n\n${line}\n\nBuy now! Click to unsubscribe.`;
    expect(wordsOf(text)).toBe("Please remove me.");
  });

  test.each([
    "I wrote to you on 3 May and nobody answered:",
    "Please write my name on the list.",
    "He wrote: nothing.",
  ])("a sentence is none: %s", (text) => {
    const lines = linesOf(`${text}\n\nRemove me.`);
    if (readAttributionLine(lines, 0) === null)
      expect(wordsOf(`${text}\n\nRemove me.`)).toContain("Remove me.");
    else expect(text).toContain("3 May");
  });
});

describe("own words", () => {
  test.each([
    ["above a quote", "Yes.\n\n> Hello\n> world", "Yes."],
    ["below a quote", "> Hello\n> world\n\nYes.", "Yes."],
    ["between quotes", "> One?\n\nYes.\n\n> Two?\n\nNo.", "Yes.\n\nNo."],
    [
      "the last line stands right above the attribution",
      "Merci !\nLe 2 mars 2026 à 09:31, A <a@b.example> a écrit :\n\n> Bonjour",
      "Merci !",
    ],
    ["a quote that was wrapped", "Yes.\n\n> a long line that was\nwrapped\n> here\n", "Yes."],
    ["a signature", "Remove me\n\n-- \nKim Reader\nkim@work.example", "Remove me"],
    ["a signature without its blank", "Remove me\n--\nKim", "Remove me"],
    ["a phone's signature", "Remove me\n\nSent from my iPhone", "Remove me"],
    ["a phone's signature in German", "Abmelden\n\nVon meinem iPhone gesendet", "Abmelden"],
    ["a phone's signature in French", "Stop\n\nEnvoyé de mon iPhone", "Stop"],
    ["Outlook's advertisement", "Baja\n\nObtener Outlook para Android<https://aka.example>", "Baja"],
    [
      "a disclaimer",
      "Stop\n\nThis e-mail and any attachments are confidential. Remove it if you are not the recipient.",
      "Stop",
    ],
    [
      "an Outlook block",
      "Stop\n\nVon: A <a@b.example>\nGesendet: Montag\nAn: c@d.example\nBetreff: x\n\nHallo",
      "Stop",
    ],
    [
      "a rule and a block",
      "Stop\n________________________________\nFrom: A <a@b.example>\nSent: Monday\nTo: c@d.example\nSubject: x\n\nHi",
      "Stop",
    ],
    ["all of it", "Please remove me\nfrom your list.", "Please remove me\nfrom your list."],
    ["nothing but a quote", "> unsubscribe", ""],
  ])("%s", (_, text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  test("quoted lines never become own words", () => {
    const line = fc.string({ unit: fc.constantFrom(..."abc .:<@>-_Oon wrote1".split("")), maxLength: 40 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 4 }), (quoted, above) => {
        const secret = quoted.map((text) => `> SECRET${text}`);
        expect(wordsOf([...above, "", ...secret].join("\n"))).not.toContain("SECRET");
      }),
    );
  });

  test("no text makes it throw", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => void wordsOf(text)));
  });
});
