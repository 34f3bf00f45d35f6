import { certaintyIn, isNegated } from "./clause.ts";
import { covers, type Finding, firstOfEachSentence, holds, mostCertain } from "./finding.ts";
import type { Ask, Intent, PersonWords } from "./intent.ts";
import { loneRequests } from "./lone-request.ts";
import type { Match } from "./pattern.ts";
import type { Hits } from "./phrase-index.ts";
import { type RequestedAddresses, requestedAddresses } from "./requested-addresses.ts";
import type { Sentence } from "./sentences.ts";
import { TextHits } from "./text-hits.ts";
import { lengthOf } from "./tokens.ts";
import type { PatternField, Vocabulary } from "./vocabulary.ts";

/** How sure a plain request, and a plain complaint, can be at most. */
const plainRequest = 0.96;
const plainComplaint = 0.93;
const enoughToAct = 0.9;
/** Longer texts say more than one thing. In words. */
const longText = 150;

/** What says whose wish or words it is, a "not" does not turn around: "my father does not want your mail". */
const whoseWords: ReadonlySet<PatternField> = new Set(["asSender", "footer", "forOther", "changeOfAddress"]);

/** One language's reading of a person's words. */
export class Interpretation {
  private readonly vocabulary: Vocabulary;
  private readonly title: readonly Sentence[];
  private readonly body: readonly Sentence[];
  private readonly all: readonly Sentence[];
  private readonly words: PersonWords;
  private readonly hits: TextHits;
  private readonly cache = new Map<PatternField, readonly Finding[]>();

  constructor(
    vocabulary: Vocabulary,
    title: readonly Sentence[],
    body: readonly Sentence[],
    words: PersonWords,
    hits: Hits,
  ) {
    this.vocabulary = vocabulary;
    this.title = title;
    this.body = body;
    this.all = [...title, ...body];
    this.words = words;
    this.hits = new TextHits(hits);
  }

  intent(): Intent {
    const requests = this.requests();
    const complaints = this.find("complaint");
    const legal = this.find("legal").filter(
      ({ sentence }) => requests.length === 0 || !this.threatens(sentence),
    );
    if (legal.length > 0) return this.inquiry("legal-request", legal, 0.9, requests, complaints);
    const cancellations = this.find("cancellation").filter(
      (found) => !requests.some((ask) => covers(ask, found)),
    );
    if (cancellations.length > 0)
      return this.inquiry("cancellation", cancellations, 0.85, requests, complaints);
    if (this.wantsToStay(requests)) return this.answer("stay", this.staysBeside(requests), 0.8);
    const sure = mostCertain(requests);
    if (this.has("changeOfAddress") && sure < enoughToAct)
      return this.answer("change-of-address", this.find("changeOfAddress"), 0.8);
    if (requests.length > 0 && sure < enoughToAct && this.has("asSender"))
      return this.answer("customer-question", this.find("asSender"), 0.7);
    if (requests.length > 0 && sure < enoughToAct && this.has("fewer"))
      return this.answer("fewer-mails", this.find("fewer"), 0.7);
    if (requests.length > 0) {
      const ask = complaints.length > 0 ? "complaint-and-opt-out" : "opt-out";
      // Who surely complains wants no more of it, however unsure the request.
      const plain = Math.max(sure * plainRequest, mostCertain(complaints) * plainComplaint);
      const confidence = Math.min(plain, this.limit(requests));
      return this.answer(ask, [...requests, ...complaints], confidence, requests);
    }
    const asks = this.all.some(({ isQuestion }) => isQuestion);
    if (complaints.length > 0 && (asks || mostCertain(complaints) < enoughToAct) && this.has("asSender"))
      return this.answer("customer-question", this.find("asSender"), 0.7);
    if (complaints.length > 0) {
      const confidence = Math.min(mostCertain(complaints) * plainComplaint, this.limit(complaints));
      return this.answer("complaint", complaints, confidence);
    }
    return this.lesser();
  }

  /** What is left when nobody plainly asks to be left alone. */
  private lesser(): Intent {
    const less = [...this.find("fewer"), ...this.find("tooMuch")];
    if (less.length > 0) return this.answer("fewer-mails", less, 0.7);
    if (this.turnsARequestAround()) return this.answer("stay", [], 0.7);
    const maybe = this.find("optOutMaybe");
    if (maybe.length > 0 && !this.has("asSender"))
      return this.answer("opt-out", maybe, 0.7 * mostCertain(maybe), maybe);
    const questions = this.find("question").filter(({ match }) => match.start === 0);
    if (questions.length > 0 || this.all.some(({ isQuestion }) => isQuestion))
      return this.has("asSender")
        ? this.answer("customer-question", this.find("asSender"), 0.7)
        : this.answer("question", questions, 0.7);
    if (this.has("praise")) return this.answer("praise", this.find("praise"), 0.7);
    const { polite } = this.vocabulary.words;
    const silent = this.all.every(({ tokens }) => polite.covers(tokens));
    return this.answer(silent ? "silence" : "unclear", [], 0.5);
  }

  private requests(): readonly Finding[] {
    const plain = this.find("optOut");
    return plain.length > 0 ? plain : loneRequests(this.title, this.body, this.vocabulary, this.hits);
  }

