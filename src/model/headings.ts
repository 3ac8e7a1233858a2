/** The headings of a Markdown or reStructuredText document as GitHub's anchors, with their lines and levels. */
export function listHeadings(lines: string[]): Heading[] {
  const seen = new Map<string, number>();
  let isCode = false;
  return lines.flatMap((text, index) => {
    if (/^\s*(?:```|~~~)/.test(text)) isCode = !isCode;
    const underline = /^(?:=+|-+|~+|\^+)\s*$/.exec(lines[index + 1] ?? '')?.[0];
    const marked = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(text);
    const title = isCode
      ? undefined
      : (marked?.[2] ?? (underline && /\w/.test(text) ? text : undefined));
    if (title === undefined) return [];
    const plain = title
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/<[^>]*>/g, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
      .trim()
      .replaceAll(' ', '-');
    const before = seen.get(plain);
    seen.set(plain, (before ?? -1) + 1);
    return [
      {
        anchor: before === undefined ? plain : `${plain}-${before + 1}`,
        plain,
        line: index + 1,
        level: marked?.[1]?.length ?? '=-~^'.indexOf(underline?.[0] ?? '') + 1,
      },
    ];
  });
}

export interface Heading {
  anchor: string;
  /** The anchor as it would be if no other heading had the same words. */
  plain: string;
  line: number;
  /** 1 for the highest. */
  level: number;
}
