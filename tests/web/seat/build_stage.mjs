// Builds the stage into the folder named on the command line, with the page's own bundler.

import { copyFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { bundle } from "../../../resources/web/tooling/bundle.mjs";
import { copyIcons } from "../../../resources/web/tooling/icons.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const web = resolve(here, "../../../resources/web");
const out = resolve(process.argv[2]);

await bundle({ web, out, page: join(here, "stage.js"), style: join(here, "stage.css"), workers: [] });
await copyIcons({ web, out, list: resolve(web, "../icons/used.json") });
await copyFile(join(web, "node_modules/axe-core/axe.min.js"), join(out, "axe.js"));
