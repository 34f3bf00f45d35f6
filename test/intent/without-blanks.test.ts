import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Intent } from "../../src/intent/intent.ts";
import { readIntent } from "../../src/intent/read-intent.ts";

const writer = "writer@example.net";

function read(text: string): Intent {
  return readIntent({ subject: null, text, writer, ours: [] });
}

/** A plain opt-out of the writer, on which the pipeline acts alone. */
function isPlain({ ask, confidence, requestedAddresses }: Intent): boolean {
  return ask === "opt-out" && confidence >= 0.9 && requestedAddresses.join() === writer;
}

describe("scripts without blanks between words", () => {
  test.each([
    ["请将old.one@example.org退订", ["old.one@example.org"]],
    ["请把邮箱：old.one@example.org，从名单中移除。", ["old.one@example.org"]],
    ["请从名单中删除a@example.org、b@example.org", ["a@example.org", "b@example.org"]],
    ["请停止来自news@shop.example的邮件", [writer]],
    ["old.one@example.orgへの配信を停止してください", ["old.one@example.org"]],
    ["news@shop.exampleからのメールを停止してください", [writer]],
    ["old.one@example.org은 명단에서 삭제해 주세요", ["old.one@example.org"]],
  ])("an address among letters is found whole: %s", (text, addresses) => {
    expect(read(text).requestedAddresses.toSorted()).toEqual(addresses);
  });

  test("an address is the same wherever letters without blanks stand around it", () => {
    const address = fc.stringMatching(/^[a-z][a-z0-9.+-]{0,8}[a-z0-9]@[a-z]{1,8}\.example$/);
    const before = fc.constantFrom("请将", "请把", "麻烦将邮箱：", "請將信箱（");
    const behind = fc.constantFrom("退订", "从名单中移除。", "退订，谢谢", "從名單中移除");
    fc.assert(
      fc.property(before, address, behind, (start, at, end) => {
        expect(read(start + at + end).requestedAddresses).toEqual([at]);
      }),
    );
  });

  test.each([
    // 别 is "do not", 特别 "very"; 其他 "other" holds 他 "he"; 还好 "luckily" holds 还 "still".
    ["特别希望退订", true],
    ["千万别退订", false],
    ["其他的不用管，请把我从名单里删除", true],
    ["他说请把我从名单里删除", false],
    // 제안 "offer" holds 안 "not", but not over the blank of 이제 안.
    ["이제 안 받을래요 빼주세요", true],
    ["제안 메일 그만 보내세요", true],
    ["명단에서 안 빼주셔도 됩니다", false],
    // ของ "of" holds ขอ "please"; a tone is part of its letter, so that ที่ holds no ที.
    ["ยกเลิกของผมด้วยครับ", false],
    ["ขอยกเลิกรับข่าวสารครับ", true],
  ])("a word within another is none: %s", (text, plain) => {
    expect(isPlain(read(text))).toBe(plain);
  });

  test.each([
    ["不要再给我发邮件了", true],
    ["不要再给我发", true],
    ["不要再给我发发票了", false],
    ["不要再给我发样品", false],
    ["今後メールを送らないでください", true],
    ["今後請求書を送らないでください", false],
    ["앞으로 메일 보내지 마세요", true],
    ["앞으로 견적서 보내지 마세요", false],
    ["ไม่ต้องส่งโฆษณามาอีกนะคะ", true],
    ["ไม่ต้องส่งใบแจ้งหนี้มาอีกนะคะ", false],
  ])("what stands behind a request tells what it is about: %s", (text, plain) => {
    expect(isPlain(read(text))).toBe(plain);
  });

  test.each([
    ["配信停止してください", true],
    ["配信停止しないでください", false],
    ["もう読まないので配信停止してください", true],
    ["더는 안 읽으니 보내지 마세요", true],
  ])("a negation stands where the language puts it: %s", (text, plain) => {
    expect(isPlain(read(text))).toBe(plain);
  });

  test("Kana of half width, and letters sent in pieces, are those of full width", () => {
    expect(isPlain(read("ﾒﾙﾏｶﾞの配信停止をお願いします"))).toBe(true);
    expect(isPlain(read("メルマガの配信停止をお願いします".normalize("NFD")))).toBe(true);
    expect(isPlain(read("메일 그만 보내세요".normalize("NFD")))).toBe(true);
  });

  test.each([
    "请停止发送。STOP",
    "请把我从名单中删除！thanks",
    "我不需要这些广告 请退订",
    "กดลิงก์แล้วไม่ได้ ช่วยเอาชื่อผมออกจากรายชื่อ",
    "贵公司的推广邮件我已经不再需要了，今后请不要再继续向我的这个\n邮箱发送任何内容",
  ])("clauses end at stops of full width and at blanks, not where a line is full: %s", (text) => {
    expect(isPlain(read(text))).toBe(true);
  });

  test.each([
    ["请将我从邮件列表中删除，谢谢。", "請將我從郵件列表中刪除，謝謝。"],
    ["请停止向我发送广告", "請停止向我發送廣告"],
    ["请不要把我从列表里删除", "請不要把我從列表裡刪除"],
    ["我从来没有订阅过", "我從來沒有訂閱過"],
  ])("simplified and traditional characters are one language: %s", (simplified, traditional) => {
    const { ask, confidence } = read(simplified);
    expect(read(traditional)).toMatchObject({ ask, confidence });
  });
});
