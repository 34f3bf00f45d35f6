/** A subject as people and programs pass it on: prefixes, case, blanks and the composition of letters differ. */
export function comparableSubject(subject: string): string {
  return subject
    .slice(0, 500)
    .normalize("NFC")
    .toLowerCase()
    .replace(/^(?:\s*[a-z]{1,4}:\s?)+/, "")
    .split(/\s+/)
    .filter((word) => word !== "")
    .join(" ");
}
