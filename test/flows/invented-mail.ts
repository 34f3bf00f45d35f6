const yesterday = (): string => new Date(Date.now() - 86_400_000).toUTCString().replace("GMT", "+0000");

/** A complaint, or other feedback, of a feedback loop about a mail of yesterday whose Message-ID stands under `messageIdDomain`. */
export function complaintAbout(
  recipient: string,
  messageIdDomain: string,
  number: number,
  feedbackType = "abuse",
): string {
  return `From: Feedback <feedback@loop.example>
To: abuse@esp.example
Subject: complaint
Date: ${yesterday()}
Message-ID: <report-${number}@loop.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="b1"

--b1
Content-Type: text/plain

This is a complaint about a mail.

--b1
Content-Type: message/feedback-report

Feedback-Type: ${feedbackType}
User-Agent: ExampleLoop/2.0
Version: 1
Original-Rcpt-To: <${recipient}>
Arrival-Date: ${yesterday()}
Source-IP: 203.0.113.7

--b1
Content-Type: message/rfc822

From: Shop News <news@shop.example>
To: ${recipient}
Subject: Offers
Date: ${yesterday()}
Message-ID: <mail-${number}@${messageIdDomain}>

Offers.

--b1--
`.replaceAll("\n", "\r\n");
}

/** A person who wants no more mail. */
export function optOutOf(writer: string, number: number): string {
  return `From: A person <${writer}>
To: abuse@esp.example
Subject: unsubscribe
Date: ${yesterday()}
Message-ID: <words-${number}@mail.example>

Please remove me from your list.
`.replaceAll("\n", "\r\n");
}

/** Something that only a person can answer. */
export function letterFrom(writer: string, number: number): string {
  return `From: A person <${writer}>
To: abuse@esp.example
Subject: Your invoice
Date: ${yesterday()}
Message-ID: <letter-${number}@mail.example>

Good morning, could you tell me where I find the invoice of October?
`.replaceAll("\n", "\r\n");
}
