import { escapeXml } from '../words/escape.browser.ts';

/** What other sites may show in a frame: the ladder of a document, the seats of its bodies, the levels of a project, a comparison. */
export type FrameKind = 'ladder' | 'seats' | 'maturity' | 'compare';

/** How each kind of frame is called in a list to choose from. */
export const frameLabels: Record<FrameKind, string> = {
  ladder: 'Frame, the ladder of roles',
  seats: 'Frame, the seats',
  maturity: 'Frame, the levels over the years',
  compare: 'Frame, documents side by side',
};

/** Colors of a frame: those that the device of the reader prefers, or always the same. */
export const frameThemes = [
  { id: 'auto', label: 'as the device of the reader' },
  { id: 'light', label: 'light' },
  { id: 'dark', label: 'dark' },
];

/** Path of a page for frames with all that it is asked for; the theme of the device needs no word. */
export function askFrame(path: string, { theme, query }: FrameWish) {
  const asked = new URLSearchParams(query);
  if (theme !== 'auto') asked.set('theme', theme);
  const words = asked.toString().replaceAll('%2C', ',');
  return words ? `${path}?${words}` : path;
}

/** The HTML that shows a page of the guide on another one, as high as it is given. */
export function formatFrame({ address, title, height }: Frame) {
  return `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`;
}

interface FrameWish {
  theme: string;
  /** What a comparison compares, as a query string; empty for other kinds. */
  query: string;
}

interface Frame {
  address: string;
  title: string;
  /** In pixels. */
  height: number;
}
