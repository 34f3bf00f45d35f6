/** How a mail program writes the mail that it forwards in the text. */
export interface InlineStyle {
  readonly separator: string;
  readonly from: string;
  readonly date: string;
  readonly subject: string;
  readonly to: string;
  readonly prefix: string;
}

export const inlineStyles = {
  gmail: {
    separator: "---------- Forwarded message ---------",
    from: "From",
    date: "Date",
    subject: "Subject",
    to: "To",
    prefix: "Fwd",
  },
  outlookDe: {
    separator: "________________________________",
    from: "Von",
    date: "Gesendet",
    subject: "Betreff",
    to: "An",
    prefix: "WG",
  },
  appleFr: {
    separator: "Début du message transféré :",
    from: "De",
    date: "Date",
    subject: "Objet",
    to: "À",
    prefix: "TR",
  },
  gmailEs: {
    separator: "---------- Forwarded message ---------",
    from: "De",
    date: "Date",
    subject: "Subject",
    to: "To",
    prefix: "Fwd",
  },
} as const satisfies Record<string, InlineStyle>;
