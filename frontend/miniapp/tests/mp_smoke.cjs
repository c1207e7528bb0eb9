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
const vm = require("node:vm");

const root = path.resolve(process.argv[2] ?? "dist/build/mp-weixin");
const OWN_TAGS = new Set(
  "view text image button input textarea scroll-view slot block navigator picker label wxs import include template switch".split(" "),
);
const MAIN_BYTES_MAX = 2 * 1024 * 1024;
const SHARED = ["pages/team/index", "pages/invite/index", "pages/paid/index"];
const wrong = [];

const at = (name) => path.join(root, name);
const json = (name) => JSON.parse(fs.readFileSync(at(name), "utf8"));
const app = json("app.json");
const pages = [
  ...app.pages,
  ...(app.subPackages ?? []).flatMap((part) => part.pages.map((page) => `${part.root}/${page}`)),
];

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

const storage = new Map();
const wx = {
  getSystemInfoSync: () => ({ language: "zh_CN", platform: "devtools", windowWidth: 390, SDKVersion: "3.5.0" }),
  getAppBaseInfo: () => ({ language: "zh_CN", SDKVersion: "3.5.0" }),
  getWindowInfo: () => ({ windowWidth: 390, windowHeight: 844, pixelRatio: 3 }),
  getDeviceInfo: () => ({ platform: "devtools" }),
  getLaunchOptionsSync: () => ({ query: {} }),
  getEnterOptionsSync: () => ({ query: {} }),
  getAccountInfoSync: () => ({ miniProgram: { appId: "touristappid" } }),
  getStorageSync: (key) => storage.get(key) ?? "",
  setStorageSync: (key, value) => storage.set(key, value),
  setStorage: ({ key, data }) => storage.set(key, data),
  removeStorageSync: (key) => storage.delete(key),
  request: (call) => {
    asked.push(call.url);
    return { onHeadersReceived() {}, abort() {} };
  },
};
const QUIET = `canIUse onAppShow onAppHide getNetworkType onNetworkStatusChange offNetworkStatusChange
  setNavigationBarTitle setTabBarItem switchTab navigateTo redirectTo navigateBack stopPullDownRefresh
  connectSocket createSelectorQuery nextTick showToast onKeyboardHeightChange offKeyboardHeightChange`;
for (const name of QUIET.split(/\s+/)) wx[name] = () => undefined;
const asked = [];
const made = [];
let launched;
const world = vm.createContext(
  {
    wx,
    console,
    global: {},
    setTimeout,
    clearTimeout,
    setInterval: () => 0,
    clearInterval() {},
    App: (options) => {
      launched = options;
    },
    Page: (options) => made.push(options),
    Component: (options) => made.push(options),
    getApp: () => launched,
    getCurrentPages: () => [],
  },
  { codeGeneration: { strings: false, wasm: false } },
);

const loaded = new Map();
function load(name) {
  const file = at(name);
  if (loaded.has(file)) return loaded.get(file).exports;
  const module = { exports: {} };
  loaded.set(file, module);
  const near = (other) => load(path.relative(root, path.resolve(path.dirname(file), other)));
  const run = vm.runInContext(`(function (exports, require, module) {${fs.readFileSync(file, "utf8")}\n})`, world, {
    filename: file,
  });
  run(module.exports, near, module);
  return module.exports;
}

/** Begin a page as WeChat would, opened by a scanned code. */
function begin(name) {
  made.length = 0;
  load(`${name}.js`);
  const options = made[made.length - 1];
  const page = {
    ...options.methods,
    data: {},
    properties: {},
    is: name,
    route: name,
    options: {},
    dataset: {},
    setData(data, done) {
      Object.assign(this.data, data);
      done?.();
    },
    triggerEvent() {},
    selectComponent: () => null,
    selectAllComponents: () => [],
    createSelectorQuery: () => ({ in: () => ({ exec() {} }) }),
  };
  options.lifetimes?.created?.call(page);
  options.lifetimes?.attached?.call(page);
  page.onLoad?.({ scene: encodeURIComponent("c=K7Q29XHMAB12"), id: undefined });
  page.onShow?.();
  return page;
}

function check(label, work) {
  try {
    work();
  } catch (error) {
    wrong.push(`${label}: ${error.stack ?? error}`);
  }
}

const seen = new Set();
check("files", () => pages.forEach((page) => walk(page, seen)));
check("app.js", () => {
  load("app.js");
  launched.onLaunch({ query: {} });
});
for (const name of pages) {
  check(name, () => {
    const page = begin(name);
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
