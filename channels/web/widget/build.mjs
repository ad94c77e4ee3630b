// Builds ../static/ from src/ (loader and application) and copies the pages beside it.
// `--check` builds in memory and fails when the committed files differ or are larger than promised.
import { createHash } from "node:crypto";
import { readFile, writeFile, mkdir, readdir } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { minify } from "terser";

const here = path.dirname(fileURLToPath(import.meta.url));
const output = path.join(here, "..", "static");
// Phones a few years old: Chrome 80, Firefox 78, Safari 14.
const syntax = "es2020";
// Promised sizes in bytes after gzip: what a page loads before the first click, and everything with five languages.
const LOADER_LIMIT = 1024;
const TOTAL_LIMIT = 25 * 1024;

// Names of ours that no browser, server or storage knows: they need not be long in what is sent. Whoever adds one makes
// sure that it stands in no JSON (src/protocol.ts, src/about.ts, the outbox) and is no property of the DOM.
const OURS =
  "accepted|acknowledge|announce|announcements|attempt|backoff|begun|chooseLanguage|connected|conversation|createSession|" +
  "creating|delivery|digits|ensure|entries|entry|epoch|expired|firstView|follow|forgetful|givenFeedback|isOpening|" +
  "joinSession|lasting|lastSeq|listeners|offering|onChoose|onEdit|onHelp|onPick|onSend|onShow|opening|outbox|passing|" +
  "pendingLanguage|pickLanguage|prepare|pressed|pressedChoice|quietUntil|rated|reachable|receipt|receive|refusal|renew|" +
  "retryAfter|session|setLanguage|setReachable|setTyping|silence|stores|strings|takeBack|takeFocus|timeline|typingTimer|" +
  "writing";

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

async function bundle(entry, options) {
  const result = await build({
    absWorkingDir: here,
    entryPoints: [entry],
    bundle: true,
    write: false,
    target: syntax,
    // The gateway declares UTF-8, which holds whatever the page itself is declared as.
    charset: "utf8",
    legalComments: "none",
    jsx: "automatic",
    jsxImportSource: "preact",
    plugins: [cssText],
    ...options,
  });
  // Terser after esbuild: three per cent less than esbuild's own, in the same syntax.
  const { code } = await minify(result.outputFiles[0].text, {
    module: options.format === "esm",
    toplevel: true,
    ecma: 2020,
    compress: { passes: 3, pure_getters: true, hoist_funs: true, keep_fargs: false },
    mangle: { properties: { regex: new RegExp(`^(?:${OURS})$`) } },
    format: { comments: /^!/ },
  });
  return Buffer.from(code);
}

/** channels/web/pages.py computes the same, and lets browsers keep an address with it for a year. */
function version(content) {
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}

async function products() {
  const font = await readFile(path.join(output, "ethiopic.woff2"));
  const app = await bundle("src/app.ts", {
    format: "esm",
    define: { FONT_VERSION: JSON.stringify(version(font)) },
    banner: { js: "/*! Contains Preact, (c) 2015-present Jason Miller, MIT licence */" },
  });
  const loader = await bundle("src/loader.ts", { format: "iife", define: { APP_VERSION: JSON.stringify(version(app)) } });
  const files = new Map([
    ["app.js", app],
    ["widget.js", loader],
  ]);
  for (const name of (await readdir(path.join(here, "pages"))).sort()) {
    files.set(name, await readFile(path.join(here, "pages", name)));
  }
  return files;
}

/** What is larger than promised, in words. */
function weigh(files) {
  const sizes = ["widget.js", "app.js"].map((name) => {
    const size = gzipSync(files.get(name), { level: 9 }).length;
    console.log(`${name}: ${files.get(name).length} bytes, ${size} gzipped`);
    return size;
  });
  const total = sizes.reduce((sum, size) => sum + size);
  console.log(`together ${total} of ${TOTAL_LIMIT}, before the click ${sizes[0]} of ${LOADER_LIMIT}`);
  return [
    ...(sizes[0] > LOADER_LIMIT ? ["the loader is too large"] : []),
    ...(total > TOTAL_LIMIT ? ["the widget is too large"] : []),
  ];
}

async function main() {
  const files = await products();
  const check = process.argv.includes("--check");
  const problems = weigh(files);
  if (!check) await mkdir(output, { recursive: true });
  for (const [name, content] of files) {
    const target = path.join(output, name);
    if (!check) await writeFile(target, content);
    else if (!(await readFile(target).catch(() => null))?.equals(content)) {
      problems.push(`static/${name} does not match its source, run "npm run build"`);
    }
  }
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
