/** What ESLint cannot see because it looks at one file at a time. Rooms and what they may import: eslint.config.js. */
export default {
  forbidden: [
    {
      name: "no-circle",
      comment: "Files that import each other are one noun in two files, or hold a third. Types count, too.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "executables-are-started",
      comment: "To import an executable is to run it. What it starts stands in src/workers.",
      severity: "error",
      from: {},
      to: { path: "^workers/" },
    },
  ],
  options: {
    // Imports as they are written, those of types included.
    tsPreCompilationDeps: true,
    exclude: { path: "(^|/)node_modules/" },
    tsConfig: { fileName: "tsconfig.json" },
  },
};
