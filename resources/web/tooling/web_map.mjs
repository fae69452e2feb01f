// Bundles what a web map in one file carries inside: one classic script, one style sheet, and the licences of both.

import { join } from "node:path";

import * as esbuild from "esbuild";

import { common, styleOf } from "./bundle.mjs";
import { writeLicences } from "./licences.mjs";

// Minified, for every file that is handed over carries it, and for the browsers that other people have.
const carried = { ...common, minify: true, sourcemap: false, target: ["chrome109", "firefox115", "safari16.4"] };

/** @param {{web: string, out: string}} job `out` is absolute; fonts go where the page's are */
export async function bundleWebMap({ web, out }) {
  const build = (options) => esbuild.build({ ...carried, absWorkingDir: web, ...options });
  const results = [
    await build({ entryPoints: ["src/web_map/main.js"], outfile: join(out, "web_map.js"), format: "iife" }),
    await build({ ...styleOf, entryPoints: ["styles/web_map/main.css"], outfile: join(out, "web_map.css") }),
  ];
  const used = results.flatMap((result) => Object.keys(result.metafile.inputs));
  await writeLicences({ web, used: [...used, "node_modules/lucide-static"], file: join(out, "web_map_licences.txt") });
}
