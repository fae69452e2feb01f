// Copies the icons that page and window share: one SVG each for Qt, and their inner markup in one file for the page.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** @param {{web: string, out: string, list: string}} job `list` is a JSON file: an array of lucide names */
export async function copyIcons({ web, out, list }) {
  const names = JSON.parse(await readFile(list, "utf8"));
  const icons = await Promise.all(names.map(async (name) => ({ name, svg: await read(web, name) })));
  const missing = icons.filter(({ svg }) => svg === null).map(({ name }) => name);
  if (missing.length > 0) {
    throw new Error(`lucide has no icon named ${missing.join(", ")}; see ${list}`);
  }
  await mkdir(join(out, "icons"), { recursive: true });
  await Promise.all(icons.map(({ name, svg }) => writeFile(join(out, "icons", `${name}.svg`), svg)));
  const markup = Object.fromEntries(icons.map(({ name, svg }) => [name, inner(svg)]));
  await writeFile(join(out, "icons.json"), JSON.stringify(markup, null, 1));
}

function read(web, name) {
  return readFile(join(web, "node_modules/lucide-static/icons", `${name}.svg`), "utf8").catch(() => null);
}

function inner(svg) {
  return svg.replace(/^[^]*?<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "").replace(/\s*\n\s*/g, "");
}
