/** Elements that hold nothing and are never closed. */
export const voidTags: ReadonlySet<string> = new Set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split(
    " ",
  ),
);

/** Elements whose content is no text for the reader. */
export const unreadTags: ReadonlySet<string> = new Set(
  "script style head title template noscript noembed noframes object applet iframe svg math audio video canvas select datalist map o:p xml".split(
    " ",
  ),
);

/** Elements that start and end on a line of their own. */
export const blockTags: ReadonlySet<string> = new Set(
  "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);

/** Block elements with an empty line before and after. */
export const spacedTags: ReadonlySet<string> = new Set(
  "p h1 h2 h3 h4 h5 h6 blockquote ul ol dl pre table".split(" "),
);

/** For elements whose end tag may be left out: those that an opening tag of the key closes. */
export const impliedEnds: ReadonlyMap<string, readonly string[]> = new Map([
  ["li", ["li", "p"]],
  ["dt", ["dt", "dd", "p"]],
  ["dd", ["dt", "dd", "p"]],
  ["tr", ["tr", "td", "th", "p"]],
  ["td", ["td", "th", "p"]],
  ["th", ["td", "th", "p"]],
  ["option", ["option"]],
]);
