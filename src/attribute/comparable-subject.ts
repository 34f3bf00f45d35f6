/** A subject as people and programs pass it on: prefixes, case and blanks differ. */
export function comparableSubject(subject: string): string {
  return subject
    .slice(0, 500)
    .toLowerCase()
    .replace(/^(?:\s*[a-z]{1,4}:\s?)+/, "")
    .split(/\s+/)
    .filter((word) => word !== "")
    .join(" ");
}
