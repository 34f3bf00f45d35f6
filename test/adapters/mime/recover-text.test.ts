import { expect, test } from "vitest";

import { parseMessage } from "../../../src/adapters/mime/parse-message.ts";
import { recoverText } from "../../../src/adapters/mime/recover-text.ts";

const html = (body: string) => parseMessage(Buffer.from(`Content-Type: text/html\r\n\r\n${body}`));

test("text that a mail hides as a whole is found by the second reader, and said so", async () => {
  const message = html('<body style="opacity:0"><p>Please remove me.</p></body>');
  expect(message.humanText()).toBe("");
  const recovered = await recoverText(message);
  expect(recovered.humanText()).toBe("Please remove me.");
  expect(recovered.quirks.map(({ code }) => code)).toEqual(["text-recovered"]);
});

test.each([
  ["a mail whose text was read", html("<p>Please <b style='display:none'>do not</b> remove me.</p>")],
  ["an empty mail", html(" ")],
  ["a mail with nothing but a picture", html('<img src="x.gif">')],
  [
    "an embedded message, whose words are another's",
    parseMessage(Buffer.from("Content-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\nRemove me.\r\n")),
  ],
])("%s stays as it is", async (_, message) => {
  expect(await recoverText(message)).toBe(message);
});
