// Collects the licence text of every package that went into the page, so that it travels with it.

import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

/** @param {{web: string, used: string[], file: string}} job `used` are files or folders relative to `web` */
export async function writeLicences({ web, used, file }) {
  const packages = [...new Set(used.map((path) => path.match(PACKAGE)?.[0]))].filter(Boolean).sort();
  const texts = await Promise.all(packages.map((path) => licence(web, join(web, path))));
  await writeFile(file, texts.join(`\n${"-".repeat(80)}\n\n`));
}

async function licence(web, folder) {
  const { name, version, license, homepage, author } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const by = typeof author === "object" ? author.name : author;
  const head = [`${name} ${version}`, license, by && `by ${by}`, homepage].filter(Boolean).join("\n");
  return `${head}\n\n${await text(web, folder, license)}\n`;
}

// A few packages name their licence without bringing its text: the standard text stands in.
async function text(web, folder, license) {
  const own = (await readdir(folder)).find((name) => /^(licen[cs]e|copying)/i.test(name));
  if (own) {
    return (await readFile(join(folder, own), "utf8")).trim();
  }
  const standard = join(web, "node_modules/spdx-license-list/licenses", `${license}.json`);
  return JSON.parse(await readFile(standard, "utf8")).licenseText.trim();
}
