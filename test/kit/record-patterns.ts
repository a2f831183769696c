/** A program that loads the core and writes down, as JSON, every pattern that is put together from parts meanwhile. */
const made: { readonly source: string; readonly flags: string }[] = [];
const native = RegExp;

globalThis.RegExp = new Proxy(native, {
  construct(target, parts: ConstructorParameters<RegExpConstructor>, newTarget) {
    const pattern = Reflect.construct(target, parts, newTarget) as RegExp;
    if (/[\\/]src[\\/]core[\\/]/.test(new Error().stack ?? "")) {
      made.push({ source: pattern.source, flags: pattern.flags });
    }
    return pattern;
  },
});
await import("../../src/core/index.ts");
globalThis.RegExp = native;
process.stdout.write(JSON.stringify(made));

export {};
