export { activate } from "./extension/activate.ts";
