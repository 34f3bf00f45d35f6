import fc from "fast-check";
import { expect, test } from "vitest";

import { parseMessage } from "../../src/adapters/mime/parse-message.ts";
import { sha256 } from "../../src/adapters/sha256.ts";
import { understand } from "../../src/pipeline/understand.ts";
import { commonShape } from "../../src/shape/common-shape.ts";
import { groupShapes, type SeenShape } from "../../src/shape/group-shapes.ts";
import { shapeOf } from "../../src/shape/shape.ts";
import { programs } from "../arbitraries/unknown-programs.ts";

/** The distinct shapes of mails that came one after another, each with the number of its program. */
function seen(mails: readonly { program: number; raw: string }[]): (SeenShape & { program: number })[] {
  const shapes = new Map<string, SeenShape & { program: number }>();
  for (const [at, { program, raw }] of mails.entries()) {
    const message = parseMessage(Buffer.from(raw));
    const named = shapeOf(message, understand(message), sha256);
    const before = shapes.get(named.id);
    const time = new Date(at * 1000);
    shapes.set(named.id, {
      ...named,
      program,
      mails: (before?.mails ?? 0) + 1,
      firstSeen: before?.firstSeen ?? time,
      lastSeen: time,
    });
  }
  return [...shapes.values()];
}

const mixed = fc.array(
  fc.oneof(...Object.values(programs).map((mails, program) => mails.map((raw) => ({ program, raw })))),
  { minLength: 1, maxLength: 60 },
);

test("each group is one program, and each program one group", () => {
  fc.assert(
    fc.property(mixed, (mails) => {
      const groups = groupShapes(seen(mails));
      for (const { variants } of groups) expect(new Set(variants.map(({ program }) => program)).size).toBe(1);
      expect(groups).toHaveLength(new Set(mails.map(({ program }) => program)).size);
      expect(groups.reduce((sum, group) => sum + group.mails, 0)).toBe(mails.length);
    }),
    { numRuns: 50 },
  );
});

test("what comes later moves nothing that came before, in whatever order the rows come", () => {
  fc.assert(
    fc.property(mixed, fc.nat(), (mails, cut) => {
      const earlier = seen(mails.slice(0, cut % (mails.length + 1)));
      const places = (shapes: readonly SeenShape[]) =>
        new Map(
          groupShapes(shapes).flatMap(({ id, variants }) =>
            variants.map((variant) => [variant.id, id] as const),
          ),
        );
      const all = seen(mails);
      const after = places(all);
      for (const [id, group] of places(earlier)) expect(after.get(id)).toBe(group);
      expect(places([...all].reverse())).toEqual(after);
    }),
    { numRuns: 50 },
  );
});

test("the commonest variant stands first, and the group is named after the first seen", () => {
  const mail = (more: string) => ({
    program: 0,
    raw: `From: a@b.example\nSubject: Report\nAuto-Submitted: auto-generated\n\nHost: a\nPort: 1\nRule: 2\n${more}`,
  });
  const [group, ...others] = groupShapes(seen([mail(""), mail("Note: x\n"), mail("Note: y\n")]));
  expect(others).toEqual([]);
  expect(group?.variants.map(({ mails }) => mails)).toEqual([2, 1]);
  expect(group?.id).toBe(group?.variants[1]?.id);
  expect(group).toMatchObject({ mails: 3, firstSeen: new Date(0), lastSeen: new Date(2000) });
});

test("a group is described by what most of its mails have alike", () => {
  const mail = (who: string, more: string) => ({
    program: 0,
    raw: `From: a@b.example\nSubject: ${who} reported a message\nAuto-Submitted: auto-generated\n\nHost: a\nRule: 2\nSeen: now\n${more}`,
  });
  const mails = [
    mail("Ada Lind", ""),
    mail("Ben", "Note: x\n"),
    mail("Eve Ann Sun", "Note: y\n"),
    mail("Kim", "Port: 1\n"),
  ];
  const [group, ...others] = groupShapes(seen(mails));
  expect(others).toEqual([]);
  expect(group && commonShape(group.variants)).toMatchObject({
    subject: "… reported a message",
    labels: ["Host", "Rule", "Seen", "Note"],
    fields: ["auto-submitted"],
    program: null,
  });
});

test.each([
  ["labels of its own for each", (at: number) => ["a", "b", "c", "d"].map((salt) => wordOf(`${salt}${at}`))],
  ["one label in all of them", (at: number) => ["Common", wordOf(`a${at}`), wordOf(`b${at}`)]],
  [
    "labels out of a hundred",
    (at: number) => Array.from({ length: 24 }, (_, of) => `l${(at * 7919 + of * of * 31) % 100}`),
  ],
])("ten thousand shapes of a flood are grouped all the same: %s", (_, labelsOf) => {
  const shapes = Array.from({ length: 10_000 }, (_, at): SeenShape => {
    const shape = {
      parts: ["text/plain"],
      files: [],
      fields: ["auto-submitted"],
      program: null,
      broken: null,
    };
    return {
      ...{ id: sha256(String(at)).slice(0, 16), mails: 1, firstSeen: new Date(at), lastSeen: new Date(at) },
      shape: { ...shape, subject: wordOf(`s${at}`), labels: labelsOf(at), keys: [], prose: [] },
    };
  });
  expect(groupShapes(shapes).reduce((sum, { mails }) => sum + mails, 0)).toBe(10_000);
});

function wordOf(seed: string): string {
  return sha256(seed).replace(/\d/g, "");
}
