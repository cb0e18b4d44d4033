// Compiles the specs of @typespec/http-specs to OpenAPI: `node compile.mjs OUT`, in the folder where the packages are.
//
// All of them in one process, which is several times faster than `tsp compile` of each. OUT/VERSION/NAME.yaml is what
// comes out.
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { NodeHost, compile, formatDiagnostic } from "@typespec/compiler";

// What the emitter cannot translate: the spec, and how its text is changed. A text that is not there is an error.
const PATCHES = {
  // A query that is a part of the template (`?fixed=true{&param}`) is no path of OpenAPI: the emitter fails on it.
  // The overlay of `routes` says these operations again.
  routes: [/\n  @route\("query-continuation"\)\n[\s\S]*?\n  \}\n\}/, "\n}"],
  // The emitter fails on status codes from 494 to 499; OpenAPI has all from 400 to 499.
  "response-status-code-range": [/@minValue\(494\)\s+@maxValue\(499\)/, "@minValue(400)\n  @maxValue(499)"],
  // The emitter takes `constructor` for what each object of JavaScript has; the overlay of `special-words` says it again.
  "special-words": [/\n.*withConstructor\(@query constructor: string\): void;/, ""],
};
const VERSIONS = ["3.0.0", "3.1.0", "3.2.0"];

const out = path.resolve(process.argv[2]);
const specs = path.resolve("node_modules/@typespec/http-specs/specs");
const mains = (await readdir(specs, { recursive: true })).filter((file) => path.basename(file) === "main.tsp").sort();
for (const main of mains) {
  await one(path.join(specs, main), path.dirname(main).replaceAll(path.sep, "-"));
}
await rm(path.join(out, "unsorted"), { recursive: true });

async function one(main, name) {
  const patched = new Set();
  const host = {
    ...NodeHost,
    async readFile(file) {
      const source = await NodeHost.readFile(file);
      if (path.resolve(file) !== main || !(name in PATCHES)) return source;
      const text = source.text.replace(...PATCHES[name]);
      if (text !== source.text) patched.add(name);
      return { ...source, text };
    },
  };
  const folder = path.join(out, "unsorted", name);
  const program = await compile(host, main, {
    emit: ["@typespec/openapi3"],
    outputDir: folder,
    options: { "@typespec/openapi3": { "openapi-versions": VERSIONS, "emitter-output-dir": folder } },
  });
  const errors = program.diagnostics.filter((found) => found.severity === "error");
  if (errors.length > 0) throw new Error(`${name}: ${errors.map((error) => formatDiagnostic(error)).join("\n")}`);
  if (name in PATCHES && !patched.has(name)) throw new Error(`${name}: what the patch replaces is not there`);
  await sort(folder, name);
}

// From NAME/VERSION/openapi[.API-VERSION].yaml to VERSION/NAME[-API-VERSION].yaml.
async function sort(folder, name) {
  for (const version of VERSIONS) {
    const made = await readdir(path.join(folder, version)).catch(() => []);
    await mkdir(path.join(out, version.slice(0, 3)), { recursive: true });
    for (const file of made) {
      const suffix = file.replace(/^openapi\.?/, "").replace(/\.?yaml$/, "");
      const target = suffix ? `${name}-${suffix}` : name;
      await rename(path.join(folder, version, file), path.join(out, version.slice(0, 3), `${target}.yaml`));
    }
  }
  await rm(folder, { recursive: true });
}
