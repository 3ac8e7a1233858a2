import type { z } from 'astro/zod';

/** What to write in place of something that is no address, as far as it can be told. */
export function adviseAddress(value: string): string | undefined {
  const [, list, host] = /^(?:mailto:)?([^\s@]+)@([^\s@]+\.[^\s@]+)$/i.exec(value) ?? [];
  if (list && host) {
    const page = listPages[host.toLowerCase()];
    const example = page
      ? `"${page}${list}"`
      : 'for example "https://groups.google.com/g/lamp-dev"';
    return `That is an e-mail address. Write the page on which the list is read, ${example}.`;
  }
  const address = `https://${value.replace(/^http:\/\//i, '')}`;
  const isAddress = /^(?:http:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(value);
  return isAddress ? `Did you mean "${address}"?` : undefined;
}

/** The form of a text, where its schema has one to show: a number alone does not say what a fraction looks like. */
export function adviseForm(node: z.ZodType | undefined): string | undefined {
  const rule = node?.safeParse('').error?.issues[0]?.message;
  return rule?.includes('for example') ? `It ${rule}` : undefined;
}

/** True for a text that somebody put into quotes which YAML takes for letters. */
export function hasCurlyQuotes(text: string) {
  return /^[“”„‟«‹‘’‚][^“”„‟«»‹›]*[“”‟»›‘’"']$/u.test(text.trim());
}

/** Where the lists of these hosts are read. */
const listPages: Record<string, string> = {
  'googlegroups.com': 'https://groups.google.com/g/',
  'groups.io': 'https://groups.io/g/',
  'lists.cncf.io': 'https://lists.cncf.io/g/',
};
