// Bundles the map's modules for the tests: `node build_stage.mjs OUT` writes stage.js into OUT.

import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const web = resolve(here, "../../../resources/web");
const esbuild = createRequire(join(web, "package.json"))("esbuild");

await esbuild.build({
  entryPoints: [join(here, "stage.js")],
  outfile: join(resolve(process.argv[2]), "stage.js"),
  bundle: true,
  format: "iife",
  logLevel: "warning",
});
