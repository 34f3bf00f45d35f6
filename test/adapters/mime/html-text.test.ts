import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { htmlToText } from "../../../src/adapters/mime/html-text.ts";

describe("htmlToText", () => {
  test.each([
    ["<p>one</p><p>two</p>", "one\n\ntwo"],
    ["<div>one</div><div>two</div>", "one\ntwo"],
    ["one<br>two<br/>three</br>four", "one\ntwo\nthree\nfour"],
    ["one<br><br><br>two", "one\n\ntwo"],
    ["<b>From:</b> Shop<br><b>To:</b>\n  Ann", "From: Shop\nTo: Ann"],
    ["<table><tr><td>a</td><td>b</td></tr><tr><td>c</table>", "a b\nc"],
    ["<ul><li>a<li>b</ul>", "a\nb"],
    ["a&nbsp;&amp;&nbsp;b &lt;c&gt; &#228; &#x20AC;", "a & b <c> ä €"],
    ["a\n  b\t c", "a b c"],
    ["<pre>a\n  b</pre>c", "a\n  b\n\nc"],
    ["a<hr>b", `a\n${"_".repeat(32)}\nb`],
    ["a<blockquote>b<blockquote>c</blockquote>d</blockquote>e", "a\n\n> b\n>\n> > c\n>\n> d\n\ne"],
    ["-- <br>Ann", "-- \nAnn"],
    ["<div>a</div><div>&nbsp;</div><div>b</div>", "a\n\nb"],
    ["<style>p{}</style><script>x</script><title>t</title><!-- c --><p>a", "a"],
    ["a<o:p></o:p><![if !mso]>b<![endif]>", "ab"],
    ["1 < 2 and 3 > 2", "1 < 2 and 3 > 2"],
    ["<a href='https://x.example'>link</a>", "link"],
    ["", ""],
  ])("%j", (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  test.each([
    "display:none",
    "DISPLAY : NONE !important",
    "visibility:hidden",
    "opacity:0",
    "font-size:0",
    "font-size:0px;line-height:0",
    "font:0/0 a",
    "max-height:0;overflow:hidden",
    "height:0px;overflow:hidden",
  ])("%j hides", (style) => {
    expect(htmlToText(`<div style="${style}">hidden <b>too</b></div>seen`)).toBe("seen");
  });

  test.each([
    "display:block",
    "opacity:0.5",
    "opacity:1",
    "font-size:0.8em",
    "max-height:0.5em",
    "height:0",
    "mso-hide:all",
  ])("%j does not hide", (style) => {
    expect(htmlToText(`<div style="${style}">seen</div>`)).toBe("seen");
  });

  test("an unclosed hidden paragraph ends at the next block", () => {
    expect(htmlToText('<p style="display:none">hidden<p>seen')).toBe("seen");
  });

  const words = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,3}$/);

  test("paragraphs that were written are read back, whatever inline elements stand in them", () => {
    const inline = fc.constantFrom("b", "i", "span", "font", "a", "unknown");
    fc.assert(
      fc.property(fc.array(fc.tuple(words, inline), { minLength: 1, maxLength: 6 }), (paragraphs) => {
        const html = paragraphs
          .map(([text, tag]) => `<p>\n <${tag} class="x">${text}</${tag}>\n</p>`)
          .join("\n");
        expect(htmlToText(html)).toBe(paragraphs.map(([text]) => text).join("\n\n"));
      }),
    );
  });

  test("whatever the markup, never throws and never gives a tag that was whole", () => {
    const piece = fc.constantFrom(
      ..."<p>|</p>|<div>|</div>|<blockquote>|</blockquote>|<br>|<td>|<li>|<pre>|<b style='display:none'>|</b>|<!--|-->|<|>|&|&amp;|&#0;|&#xD800;|&#x110000;|text|\n| |\"|'|=|<script>|</script>|<div class=yahoo_quoted>".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = htmlToText(pieces.join(""));
        expect(text).not.toMatch(/<\/(?:p|div|blockquote|b)>(?!.*-->)/s);
        expect(text).not.toContain("\0");
      }),
      { numRuns: 1_000 },
    );
  });
});
