declare module "hoodiecrow-imap" {
  import type { Server } from "node:net";

  interface Folder {
    messages: unknown[];
  }
  interface Options {
    plugins: string[];
    users: Record<string, { password: string }>;
    storage: Record<string, { separator?: string; folders?: Record<string, object> }>;
  }
  interface ImapServer {
    readonly server: Server;
    listen(port: number, host: string): void;
    close(callback: () => void): void;
    appendMessage(folder: string, flags: string[], internalDate: Date, raw: string): void;
    getMailbox(path: string): Folder | undefined;
  }
  export default function hoodiecrow(options: Options): ImapServer;
}
