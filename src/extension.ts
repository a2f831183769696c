/** The one entry for both extension hosts: everything in it runs in a web worker as it does in Node. */
export { activate } from "./extension/activate.ts";
