import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { topicOf } from "../../src/events/topics.ts";
import { eventSchemas } from "../../src/generated/events.ts";

const readme = readFileSync(join(import.meta.dirname, "../../schemas/README.md"), "utf8");

test("the README's table has every event with its schema and topic", () => {
  const written = [
    ...readme.matchAll(/^\| \[([\w.-]+)\]\(([\w.-]+)\)\s*\| `([\w.-]+)`( \(by key\))?\s*\|/gm),
  ].map(([, event, schema, topic, compacted]) => ({
    event,
    schema,
    topic,
    compacted: compacted !== undefined,
  }));
  const built = Object.entries(eventSchemas).map(([type, schema]) => {
    const { name, compacted } = topicOf[type as keyof typeof eventSchemas];
    return { event: type.replace(/^heed\.(.*)\.v1$/, "$1"), schema, topic: name, compacted };
  });
  const byEvent = (a: { event?: string | undefined }, b: { event?: string | undefined }) =>
    (a.event ?? "").localeCompare(b.event ?? "");
  expect(written.sort(byEvent)).toEqual(built.sort(byEvent));
});
