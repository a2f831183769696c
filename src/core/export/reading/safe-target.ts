import { normalizeUri } from "micromark-util-sanitize-uri";

/**
 * Addresses that a reader outside can follow, as mail programs and Word take them. One that is malformed is worse than
 * none: Word then says that the whole file is damaged.
 */
const safePatterns = [
  // https://www.example.org:8080/leak?from=mail#now
  /^https?:\/\/[a-z\d](?:[\w.-]|%[\da-f]{2})*(?::\d{1,5})?(?:[/?#]\S*)?$/i,
  // mailto:help@example.org?subject=Leak
  /^mailto:[\w.!#$%&'*+/=^`{|}~-]+@[\w.-]+(?:\?\S*)?$/i,
  // tel:+44-117-496-0123
  /^tel:\+?\d[\d().;=*-]*$/i,
];

/** `url` with what may not stand in an address written as it must be; undefined where it may not go out. */
export function safeTarget(url: string): string | undefined {
  const target = normalizeUri(url.trim());
  return safePatterns.some((pattern) => pattern.test(target)) ? target : undefined;
}