  /** Every phrase of a kind that is neither turned around nor part of words that mean something else. */
  private find(means: PatternField): readonly Finding[] {
    const known = this.cache.get(means);
    if (known) return known;
    const found: Finding[] = [];
    for (const { sentence, match } of this.hits.of(means)) {
      // Other words may end a phrase about the writer's recipients; only where they hold all of it is it none.
      if (this.hits.meansOther(sentence, match, means === "asSender")) continue;
      if (this.isOfMatters(means, sentence)) continue;
      if (!whoseWords.has(means) && isNegated(sentence, match, this.vocabulary, this.hits)) continue;
      const certainty = certaintyIn(sentence, match, this.vocabulary, this.hits, means !== "complaint");
      found.push({ means, sentence, match, certainty });
    }
    this.cache.set(means, found);
    return found;
  }

  private isOfMatters(means: PatternField, { tokens }: Sentence): boolean {
    const { matters, mailNouns } = this.vocabulary.words;
    return (
      means === "complaint" &&
      matters.standsWithin(tokens, 0, tokens.length) &&
      !mailNouns.standsWithin(tokens, 0, tokens.length)
    );
  }

  private has(means: PatternField): boolean {
    return this.find(means).length > 0;
  }

  /** Wishes to stay that are no part of a request: "not any longer to receive it" holds the words of "to receive it". */
  private staysBeside(asks: readonly Finding[]): readonly Finding[] {
    return this.find("stay").filter((stay) => !asks.some((ask) => holds(ask, stay)));
  }

  /** No request stands, or each is unsure or in the very sentence that says otherwise. */
  private wantsToStay(requests: readonly Finding[]): boolean {
    const stays = this.staysBeside(requests);
    return (
      stays.length > 0 &&
      requests.every((ask) => ask.certainty < 1 || stays.some((stay) => stay.sentence === ask.sentence))
    );
  }

  /** What in the rest of the text keeps a program from acting alone. */
  private limit(asks: readonly Finding[]): number {
    const limits: number[] = [1];
    if (this.staysBeside(asks).length > 0) limits.push(0.5);
    if (this.has("asSender") || this.has("footer") || this.turnsARequestAround()) limits.push(0.6);
    if (this.isForOther(asks) && this.named(asks).others.length === 0) limits.push(0.6);
    if (this.has("sarcasm") || this.has("changeOfAddress")) limits.push(0.7);
    if (this.has("fewer")) limits.push(0.8);
    if (this.body.reduce((sum, { tokens }) => sum + lengthOf(tokens), 0) > longText) limits.push(0.85);
    return Math.min(...limits);
  }

  /** Other people are spoken of, and nobody says "me": "in memory of my father … do not send me any more". */
  private isForOther(asks: readonly Finding[]): boolean {
    const saysMe = asks.some(({ sentence, match }) =>
      this.vocabulary.words.self.standsWithin(sentence.tokens, match.start, match.end),
    );
    return this.has("forOther") && !saysMe;
  }

  private turnsARequestAround(): boolean {
    const requests = this.find("optOut");
    return this.hits
      .of("optOut")
      .some(
        ({ sentence, match }) =>
          isNegated(sentence, match, this.vocabulary, this.hits) &&
          !requests.some((ask) => ask.sentence === sentence && overlap(ask.match, match)),
      );
  }

  private threatens(sentence: Sentence): boolean {
    return this.hits.in(sentence, "threats").length > 0;
  }

  private named(asks: readonly Finding[]): RequestedAddresses {
    return requestedAddresses(
      this.all,
      new Set(asks.map((ask) => ask.sentence)),
      this.words,
      this.vocabulary,
    );
  }

  /** What a person answers, and beside it what else the words ask or say elsewhere. */
  private inquiry(
    ask: Ask,
    findings: readonly Finding[],
    confidence: number,
    requests: readonly Finding[],
    complaints: readonly Finding[],
  ): Intent {
    const isElsewhere = ({ sentence, match, certainty }: Finding): boolean =>
      certainty >= enoughToAct &&
      !findings.some((found) => found.sentence === sentence && overlap(found.match, match));
    const [asked, complained] = [requests.filter(isElsewhere), complaints.filter(isElsewhere)];
    return {
      ...this.answer(ask, [...findings, ...asked, ...complained], confidence, requests),
      beside: [
        ...(asked.length > 0 ? ["opt-out" as const] : []),
        ...(complained.length > 0 ? ["complaint" as const] : []),
      ],
    };
  }

  /** `requests` are the findings that ask for an address's removal; without any nobody's is requested. */
  private answer(
    ask: Ask,
    findings: readonly Finding[],
    confidence: number,
    requests: readonly Finding[] = [],
  ): Intent {
    const asks = requests.length > 0;
    const named = asks ? this.named(requests) : { addresses: [], others: [] };
    const forSomebody = this.isForOther(requests) && named.others.length === 0;
    return {
      ask,
      beside: [],
      confidence: Math.round(confidence * 100) / 100,
      reach: !asks ? null : this.has("reachAll") ? "all" : this.has("reachSender") ? "sender" : null,
      requestedAddresses: forSomebody ? [] : named.addresses,
      evidence: firstOfEachSentence(findings).map(({ means, sentence }) => ({
        means,
        language: this.vocabulary.language,
        text: sentence.text.slice(0, 200),
      })),
    };
  }
}

function overlap(a: Match, b: Match): boolean {
  return a.start < b.end && a.end > b.start;
}
