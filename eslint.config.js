import sortImports from "eslint-plugin-simple-import-sort";
import tseslint from "typescript-eslint";

/**
 * The house's one table: each room and the rooms below it that it may import. Imports run downwards only.
 * Rooms of the ground floor are pure, so they may not import `node:*` or any package either.
 */
const ground = {
  mail: [],
  report: ["mail", "generated"],
  intent: ["mail", "generated"],
  attribute: ["mail", "report", "generated"],
  flood: ["mail", "report", "attribute", "generated"],
  shape: ["mail", "report", "generated"],
  suppress: ["mail", "generated"],
  permission: ["suppress", "mail", "generated"],
  standing: ["generated"],
  events: ["generated"],
};
/**
 * Within `report`, formats that machines write and what people write know nothing of each other. What both read with lies
 * above them and knows neither; only the order of the readers knows all.
 */
const reportFloor = [
  { files: "src/report/machines/**", bars: ["people"] },
  { files: "src/report/people/**", bars: ["machines"] },
  { files: "src/report/*.ts", bars: ["machines", "people"] },
  { files: "src/report/read-report.ts", bars: [] },
];
const groundRooms = Object.keys(ground);
const floor = [...groundRooms, "generated"];
const belowWiring = [
  ...floor,
  "ports.ts",
  "errors.ts",
  "pipeline",
  "desk",
  "adapters",
  "config.ts",
  "logger.ts",
  "wiring.ts",
  "wiring",
];
const rooms = [
  ...Object.entries(ground).map(([room, below]) => ({
    files: `src/${room}/**`,
    pure: true,
    may: [room, ...below],
  })),
  ...reportFloor.map(({ files, bars }) => ({ files, bars, pure: true, may: ["report", ...ground.report] })),
  { files: "src/ports.ts", pure: true, may: floor },
  { files: "src/errors.ts", pure: true, may: [] },
  { files: "src/pipeline/**", pure: true, may: [...floor, "ports.ts", "errors.ts", "pipeline"] },
  { files: "src/desk/**", pure: true, may: [...floor, "ports.ts", "errors.ts", "pipeline", "desk"] },
  // Outside programs import it, so it must stay small: no database, no settings.
  { files: "src/sending/**", pure: false, may: [...floor, "ports.ts", "errors.ts", "sending", "adapters"] },
  ...["mailbox", "raw-store", "mime", "outlook", "event-log", "database", "csv", "dns", "authentication"].map(
    (room) => ({
      files: `src/adapters/${room}/**`,
      pure: false,
      may: [...floor, "ports.ts", "errors.ts", "pipeline", "desk", `adapters/${room}`],
    }),
  ),
  // The file named again is the home of a package: its rule must be read after the one for all.
  ...["src/adapters/*.ts", "src/adapters/ids.ts"].map((files) => ({
    files,
    pure: false,
    may: [...floor, "ports.ts", "errors.ts"],
  })),
  { files: "src/config/**", pure: false, may: ["attribute", "errors.ts", "config"] },
  { files: "src/config.ts", pure: false, may: ["attribute", "errors.ts", "config"] },
  { files: "src/log/**", pure: true, may: ["log"] },
  { files: "src/logger.ts", pure: false, may: ["config.ts", "ports.ts", "log"] },
  ...["src/wiring.ts", "src/wiring/**"].map((files) => ({ files, pure: false, may: belowWiring })),
  {
    files: "src/workers/**",
    pure: false,
    may: ["ports.ts", "errors.ts", "pipeline", "config.ts", "wiring.ts", "wiring", "workers"],
  },
  // A face asks the desk: what is done is done there, and recorded.
  {
    files: "src/cli/**",
    bars: ["adapters/database", "adapters/event-log"],
    pure: false,
    may: [...belowWiring, "log", "sending", "workers", "cli"],
  },
  // Executables: one line each, and nobody imports them.
  { files: "workers/**", pure: false, may: ["workers", "cli"] },
];

