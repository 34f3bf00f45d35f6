import { describe, expect, test } from "vitest";

import { readSubject } from "../../../src/report/people/subject-prefix.ts";

describe("subject prefixes", () => {
  test.each([
    ["Fwd: Offers", "forward", "Offers"],
    ["FW: Re: Offers", "forward", "Re: Offers"],
    ["Re: Fwd: Offers", "reply", "Fwd: Offers"],
    ["WG: Angebote", "forward", "Angebote"],
    ["AW: Angebote", "reply", "Angebote"],
    ["TR : Offres", "forward", "Offres"],
    ["RV: Ofertas", "forward", "Ofertas"],
    ["ENC: Ofertas", "forward", "Ofertas"],
    ["I: Offerte", "forward", "Offerte"],
    ["R: Offerte", "reply", "Offerte"],
    ["VB: Erbjudanden", "forward", "Erbjudanden"],
    ["SV: Erbjudanden", "reply", "Erbjudanden"],
    ["VL: Tarjoukset", "forward", "Tarjoukset"],
    ["İLT: Teklifler", "forward", "Teklifler"],
    ["YNT: Teklifler", "reply", "Teklifler"],
    ["PD: Oferty", "forward", "Oferty"],
    ["Odp: Oferty", "reply", "Oferty"],
    ["转发: 优惠", "forward", "优惠"],
    ["答复：优惠", "reply", "优惠"],
    ["転送: お得", "forward", "お得"],
    ["전달: 할인", "forward", "할인"],
    ["ΠΡΘ: Προσφορές", "forward", "Προσφορές"],
    ["RE[2]: Offers", "reply", "Offers"],
    ["[Fwd: Offers]", "forward", "Offers"],
    ["Offers: 20 % off", null, "Offers: 20 % off"],
    ["Offers", null, "Offers"],
    ["", null, ""],
  ] as const)("%s", (subject, says, bare) => {
    expect(readSubject(subject)).toEqual({ says, bare });
  });

  test("VS answers in Finland and forwards in Denmark", () => {
    expect(readSubject("VS: x", "fi").says).toBe("reply");
    expect(readSubject("VS: x", "da").says).toBe("forward");
    expect(readSubject("VS: x").says).toBe("forward");
  });
});
