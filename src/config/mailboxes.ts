import { choice, file, optionalChoice, optionalText, secret, text, type Values, whole } from "./setting.ts";

export const roles = ["abuse", "support", "feedback-loop"] as const;

/** The settings of one mailbox: a `[[mailbox]]` of heed.toml, or HEED_MAILBOX_<ROLE> and HEED_MAILBOX_<ROLE>_<NAME>. */
export const mailboxFields = {
  role: optionalChoice(roles, "What the mailbox is for."),
  kind: choice(["imap", "maildir"], "imap", "Where the mail lies."),
  host: optionalText("The IMAP server."),
  port: whole(0, 0, 65535, "The IMAP server's port; 0 is 993 with implicit TLS, else 143."),
  tls: choice(
    ["implicit", "starttls", "none"],
    "implicit",
    "Encryption; `none` is for a server on this machine.",
  ),
  tlsCa: file("PEM file of the authority that signed the server's certificate."),
  username: optionalText("The name to log in with."),
  password: secret("The password to log in with."),
  tokenCommand: optionalText("A command that prints an OAuth2 access token, run before each login."),
  tokenFile: file("A file with an OAuth2 access token, read before each login."),
  path: optionalText("The folder to read: INBOX on IMAP, the Maildir's path else."),
  processed: text("Heed/Processed", "The folder that a mail is moved to when it is stored."),
  failed: text("Heed/Failed", "The folder that a mail is moved to when it cannot be stored."),
};

export type MailboxFields = Values<typeof mailboxFields>;

/** How to log in to an IMAP server. */
type ImapLogin =
  { readonly password: string } | { readonly tokenCommand: string } | { readonly tokenFile: string };

interface ImapMailbox {
  readonly kind: "imap";
  readonly name: string;
  readonly role: (typeof roles)[number];
  readonly host: string;
  readonly port: number;
  readonly tls: "implicit" | "starttls" | "none";
  readonly tlsCa: string | null;
  readonly username: string;
  readonly login: ImapLogin;
  readonly path: string;
  readonly processed: string;
  readonly failed: string;
}

interface MaildirMailbox {
  readonly kind: "maildir";
  readonly name: string;
  readonly role: (typeof roles)[number];
  readonly path: string;
}

export type MailboxSettings = ImapMailbox | MaildirMailbox;

/** The mailbox that the fields describe, or what is missing; each problem is one sentence. */
export function completeMailbox(
  name: string,
  fields: MailboxFields,
  resolvePath: (path: string) => string,
): { mailbox: MailboxSettings } | { problems: string[] } {
  const problems: string[] = [];
  const where = `Mailbox "${name}"`;
  const { role } = fields;
  if (role === null) problems.push(`${where} needs a role: ${roles.join(", ")}.`);
  if (fields.kind === "maildir") {
    if (fields.path === null) problems.push(`${where} needs the path of its Maildir.`);
    if (role === null || fields.path === null) return { problems };
    return { mailbox: { kind: "maildir", name, role, path: resolvePath(fields.path) } };
  }
  const login = loginOf(fields);
  if (fields.host === null) problems.push(`${where} needs the host of its IMAP server.`);
  if (fields.username === null) problems.push(`${where} needs a username.`);
  if (login === null)
    problems.push(`${where} needs exactly one of password, password_file, token_command and token_file.`);
  const { host, username, tls, tlsCa, processed, failed } = fields;
  if (role === null || host === null || username === null || login === null) return { problems };
  const port = fields.port === 0 ? (tls === "implicit" ? 993 : 143) : fields.port;
  const path = fields.path ?? "INBOX";
  return {
    mailbox: { kind: "imap", name, role, host, port, tls, tlsCa, username, login, path, processed, failed },
  };
}

function loginOf({ password, tokenCommand, tokenFile }: MailboxFields): ImapLogin | null {
  const ways: ImapLogin[] = [];
  if (password !== null) ways.push({ password });
  if (tokenCommand !== null) ways.push({ tokenCommand });
  if (tokenFile !== null) ways.push({ tokenFile });
  return ways.length === 1 ? (ways[0] ?? null) : null;
}

const schemes: Readonly<Record<string, Pick<MailboxFields, "kind" | "tls">>> = {
  "imaps:": { kind: "imap", tls: "implicit" },
  "imap:": { kind: "imap", tls: "starttls" },
  "imap+insecure:": { kind: "imap", tls: "none" },
  "maildir:": { kind: "maildir", tls: "implicit" },
};

/** The short form of a mailbox: imaps://name@host:port/folder, imap:// (STARTTLS), imap+insecure://, maildir:///path. */
export function readMailboxUrl(
  given: string,
): { fields: Partial<Record<keyof MailboxFields, string | number>> } | { problem: string } {
  const url = URL.canParse(given) ? new URL(given) : null;
  const scheme = url === null ? undefined : schemes[url.protocol];
  if (url === null || scheme === undefined)
    return { problem: "must be an address like imaps://name@host or maildir:///path" };
  if (url.password !== "")
    return {
      problem:
        "must not hold a password; put it in the variable of the same name with _PASSWORD or _PASSWORD_FILE",
    };
  const folder = decode(url.pathname);
  if (folder === null || decode(url.username) === null) return { problem: "holds a broken percent-encoding" };
  if (scheme.kind === "maildir") return { fields: { kind: "maildir", path: folder } };
  const inbox = folder.slice(1);
  return {
    fields: {
      ...scheme,
      ...(url.hostname === "" ? {} : { host: url.hostname.replace(/^\[(.*)\]$/, "$1") }),
      ...(url.port === "" ? {} : { port: Number(url.port) }),
      ...(url.username === "" ? {} : { username: decode(url.username) ?? "" }),
      ...(inbox === "" ? {} : { path: inbox }),
    },
  };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
