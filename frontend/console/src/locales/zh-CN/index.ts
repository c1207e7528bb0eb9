import element from "element-plus/es/locale/lang/zh-cn";
import books from "./books.json";
import common from "./common.json";
import exported from "./exports.json";
import finance from "./finance.json";
import merchant from "./merchant.json";
import money from "./money.json";
import problems from "./problems.json";
import rooms from "./rooms.json";

export const messages: Record<string, unknown> = { ...common, ...merchant, ...rooms, ...finance, ...exported, ...money, ...books, ...problems };
export { element };
