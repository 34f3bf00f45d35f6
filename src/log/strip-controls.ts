/**
 * Text that came in by mail, safe for a terminal: control characters and the marks that turn the direction of writing
 * are shown as �, so that nothing can move the cursor, hide a word or forge a line.
 */
export function stripControls(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    "�",
  );
}
