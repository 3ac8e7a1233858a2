import { diffArrays } from 'diff';
import { listHeadings, type Heading } from '../../model/headings.ts';

/**
 * Holds the cited places of a document against a newer version of it. A place is unchanged where its lines
 * stand there one after the other, below the same headings; ends of lines and blanks before them say nothing.
 */
export function citationComparer(before: string, after: string): CompareCitation {
  const old = readVersion(before);
  const now = readVersion(after);
  const lineNow = mapLines(old.lines, now.lines);
  const compareLines = (place: CitedPlace, from: number, to: number): Verdict => {
    const block = old.lines.slice(from - 1, to);
    const start = findBlock(block, from, lineNow, now.lines);
    const headings = {
      before: headingsAbove(old, from),
      after: start === undefined ? undefined : headingsAbove(now, start),
    };
    const isWhole = block.length === to - from + 1 && block.length > 0;
    if (!isWhole || start === undefined || headings.before !== headings.after)
      return { state: 'changed', headings, ...listChange(old, now, from, to, lineNow) };
    const lines = { from: start, to: place.to === undefined ? undefined : start + to - from };
    return { state: 'same', anchor: findAnchor(place.anchor, old, now, lineNow, start), ...lines };
  };
  return (place) => {
    const { anchor, from, to = from } = place;
    if (from !== undefined && to !== undefined) return compareLines(place, from, to);
    const section = findSection(old, anchor);
    const verdict = compareLines({ ...place, to: section.to }, section.from, section.to);
    const whole = anchor === '' ? now.lines.length === old.lines.length : endsAlike(verdict, now);
    if (verdict.state === 'changed') return verdict;
    if (whole) return { ...verdict, from: undefined, to: undefined };
    const headings = { before: anchor, after: anchor };
    const change = listChange(old, now, section.from, section.to, lineNow);
    return { state: 'changed', headings, ...change };
  };
}

/** Blanks at the ends of lines, and how lines end, are no change of what a document says. */
function readVersion(text: string): Version {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trimEnd());
  while (lines.length > 0 && lines.at(-1) === '') lines.pop();
  return { lines, headings: listHeadings(lines) };
}

/** For each old line its line in the new version, both from 1 on; nothing for lines that are gone. */
function mapLines(old: string[], now: string[]) {
  const map = new Map<number, number>();
  let oldLine = 1;
  let newLine = 1;
  for (const { added, removed, count } of diffArrays(old, now)) {
    for (let step = 0; step < count && !added && !removed; step += 1)
      map.set(oldLine + step, newLine + step);
    if (!added) oldLine += count;
    if (!removed) newLine += count;
  }
  return map;
}

/** Where a block begins in the new version: in its order among the others, or else in the one place that has it. */
function findBlock(block: string[], from: number, lineNow: Map<number, number>, now: string[]) {
  const start = lineNow.get(from);
  const inOrder =
    start !== undefined && block.every((_, step) => lineNow.get(from + step) === start + step);
  if (inOrder) return start;
  const places = now.flatMap((_, index) =>
    block.every((line, step) => now[index + step] === line) ? [index + 1] : [],
  );
  return places.length === 1 && block.some(Boolean) ? places[0] : undefined;
}

/** The headings above a line, the nearest last, without the title of the document. */
function headingsAbove({ headings }: Version, line: number) {
  const tops = headings.filter(({ level }) => level === 1);
  const title = tops.length === 1 && tops[0] === headings[0] ? tops[0] : undefined;
  const path: Heading[] = [];
  for (const heading of headings.filter((one) => one.line <= line && one !== title)) {
    while (path.length > 0 && path.at(-1)!.level >= heading.level) path.pop();
    path.push(heading);
  }
  return path.map(({ plain }) => plain).join(' / ');
}

/** The anchor of the same heading in the new version, where two headings may have the same words. */
function findAnchor(
  anchor: string,
  old: Version,
  now: Version,
  lineNow: Map<number, number>,
  start: number,
) {
  const heading = old.headings.find((one) => one.anchor === anchor);
  const line = heading && lineNow.get(heading.line);
  const moved = now.headings.find((one) => one.line === line);
  if (moved) return moved.anchor;
  if (!heading || now.headings.some((one) => one.anchor === anchor)) return anchor;
  return now.headings.findLast((one) => one.line <= start)?.anchor ?? '';
}

/** The lines of a section, from its heading to the next one of its level; of no section, all lines. */
function findSection({ lines, headings }: Version, anchor: string) {
  const place = headings.findIndex((one) => one.anchor === anchor);
  const heading = headings[place];
  if (!heading) return { from: 1, to: lines.length };
  const next = headings.slice(place + 1).find(({ level }) => level <= heading.level);
  let to = (next?.line ?? lines.length + 1) - 1;
  while (to > heading.line && lines[to - 1] === '') to -= 1;
  return { from: heading.line, to };
}

/** True where the section that was found unchanged has no more lines than before. */
function endsAlike(verdict: Verdict, now: Version) {
  if (verdict.state === 'changed' || verdict.to === undefined) return false;
  const section = findSection(now, verdict.anchor);
  return section.from === verdict.from && section.to === verdict.to;
}

/** What stood in the cited lines, and what stands in their place. */
function listChange(
  old: Version,
  now: Version,
  from: number,
  to: number,
  lineNow: Map<number, number>,
) {
  const lines = [...lineNow].sort(([a], [b]) => a - b);
  const above = lines.findLast(([line]) => line < from)?.[1] ?? 0;
  const below = lines.find(([line]) => line > to)?.[1] ?? now.lines.length + 1;
  return {
    before: old.lines.slice(from - 1, to).map((text, step) => ({ line: from + step, text })),
    after: now.lines
      .slice(above, Math.max(above, below - 1))
      .map((text, step) => ({ line: above + 1 + step, text })),
  };
}

interface Version {
  lines: string[];
  headings: Heading[];
}

interface CitedPlace {
  anchor: string;
  from?: number | undefined;
  to?: number | undefined;
}

export interface NumberedLine {
  line: number;
  text: string;
}

export type Verdict =
  | ({ state: 'same' } & CitedPlace)
  | {
      state: 'changed';
      /** Headings above the lines; after is undefined where the lines are nowhere as they were. */
      headings: { before: string; after: string | undefined };
      before: NumberedLine[];
      after: NumberedLine[];
    };

type CompareCitation = (place: CitedPlace) => Verdict;
