// Builds ../static/widget.js from src/ and copies the demo page beside it.
// `--check` builds in memory and fails when the committed files differ.
import { readFile, writeFile, mkdir, readdir } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const here = path.dirname(fileURLToPath(import.meta.url));
const output = path.join(here, "..", "static");
// Phones a few years old: Chrome 80, Firefox 78, Safari 14.
const syntax = "es2019";

/** `import css from "./x.css"` gives the minified text, for a constructable stylesheet. */
export const cssText = {
  name: "css-text",
  setup(builder) {
    builder.onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
      const source = await readFile(file, "utf8");
      const { code } = await transform(source, { loader: "css", minify: true, charset: "utf8", target: "chrome80" });
      return { contents: code.trim(), loader: "text" };
    });
  },
};

async function products() {
  const result = await build({
    absWorkingDir: here,
    entryPoints: ["src/index.ts"],
    bundle: true,
    write: false,
    format: "iife",
    target: syntax,
    minify: true,
    // ASCII: right also on a page that is not declared as UTF-8.
    charset: "ascii",
    legalComments: "none",
    banner: { js: "/*! Wegweiser. Contains Preact, (c) 2015-present Jason Miller, MIT licence, https://github.com/preactjs/preact */" },
    jsx: "automatic",
    jsxImportSource: "preact",
    plugins: [cssText],
  });
  const files = new Map([["widget.js", Buffer.from(result.outputFiles[0].contents)]]);
  for (const name of (await readdir(path.join(here, "demo"))).sort()) {
    files.set(name, await readFile(path.join(here, "demo", name)));
  }
  return files;
}

async function main() {
  const files = await products();
  const check = process.argv.includes("--check");
  const stale = [];
  if (!check) await mkdir(output, { recursive: true });
  for (const [name, content] of files) {
    const target = path.join(output, name);
    if (check) {
      const existing = await readFile(target).catch(() => null);
      if (!existing?.equals(content)) stale.push(name);
    } else {
      await writeFile(target, content);
    }
  }
  const script = files.get("widget.js");
  console.log(`widget.js: ${script.length} bytes, ${gzipSync(script, { level: 9 }).length} gzipped`);
  if (stale.length > 0) {
    console.error(`static/ does not match its source, run "npm run build": ${stale.join(", ")}`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
