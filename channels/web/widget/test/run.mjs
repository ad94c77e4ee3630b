// Bundles test/*.test.ts into a temporary folder and hands them to node's own test runner.
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { spawnSync } from "node:child_process";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { cssText } from "../build.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const output = await mkdtemp(path.join(os.tmpdir(), "wegweiser-widget-"));
try {
  const names = (await readdir(here)).filter((name) => name.endsWith(".test.ts"));
  await build({
    absWorkingDir: path.dirname(here),
    entryPoints: names.map((name) => path.join(here, name)),
    outdir: output,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    plugins: [cssText],
    sourcemap: "inline",
  });
  const files = names.map((name) => path.join(output, name.replace(/\.ts$/, ".mjs")));
  process.exitCode = spawnSync(process.execPath, ["--enable-source-maps", "--test", ...files], { stdio: "inherit" }).status ?? 1;
} finally {
  await rm(output, { recursive: true, force: true });
}
