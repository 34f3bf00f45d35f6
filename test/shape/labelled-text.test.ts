import { expect, test } from "vitest";

import { readLabelledText } from "../../src/shape/labelled-text.ts";

test.each([
  ["Label: value", "Source: 192.0.2.1\nSeen at: today", ["Source", "Seen at"], []],
  ["blanks and dots before the colon", "IP address .....: 192.0.2.1\nHost   : a", ["IP address", "Host"], []],
  [
    "tabs, equals signs, wide colons",
    "Host\tmx.example\nport=25\n来源：192.0.2.1",
    ["Host", "port", "来源"],
    [],
  ],
  ["marks of lists and emphasis", "* Host: a\n- Port: 25\n*Rule*: 9", ["Host", "Port", "Rule"], []],
  [
    "a value in the next lines",
    "Message:\nall of this\nand this\n\nA new sentence.",
    ["Message"],
    ["A new sentence."],
  ],
  ["a value in the line after next", "Message:\n\nall of this\n\nDone.", ["Message"], ["Done."]],
  ["an indented rest of a value", "Host: a,\n  b,\n  c\nDone.", ["Host"], ["Done."]],
  ["numbered labels are one", "URL 1: a\nURL 2: b", ["URL 0"], []],
  [
    "colons of other kinds",
    "10:30 it began\nhttps://host.example\nmailto:ada@mail.example",
    [],
    ["0 it began", "URL", "mailto:@"],
  ],
  [
    "a sentence with a colon",
    "We saw the following traffic from you: much",
    [],
    ["We saw the following traffic from you: much"],
  ],
  ["quotes and rules", "> Host: a\n=====\n-----\nPort: 25", ["Port"], []],
  ["another mail's header", "Host: a\nReceived: from b\nSubject: c", ["Host"], []],
  ["a signature", "Host: a\n-- \nPhone: 1", ["Host"], []],
  ["nothing", "", [], []],
])("labels: %s", (_, text, labels, prose) => {
  expect(readLabelledText(text)).toMatchObject({ labels, prose });
  expect(readLabelledText(text.replaceAll("\n", "\r\n"))).toMatchObject({ labels, prose });
});

test("a flood of labels and lines is bounded", () => {
  const text = Array.from({ length: 50_000 }, (_, at) => `label${"x".repeat(at % 30)}: ${at}\nline`).join(
    "\n",
  );
  const { labels, prose, counted } = readLabelledText(text);
  expect(labels.length).toBeLessThanOrEqual(24);
  expect(prose.length).toBeLessThanOrEqual(5);
  expect(counted).toBeLessThanOrEqual(60);
});
