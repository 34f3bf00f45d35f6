import type { Shape } from "./shape.ts";

const mostNamed = 6;

/** A shape in words: "multipart/mixed of text/plain and image/png; subject “Report 0 of @”; labels Incident, Source; by Mailer". */
export function shapeText({
  parts,
  files,
  fields,
  program,
  subject,
  labels,
  keys,
  prose,
  broken,
}: Shape): string {
  return [
    partsText(parts),
    broken === null ? null : `looks like ${broken} and is broken`,
    subject === "" ? "no subject" : `subject “${subject}”`,
    listed("labels", labels),
    listed("data", keys),
    listed("fields", fields),
    listed("files", files),
    labels.length > 0 || prose[0] === undefined ? null : `begins “${prose[0]}”`,
    program === null ? null : `by ${program}`,
  ]
    .filter((text) => text !== null)
    .join("; ");
}

/** Multiparts within one another are left out but for the outermost. */
function partsText(parts: readonly string[]): string {
  const [root = "", ...below] = parts;
  const leaves = below
    .map((path) => path.slice(path.lastIndexOf("> ") + 2))
    .filter((type) => !type.startsWith("multipart/"));
  const kinds = [...new Set(leaves)];
  return kinds.length === 0 ? root : `${root} of ${enumerated(kinds)}`;
}

function listed(title: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const more = names.length - mostNamed;
  return `${title} ${names.slice(0, mostNamed).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function enumerated(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
