/** Loads a package from where this file lies, as a module would. */
export const load = (name) => import(name);