/** Outside packages and the one room each lives in. */
const homes = {
  imapflow: "src/adapters/mailbox",
  mailparser: "src/adapters/mime",
  libmime: "src/adapters/mime",
  "iconv-lite": "src/adapters/(?:mime|csv)",
  htmlparser2: "src/adapters/mime",
  kafkajs: "src/adapters/event-log",
  ajv: "src/adapters/event-log",
  "ajv-formats": "src/adapters/event-log",
  pg: "src/adapters/database",
  "pg-copy-streams": "src/adapters/database",
  "fastest-levenshtein": "src/adapters/database",
  "p-queue": "src/adapters/(?:mailbox|outlook)",
  "@kenjiuno/msgreader": "src/adapters/outlook",
  "@kenjiuno/decompressrtf": "src/adapters/outlook",
  "rtf-stream-parser": "src/adapters/outlook",
  "csv-parse": "src/adapters/csv",
  "csv-stringify": "src/adapters/csv",
  mailauth: "src/adapters/authentication",
  tldts: "src/adapters/authentication",
  uuid: "src/adapters/ids.ts",
  commander: "src/cli",
  "cli-progress": "src/cli",
  "hoodiecrow-imap": "src/cli",
  pino: "src/logger.ts",
  "smol-toml": "src/config",
  "playwright-core": "test/browser",
};

const allRooms = [...new Set([...belowWiring, "config", "log", "sending", "workers", "cli"])];

/** Relative imports that leave the allowed rooms, as one regular expression over the import's path. */
function forbidden({ may, bars = [] }) {
  const allowed = may.map((room) => room.replace(".", "\\."));
  const within = new Set(may);
  const barred = allRooms.filter((room) => !within.has(room) && !may.some((m) => m.startsWith(`${room}/`)));
  const patterns = [];
  if (barred.length > 0) {
    patterns.push({
      regex: `^(?:\\.\\./)+(?:src/)?(?:${barred.map((room) => room.replace(".", "\\.")).join("|")})(?:/|$)`,
      message: `Imports run downwards only (the table in eslint.config.js); this room may import: ${may.join(", ")}.`,
    });
  }
  if (bars.length > 0) {
    patterns.push({
      regex: `^\\.{1,2}/(?:\\.\\./)*(?:${bars.join("|")})/`,
      message: "A room within the room that this file may not know (the table in eslint.config.js).",
    });
  }
  const adapters = allowed
    .filter((room) => room.startsWith("adapters/"))
    .map((room) => room.slice("adapters/".length));
  if (adapters.length > 0) {
    patterns.push({
      regex: `^\\.\\./(?:\\.\\./)*(?:adapters/)?(?!${adapters[0]}/)(?:mailbox|raw-store|mime|outlook|event-log|database|csv|dns|authentication)/`,
      message:
        "No adapter room imports another: what both need belongs in ports.ts or in a ground-floor room.",
    });
  }
  return patterns;
}

function foreignPackages(files) {
  return Object.entries(homes)
    .filter(([, home]) => !new RegExp(`^${home}`).test(files))
    .map(([name, home]) => ({ regex: `^${name}(?:/|$)`, message: `${name} lives in ${home} only.` }));
}

export default tseslint.config(
  { ignores: ["node_modules", "dist", "src/generated"] },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["*.js", "src/cli/launch.js", "test/run.js"] },
      },
    },
    plugins: { "simple-import-sort": sortImports },
    rules: {
      "simple-import-sort/imports": "error",
      "simple-import-sort/exports": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Rules with an awkward edge that this code meets often and gains nothing from.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: "only-allowed-literals" },
      ],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  ...rooms.map((room) => ({
    files: [room.files],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            ...forbidden(room),
            ...(room.pure
              ? [
                  {
                    regex: "^(?:node:|[^./])",
                    message: "This room is pure: no node:* and no outside package. Pass it in.",
                  },
                ]
              : foreignPackages(room.files)),
          ],
        },
      ],
      ...(room.pure
        ? {
            "no-restricted-globals": ["error", "process", "setTimeout", "setInterval", "fetch"],
            "no-restricted-properties": [
              "error",
              { object: "Date", property: "now", message: "No clock here: pass the time in." },
              { object: "Math", property: "random", message: "No randomness here: pass it in." },
            ],
          }
        : {}),
    },
  })),
  { files: ["src/cli/**", "test/**", "schemas/**", "docs/**"], rules: { "no-console": "off" } },
  { files: ["**/*.js"], extends: [tseslint.configs.disableTypeChecked] },
);
