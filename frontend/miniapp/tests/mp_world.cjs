/** A world without WeChat for the built mini-program: its storage, its pages, and no `eval`, which it forbids. */
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const QUIET = `canIUse onAppShow onAppHide getNetworkType onNetworkStatusChange offNetworkStatusChange
  setNavigationBarTitle setTabBarItem switchTab navigateTo redirectTo navigateBack stopPullDownRefresh
  createSelectorQuery nextTick showToast onKeyboardHeightChange offKeyboardHeightChange`;

/** `answers` are the calls of `wx` that the caller plays. */
function openWorld(root, answers) {
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
  };
  for (const name of QUIET.split(/\s+/)) wx[name] = () => undefined;
  Object.assign(wx, answers);
  const made = [];
  const opened = [];
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
      getCurrentPages: () => opened.slice(-1),
    },
    { codeGeneration: { strings: false, wasm: false } },
  );

  const loaded = new Map();
  function load(name) {
    const file = path.join(root, name);
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

  function launch() {
    load("app.js");
    launched.onLaunch({ query: {} });
  }

  /** Begin a page as WeChat would. */
  function begin(name, query) {
    const before = made.length;
    load(`${name}.js`);
    const options = made.length > before ? made[made.length - 1] : load.pages.get(name);
    load.pages.set(name, options);
    const page = {
      ...options.methods,
      data: {},
      properties: {},
      is: name,
      route: name,
      options: query,
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
    opened.push(page);
    options.lifetimes?.created?.call(page);
    options.lifetimes?.attached?.call(page);
    page.onLoad?.(query);
    page.onShow?.();
    return page;
  }
  load.pages = new Map();

  return { load, launch, begin };
}

/** The package's description of itself, with the paths of all of its pages. */
function packageOf(root) {
  const json = (name) => JSON.parse(fs.readFileSync(path.join(root, name), "utf8"));
  const app = json("app.json");
  const parts = (app.subPackages ?? []).flatMap((part) => part.pages.map((page) => `${part.root}/${page}`));
  return { json, pages: [...app.pages, ...parts] };
}

module.exports = { openWorld, packageOf };
