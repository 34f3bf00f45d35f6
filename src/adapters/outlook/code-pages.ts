/** Code pages of Windows whose charset is not "windows-" or "cp" and their number. */
const charsets: Readonly<Record<number, string>> = {
  866: "ibm866",
  874: "windows-874",
  1200: "utf-16le",
  1201: "utf-16be",
  10_000: "macintosh",
  20_127: "us-ascii",
  20_866: "koi8-r",
  20_932: "euc-jp",
  21_866: "koi8-u",
  50_220: "iso-2022-jp",
  50_221: "iso-2022-jp",
  50_222: "iso-2022-jp",
  51_932: "euc-jp",
  51_936: "gbk",
  51_949: "euc-kr",
  54_936: "gb18030",
  65_001: "utf-8",
};

/** The charset's name in mail (RFC 2978) of a Windows code page. */
export function charsetOf(codePage: number): string {
  const named = charsets[codePage];
  if (named !== undefined) return named;
  if (codePage >= 1250 && codePage <= 1258) return `windows-${codePage}`;
  if (codePage > 28_590 && codePage <= 28_606) return `iso-8859-${codePage - 28_590}`;
  return `cp${codePage}`;
}
