// Builds the page into the folder named on the command line: scripts, styles, fonts, icons and licence texts.

import { copyFile, mkdir, readdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { bundle } from "./bundle.mjs";
import { copyIcons } from "./icons.mjs";
import { writeLicences } from "./licences.mjs";
import { bundleWebMap } from "./web_map.mjs";

const web = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const icons = resolve(web, "../icons/used.json");
const forTests = resolve(web, "../../build/test-web");

async function build(out) {
  const workers = (await readdir(join(web, "src/worker")))
    .filter((name) => name.endsWith(".worker.js"))
    .map((name) => join("src/worker", name));
  const used = await bundle({ web, out, page: "src/main.js", style: "styles/main.css", workers });
  await copyFile(join(web, "index.html"), join(out, "index.html"));
  await copyIcons({ web, out, list: icons });
  await writeLicences({ web, used: [...used, "node_modules/lucide-static"], file: join(out, "licences.txt") });
  await bundleWebMap({ web, out });

  // The accessibility checker runs in tests only: it goes where no wheel looks.
  await mkdir(forTests, { recursive: true });
  await copyFile(join(web, "node_modules/axe-core/axe.min.js"), join(forTests, "axe.js"));
}

if (!process.argv[2]) {
  console.error("Name the folder to build into, as in: node tooling/build.mjs dist");
  process.exit(2);
}
try {
  await build(resolve(process.argv[2]));
} catch (problem) {
  // The bundler has shown its own errors with their lines by now; a stack of its insides adds nothing.
  if (!problem.errors) console.error(problem.message);
  process.exitCode = 1;
}
