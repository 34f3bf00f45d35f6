import { flood, head, type HostileMail, latin1, megabyte, words } from "./hostile-mail.ts";

function html(markup: string): Buffer {
  return latin1(`${head}Content-Type: text/html\r\n\r\n${markup}`);
}

/** Attacks by HTML: its depth, its attributes, and what is never closed. */
export const htmlMails: readonly HostileMail[] = [
  ...[
    "<div>",
    "<blockquote>",
    "<table><tr><td>",
    "<b>",
    "<p>",
    "<li>",
    "<div></span>",
    "<pre>",
    "<!--",
    "<![CDATA[",
    "<a b=",
    '<a b="',
    "<a b='",
    "<a/",
    "&amp",
    "&#x1F600",
    "&CounterClockwiseContourIntegral;",
    "</",
    "</p>",
    "<style>",
    "<br>",
    "<hr>",
  ].map((opening) => ({
    name: `html-50000-${opening}`,
    why: `${opening} fifty thousand times, never closed`,
    build: () => html(`<p>${words}</p>${opening.repeat(50_000)}`),
    parts: { exactly: 1 as const },
    text: words,
  })),
  {
    name: "html-prototype-names",
    why: "elements and attributes named as what every JavaScript object has",
    build: () =>
      html(
        `<p>${words}</p><constructor><__proto__ hasOwnProperty=1><toString></constructor><valueOf constructor="style">x`,
      ),
    text: words,
  },
  {
    name: "html-attributes-100000",
    why: "a hundred thousand attributes on one element",
    build: () =>
      html(`<p${Array.from({ length: 90_000 }, (_, at) => ` a${String(at)}=1`).join("")}>${words}</p>`),
    parts: { exactly: 1 },
    text: words,
  },
  {
    name: "html-styles",
    why: "a megabyte of style on one element, and the same attribute again and again",
    build: () =>
      html(
        `<p>${words}</p><p style="${flood("font-size:0;display:", 500_000)}"><p${' style="display:none"'.repeat(20_000)}>x`,
      ),
    text: words,
  },
  {
    name: "html-end-tags-in-deep-stack",
    why: "end tags that close nothing, below five hundred open elements",
    build: () =>
      html(`<p>${words}</p>${"<div>".repeat(600)}${"</div>".repeat(100)}${"</i>".repeat(200_000)}`),
    text: words,
  },
  {
    name: "html-lines-in-deep-quotations",
    why: "a line in every bracket of five hundred quotations",
    build: () => html(`<p>${words}</p>${"<blockquote>".repeat(600)}${"x<br>".repeat(200_000)}`),
    text: words,
  },
  {
    name: "html-rows-in-deep-tables",
    why: "rows whose ends are left out, in tables within tables",
    build: () => html(`<p>${words}</p>${"<table><tr><td>".repeat(160)}${"<tr><td>x".repeat(100_000)}`),
    text: words,
  },
  {
    name: "html-hidden",
    why: "a megabyte of text that no reader sees, so that a second reader is asked",
    build: () =>
      html(`<div style="display:none">${flood("<table><tr><td>a<b>b</b>", megabyte - 1_000)}</div>`),
    parts: { exactly: 1 },
  },
  {
    name: "html-hidden-links",
    why: "a megabyte of links that no reader sees",
    build: () =>
      html(
        `<div hidden>${flood('<a href="https://shop.example/a?b=c">x</a> <img src="cid:a">', megabyte - 1_000)}</div>`,
      ),
    parts: { exactly: 1 },
  },
  {
    name: "html-hidden-lists",
    why: "lists in lists that no reader sees",
    build: () => html(`<div hidden>${flood("<ul><li>a", megabyte - 1_000)}</div>`),
    parts: { exactly: 1 },
  },
  {
    name: "html-entities",
    why: "a megabyte of entities, each of which is a text of its own",
    build: () => html(`<p>${words}</p>${flood("&lt;&nbsp;&zwj;", megabyte)}`),
    text: words,
  },
  {
    name: "html-of-angles",
    why: "a megabyte of angle brackets",
    build: () => html(`<p>${words}</p>${"<".repeat(megabyte)}`),
    text: words,
  },
  {
    name: "html-preformatted-lines",
    why: "a megabyte of empty lines that HTML keeps",
    build: () => html(`<p>${words}</p><pre>${flood("\n \n\t\n", megabyte)}`),
    text: words,
  },
  {
    name: "html-outlook-rules",
    why: "Outlook's sign of a quoted mail, fifty thousand times",
    build: () => html(`<p>${words}</p>${'<div id="divRplyFwdMsg">x'.repeat(40_000)}`),
    text: words,
  },
];
