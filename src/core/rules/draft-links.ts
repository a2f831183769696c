import type { Draft } from "../draft/draft.ts";
import { overlapTest, type Span } from "../text/span.ts";

/** A link that readers can follow. */
export interface DraftLink {
  /** The whole link in the source. */
  readonly span: Span;
  /** The words that are the link; for an address that stands as it is, the address. */
  readonly words: string;
  readonly wordsSpan: Span;
  readonly target: string;
  readonly targetSpan: Span;
}

/** `[our page](https://example.org "title")`; a picture has a `!` before it. */
const inlineLinkPattern = /(?<![!\\])\[([^[\]]{1,300})\]\(<?([^\s()<>]{1,500})>?(?:\s{1,3}["'][^"'\n]{0,200}["'])?\)/g;

/** `https://example.org/page`, also between angle brackets. */
const bareLinkPattern = /(?<![\w/"'=[]|\]\()https?:\/\/[^\s<>()[\]"'`|*]{1,500}/gi;

/** A full stop or comma behind an address ends the sentence, not the address. */
const sentenceMarkPattern = /[.,;:!?]$/;

const remembered = new WeakMap<Draft, readonly DraftLink[]>();

/** The links of a draft in the order of the text; those in code, comments and quotations are left out. */
export function linksIn(draft: Draft): readonly DraftLink[] {
  const known = remembered.get(draft);
  if (known !== undefined) {
    return known;
  }
  const { text, frontMatter } = draft;
  const isIgnored = ignoredTest(draft);
  const links = /https?:|\]\(/i.test(text)
    ? [...inlineLinks(text), ...bareLinks(text)]
        .filter((link) => link.span.start >= frontMatter.span.end && !isIgnored(link))
        .sort((left, right) => left.span.start - right.span.start)
    : [];
  remembered.set(draft, links);
  return links;
}

function inlineLinks(text: string): readonly DraftLink[] {
  return [...text.matchAll(inlineLinkPattern)].map((match) => {
    const [whole, words = "", target = ""] = match;
    const start = match.index;
    const targetStart = start + whole.indexOf(target, words.length + 2);
    return {
      span: { start, end: start + whole.length },
      words,
      wordsSpan: { start: start + 1, end: start + 1 + words.length },
      target,
      targetSpan: { start: targetStart, end: targetStart + target.length },
    };
  });
}

function bareLinks(text: string): readonly DraftLink[] {
  return [...text.matchAll(bareLinkPattern)].map((match) => {
    const target = match[0].replace(sentenceMarkPattern, "");
    const span = { start: match.index, end: match.index + target.length };
    return { span, words: target, wordsSpan: span, target, targetSpan: span };
  });
}

/** The target of a link is no prose and so is ignored itself; code, comments and quotations begin before the link. */
function ignoredTest({ text, ignored }: Draft): (link: DraftLink) => boolean {
  const beginsBefore = overlapTest(ignored);
  return ({ span: { start } }) => beginsBefore({ start, end: text.charAt(start - 1) === "<" ? start - 1 : start });
}

/** `www.example.org` of `https://www.Example.org:8080/page`; undefined for what is no web address. */
export function hostOf(target: string): string | undefined {
  return /^https?:\/\/(?:[^/?#@\s]*@)?([^/?#:\s]+)/i.exec(target)?.[1]?.toLowerCase();
}
