/** "the authority", "the Information Commissioner's Office": those who watch over personal data, as a pattern. */
export const authority = String.raw`(?:the |our )?(?:[\w-]+ ){0,3}?(?:(?<!police |health |tax )authority|regulator|commissioner(?:['’]s office)?|ICO|data protection commission|CNIL|DPC|AEPD|Garante)\b`;
