// SPDX-License-Identifier: MIT
// Holds what a command prints against Mermaid's own parser:
//   check_mermaid.mjs COMMAND [ARGUMENT...]
// OKR_NODE_MODULES names the folder in which `npm install mermaid jsdom` was run; without it, this
// says that it was skipped.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = process.env.OKR_NODE_MODULES;
if (!folder) {
  console.log("skipped: OKR_NODE_MODULES names no folder with mermaid and jsdom");
  process.exit(0);
}
const require = createRequire(join(folder, "package.json"));
const { JSDOM } = require("jsdom");
const { window } = new JSDOM("");
globalThis.window = window;
globalThis.document = window.document;
const mermaid = (await import(pathToFileURL(join(folder, "node_modules/mermaid/dist/mermaid.core.mjs")))).default;

const [command, ...rest] = process.argv.slice(2);
const text = execFileSync(command, rest, { encoding: "utf8" });
const found = await mermaid.parse(text);
console.log(`${found.diagramType}: as Mermaid's parser says`);
