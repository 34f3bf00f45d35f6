import type { SeenShape } from "./group-shapes.ts";
import type { Shape } from "./shape.ts";

/**
 * What most mails of a group have alike, said as a shape: names that at least half of them have, and the commonest
 * one's subject with "…" for words that are its own.
 */
export function commonShape(variants: readonly SeenShape[]): Shape {
  const mails = variants.reduce((sum, variant) => sum + variant.mails, 0);
  const most = (namesOf: (shape: Shape) => readonly string[]): string[] => {
    const counts = new Map<string, number>();
    for (const variant of variants)
      for (const name of new Set(namesOf(variant.shape)))
        counts.set(name, (counts.get(name) ?? 0) + variant.mails);
    return [...counts].filter(([, count]) => count * 2 >= mails).map(([name]) => name);
  };
  const words = new Set(most(({ subject }) => subject.split(" ")));
  const subject = (variants[0]?.shape.subject ?? "").split(" ").map((word) => (words.has(word) ? word : "…"));
  return {
    parts: most(({ parts }) => parts),
    files: most(({ files }) => files),
    fields: most(({ fields }) => fields),
    program: most(({ program }) => (program === null ? [] : [program]))[0] ?? null,
    subject: subject.filter((word, at) => word !== "…" || subject[at - 1] !== "…").join(" "),
    labels: most(({ labels }) => labels),
    keys: most(({ keys }) => keys),
    prose: most(({ prose }) => prose),
    broken: most(({ broken }) => (broken === null ? [] : [broken]))[0] ?? null,
  };
}
