/**
 * The text in lines, at the largest of the sizes at which it fits. Where it fits at none, it ends with
 * an ellipsis at the smallest one.
 */
export function fitText(text: string, { width, sizes, lines, measure }: Box): FittedText {
  const fits = sizes
    .map((size) => ({ size, lines: wrap(text, size, width, measure) }))
    .find((fitted) => fitted.lines.length <= lines && isInside(fitted, width, measure));
  if (fits) return fits;
  const size = sizes.at(-1)!;
  const wrapped = wrap(text, size, width, measure);
  const kept = wrapped.slice(0, lines);
  const isWhole = wrapped.length <= lines;
  return {
    size,
    lines: kept.map((line, place) =>
      measure(line, size) > width || (!isWhole && place === lines - 1)
        ? shorten(line, size, width, measure)
        : line,
    ),
  };
}

function wrap(text: string, size: number, width: number, measure: Measure) {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function isInside({ size, lines }: FittedText, width: number, measure: Measure) {
  return lines.every((line) => measure(line, size) <= width);
}

/** The line without its last words, or the last letters of its only word, so that an ellipsis fits behind it. */
function shorten(line: string, size: number, width: number, measure: Measure) {
  let kept = line;
  while (measure(`${kept}…`, size) > width && kept.length > 1) {
    kept = kept.includes(' ') ? kept.replace(/\s+\S*$/, '') : [...kept].slice(0, -1).join('');
  }
  return `${kept}…`;
}

type Measure = (text: string, size: number) => number;

interface Box {
  width: number;
  /** Sizes to try, largest first. */
  sizes: number[];
  /** Most lines. */
  lines: number;
  measure: Measure;
}

export interface FittedText {
  size: number;
  lines: string[];
}
