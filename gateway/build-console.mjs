// Builds the web console, and does nothing if nothing has changed since the last time.
// With the argument "check" it checks the console instead: types, rules, format and tests, whatever has changed.
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

const webui = join(import.meta.dirname, "src/main/webui");
const installed = join(webui, "node_modules/.installed-for");
const built = join(webui, "dist/.built-from");
const produced = new Set(["dist", "node_modules"]);

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !produced.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .sort();
}

function fingerprint(files) {
  const hash = createHash("sha256");
  for (const file of files) {
    hash.update(relative(webui, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function says(marker, expected) {
  return existsSync(marker) && statSync(marker).isFile() && readFileSync(marker, "utf8") === expected;
}

function npm(...args) {
  execFileSync(process.platform === "win32" ? "npm.cmd" : "npm", args, { cwd: webui, stdio: "inherit" });
}

function install() {
  const lock = fingerprint([join(webui, "package-lock.json")]);
  if (!says(installed, lock)) {
    npm("ci", "--no-audit", "--no-fund", "--loglevel=error");
    writeFileSync(installed, lock);
  }
}

function build() {
  const source = fingerprint(filesBelow(webui));
  if (!says(built, source)) {
    install();
    npm("run", "build", "--silent");
    writeFileSync(built, source);
  }
}

if (process.argv[2] === "check") {
  install();
  npm("run", "check", "--silent");
} else {
  build();
}
