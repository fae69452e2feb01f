// Bundles one module for the page, one script per worker and one style sheet, and tells which files went in.

import { readFile } from "node:fs/promises";
import { join } from "node:path";

import * as esbuild from "esbuild";

// Not minified: the page is read from disk, so size costs nothing, and an error in a station's log then names
// the function it happened in. Licences travel as one text instead of as comments.
export const common = {
  bundle: true,
  metafile: true,
  sourcemap: "linked",
  legalComments: "none",
  target: "chrome134",
  logLevel: "warning",
};

// Every engine we run on reads .woff2; the .woff that the font packages also offer would double the wheel's fonts.
const onlyWoff2 = {
  name: "only-woff2",
  setup(build) {
    build.onLoad({ filter: /@fontsource[\\/].*\.css$/ }, async ({ path }) => {
      const css = await readFile(path, "utf8");
      return { contents: css.replace(/,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g, ""), loader: "css" };
    });
  },
};

/** How a style sheet brings its fonts and pictures along. */
export const styleOf = {
  loader: { ".woff2": "file", ".png": "dataurl", ".svg": "dataurl" },
  assetNames: "fonts/[name]",
  plugins: [onlyWoff2],
};

/**
 * Writes main.js, main.css, fonts/ and worker/ into `out`.
 * @param {{web: string, out: string, page: string, style: string, workers: string[]}} job `out` is absolute, sources are relative to `web`
 * @returns {Promise<string[]>} the files that went in, relative to `web`
 */
export async function bundle({ web, out, page, style, workers }) {
  const build = (options) => esbuild.build({ ...common, absWorkingDir: web, ...options });
  const results = [
    await build({ entryPoints: [page], outfile: join(out, "main.js"), format: "esm" }),
    await build({ ...styleOf, entryPoints: [style], outfile: join(out, "main.css") }),
    await build({ entryPoints: workers, outbase: "src/worker", outdir: join(out, "worker"), format: "iife" }),
  ];
  return results.flatMap((result) => Object.keys(result.metafile.inputs));
}
