/**
 * The built mini-program without WeChat: `node tests/mp_smoke.cjs dist/build/mp-weixin`.
 *
 * Says that every page and component is whole, that every tag is declared, that nothing is evaluated
 * (WeChat forbids it) or sized in WeChat's own rem, and that each page begins and the shared ones hand
 * out a card. What it looks like on a device it cannot say.
 */
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { openWorld, packageOf } = require("./mp_world.cjs");

const root = path.resolve(process.argv[2] ?? "dist/build/mp-weixin");
const OWN_TAGS = new Set(
  "view text image button input textarea scroll-view slot block navigator picker label wxs import include template switch".split(" "),
);
const MAIN_BYTES_MAX = 2 * 1024 * 1024;
const SHARED = ["pages/team/index", "pages/invite/index", "pages/paid/index"];
const wrong = [];

const at = (name) => path.join(root, name);
const { json, pages } = packageOf(root);

/** Look at one page or component and at all that it uses; returns what was seen. */
function walk(name, seen) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const end of [".js", ".json", ".wxml"]) {
    if (!fs.existsSync(at(name + end))) wrong.push(`${name}${end} is missing`);
  }
  const uses = json(`${name}.json`).usingComponents ?? {};
  const tags = fs.readFileSync(at(`${name}.wxml`), "utf8").matchAll(/<([a-z][a-z0-9-]*)/g);
  for (const [, tag] of tags) {
    if (!OWN_TAGS.has(tag) && uses[tag] === undefined) wrong.push(`${name}: <${tag}> is not declared`);
  }
  for (const used of Object.values(uses)) {
    walk(path.posix.join(used.startsWith("/") ? "" : path.posix.dirname(name), used), seen);
  }
  return seen;
}

const asked = [];
const request = (call) => {
  asked.push(call.url);
  return { onHeadersReceived() {}, abort() {} };
};
const world = openWorld(root, { request, connectSocket: () => undefined });

function check(label, work) {
  try {
    work();
  } catch (error) {
    wrong.push(`${label}: ${error.stack ?? error}`);
  }
}

const seen = new Set();
check("files", () => pages.forEach((page) => walk(page, seen)));
check("app.js", () => world.launch());
for (const name of pages) {
  check(name, () => {
    const page = world.begin(name, { scene: encodeURIComponent("c=K7Q29XHMAB12"), id: undefined });
    const holes = JSON.stringify(page.data).match(/\{\w+\}/g);
    if (holes !== null) wrong.push(`${name} shows ${holes.join(" ")}`);
    if (!SHARED.includes(name)) return;
    const card = page.onShareAppMessage?.({ from: "menu" });
    if (typeof card?.path !== "string" || !card.path.startsWith("/pages/")) wrong.push(`${name} shares no card`);
  });
}
const files = fs.readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
let bytes = 0;
for (const one of files) {
  const file = path.join(one.parentPath, one.name);
  bytes += fs.statSync(file).size;
  if (file.endsWith(".wxss") && /[0-9]rem\b/.test(fs.readFileSync(file, "utf8"))) wrong.push(`${one.name} is sized in rem`);
}
if (bytes > MAIN_BYTES_MAX) wrong.push(`the package has ${bytes} bytes`);


// Calls go out once the token was looked for, a few turns later.
setImmediate(() => {
  if (!asked.some((url) => url.endsWith("/v1/invites/K7Q29XHMAB12"))) wrong.push("a scanned code is not asked for");
  console[wrong.length > 0 ? "error" : "log"](
    wrong.join("\n") || `OK: ${pages.length} pages, ${seen.size - pages.length} components, ${bytes} bytes`,
  );
  process.exit(wrong.length > 0 ? 1 : 0);
});
