import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { decodeRecord, encodeEvent } from "../../../src/adapters/event-log/codec.ts";
import type { AnyEvent } from "../../../src/events/event.ts";
import { eventSchemas } from "../../../src/generated/events.ts";
import type { LogRecord } from "../../../src/ports.ts";

const samples = join(import.meta.dirname, "../../../schemas/samples");
const events = Object.entries(eventSchemas).map(([type, file]) => {
  const data: unknown = JSON.parse(readFileSync(join(samples, file), "utf8"));
  return { id: "sha256:1", type, source: "/test", time: "2026-11-20T09:30:00.000Z", data } as AnyEvent;
});
/** Fields that older writers of the same version did not write. */
const added: readonly string[] = ["feedback"];
const written = (event: AnyEvent): LogRecord => ({ ...encodeEvent(event), partition: 0, offset: 0 });
const withData = (event: AnyEvent, data: object): LogRecord => ({
  ...written(event),
  value: Buffer.from(JSON.stringify(data)),
});

describe.each(events)("$type", (event) => {
  test("comes back as it was written", () => {
    expect(decodeRecord(written(event))).toEqual({ ok: true, event });
  });

  test("keeps fields of a newer writer", () => {
    const data = { ...event.data, fieldOfTheNextVersion: [1] };
    expect(decodeRecord(withData(event, data))).toEqual({ ok: true, event: { ...event, data } });
  });

  test("is refused without any one of its fields, but for those that came later", () => {
    for (const field of Object.keys(event.data)) {
      const data = Object.fromEntries(Object.entries(event.data).filter(([name]) => name !== field));
      if (added.includes(field)) {
        expect(decodeRecord(withData(event, data))).toEqual({ ok: true, event: { ...event, data } });
        continue;
      }
      expect(() => encodeEvent({ ...event, data } as unknown as AnyEvent), field).toThrow(
        `does not fit schemas/${eventSchemas[event.type]}`,
      );
      expect(decodeRecord(withData(event, data)), field).toMatchObject({
        ok: false,
        eventId: "sha256:1",
        eventType: event.type,
        reason: expect.stringContaining(`'${field}'`) as string,
      });
    }
  });

  test("is refused with a field of another type", () => {
    for (const field of Object.keys(event.data)) {
      const broken = withData(event, { ...event.data, [field]: { not: "this" } });
      expect(decodeRecord(broken), field).toMatchObject({ ok: false });
    }
  });
});

test("a refusal does not repeat the value, which may be an address", () => {
  const [event] = events.filter(({ type }) => type === "heed.message.received.v1");
  if (event === undefined) throw new Error("no sample");
  const decoded = decodeRecord(withData(event, { ...event.data, role: "ann@example.com" }));
  expect(decoded).toMatchObject({ ok: false });
  expect(JSON.stringify(decoded)).not.toContain("ann");
});
