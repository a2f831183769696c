/** What lies in a ZIP archive: each file's name, and its size in bytes once unpacked, in the archive's order. */
export function zipEntries(archive: Buffer): readonly { readonly name: string; readonly size: number }[] {
  // The list of files stands at the end; its own end is marked by these four bytes.
  const end = archive.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    const nameLength = archive.readUInt16LE(at + 28);
    const rest = archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    const name = archive.toString("utf8", at + 46, at + 46 + nameLength);
    const size = archive.readUInt32LE(at + 24);
    at += 46 + nameLength + rest;
    return { name, size };
  });
}
