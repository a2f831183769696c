// Loads the core and writes down every pattern that is put together from parts meanwhile, as JSON.
const made = [];
const native = RegExp;
globalThis.RegExp = new Proxy(native, {
  construct(target, parts, newTarget) {
    const pattern = Reflect.construct(target, parts, newTarget);
    if (/[\\/]src[\\/]core[\\/]/.test(new Error().stack ?? ""))
      made.push({ source: pattern.source, flags: pattern.flags });
    return pattern;
  },
});
await import("../../src/core/index.ts");
globalThis.RegExp = native;
process.stdout.write(JSON.stringify(made));
