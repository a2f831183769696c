import { inflateRawSync } from "node:zlib";

export interface ZipEntry {
  readonly name: string;
  /** In bytes, once unpacked. */
  readonly size: number;
  /** What the file holds, as UTF-8 text. */
  readonly text: () => string;
}

/** What lies in a ZIP archive, in the archive's order. */
export function zipEntries(archive: Buffer): readonly ZipEntry[] {
  // The list of files stands at the end; its own end is marked by these four bytes.
  const end = archive.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    const nameLength = archive.readUInt16LE(at + 28);
    const rest = archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    const name = archive.toString("utf8", at + 46, at + 46 + nameLength);
    const size = archive.readUInt32LE(at + 24);
    const isPacked = archive.readUInt16LE(at + 10) === 8;
    const packedSize = archive.readUInt32LE(at + 20);
    const header = archive.readUInt32LE(at + 42);
    at += 46 + nameLength + rest;
    const text = (): string => {
      const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
      const bytes = archive.subarray(start, start + packedSize);
      return (isPacked ? inflateRawSync(bytes) : bytes).toString("utf8");
    };
    return { name, size, text };
  });
}
