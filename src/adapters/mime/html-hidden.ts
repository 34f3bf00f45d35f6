/** What an element's attributes say of being seen: "hidden" with all in it, text in no size, or text in some size. */
export type Visibility = "hidden" | "no-size" | "sized" | null;

/**
 * Reads the attributes that hide text from the reader, as preheaders and tracking texts are hidden. A font size of
 * zero is inherited and may be set again further in: newsletter layouts put it on the cells around visible text.
 */
export function visibilityOf(attributes: ReadonlyMap<string, string>): Visibility {
  if (attributes.has("hidden")) return "hidden";
  const style = attributes.get("style");
  if (style === undefined || !/display|visibility|opacity|max-|overflow|font/i.test(style)) return null;
  const compact = style.slice(0, 2_000).toLowerCase().replace(/\s+/g, "");
  if (/(?:^|;)(?:display:none|visibility:hidden|opacity:0(?:\.0+)?(?:$|[;!]))/.test(compact)) return "hidden";
  if (/(?:^|;)max-(?:height|width):0(?:px|pt|em|%)?(?:$|[;!])/.test(compact)) return "hidden";
  if (
    compact.includes("overflow:hidden") &&
    /(?:^|;)(?:height|width):0(?:px|pt|em|%)?(?:$|[;!])/.test(compact)
  ) {
    return "hidden";
  }
  const size = /(?:^|;)font(?:-size)?:(?:[a-z-]+)?([\d.]+)(?:px|pt|em|rem|%)?/.exec(compact);
  if (size !== null) return Number(size[1]) === 0 ? "no-size" : "sized";
  return null;
}
