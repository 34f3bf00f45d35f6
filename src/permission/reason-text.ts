import type { EvidenceLack } from "./evidence.ts";
import type { FileReason } from "./screening.ts";

/** One plain sentence for the customer, and what they can do about it; `lift` is "" where nothing is to be done. */
export interface ReasonText {
  readonly reason: string;
  readonly lift: string;
}

const lacks: Readonly<Record<EvidenceLack, string>> = {
  "source-and-time": "The row does not say where and when the contact agreed.",
  source: "The row does not say where the contact agreed.",
  time: "The row does not say when the contact agreed.",
  "readable-time": "The time of consent in the row cannot be read as a date.",
  "past-time": "The time of consent in the row lies in the future.",
};

const correctAndUpload = "Correct the row and upload the list again.";

/** What to tell the customer about a row that no suppression bars. */
export function fileReasonText(
  reason: FileReason,
  facts: { readonly lack: EvidenceLack | null; readonly duplicateOf: number | null },
): ReasonText {
  switch (reason) {
    case "no-permission":
      return {
        reason: lacks[facts.lack ?? "source-and-time"],
        lift: "Upload the list again with the source and the time of consent, or ask the contact to sign up.",
      };
    case "permission-asserted":
      return {
        reason: "You vouch for this list as a whole; the row itself shows no consent.",
        lift: "It waits for a person's decision. Rows with source and time of consent need none.",
      };
    case "duplicate":
      return {
        reason: `The same address stands in row ${facts.duplicateOf ?? "above"}.`,
        lift: "",
      };
    case "no-address":
      return { reason: "The row has no address.", lift: correctAndUpload };
    case "not-an-address":
      return { reason: "This is no email address.", lift: correctAndUpload };
    case "several-addresses":
      return { reason: "The row holds more than one address.", lift: "Give each address a row of its own." };
    case "row-too-long":
      return { reason: "The row is longer than the limit and was not read.", lift: correctAndUpload };
    case "permission-express":
      return { reason: "The contact agreed.", lift: "" };
  }
}
