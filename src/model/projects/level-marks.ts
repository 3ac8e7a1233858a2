import type { LevelMark } from '../../schemas/vocabulary.ts';

/**
 * The marks that the design has for levels. Each has one of the looks of the style sheets, which are named after the
 * levels that they were first drawn for, and a height in strips, which grows with the level.
 */
const marks: Record<LevelMark, Mark> = {
  square: { look: 'sandbox', height: 2, draw: (open) => `<path d="M2 2h12v12H2z" ${open}/>` },
  ring: { look: 'sandbox', height: 3, draw: (open) => `<circle cx="8" cy="8" r="6.5" ${open}/>` },
  'half-circle': {
    look: 'incubating',
    height: 5,
    draw: (open) =>
      `<circle cx="8" cy="8" r="6.5" ${open}/><path d="M1.5 8a6.5 6.5 0 0 0 13 0z" fill="currentColor"/>`,
  },
  triangle: {
    look: 'graduated',
    height: 8,
    draw: () => '<path d="M8 0l8 15H0z" fill="currentColor"/>',
  },
  diamond: {
    look: 'graduated',
    height: 10,
    draw: () => '<path d="M8 0l8 8-8 8-8-8z" fill="currentColor"/>',
  },
  box: {
    look: 'archived',
    height: 1,
    draw: () =>
      '<path d="M2 6v8h12V6M0 2h16v4H0zM5.5 9.5h5" fill="none" stroke="currentColor" stroke-width="1.6"/>',
  },
};

/** The shape of a mark on a ground of 16 units; nothing where no level is known. */
export function shapeOf(mark: LevelMark | undefined, ground = 'none') {
  return mark ? marks[mark].draw(`fill="${ground}" stroke="currentColor" stroke-width="2"`) : '';
}

/** The name by which the style sheets and the inks know a mark. */
export function lookOf(mark: LevelMark | undefined): LevelLook {
  return mark ? marks[mark].look : 'accepted';
}

/** How thick a band of a level is in strips. */
export function heightOf(mark: LevelMark | undefined) {
  return mark ? marks[mark].height : 1;
}

export type LevelLook = 'accepted' | 'sandbox' | 'incubating' | 'graduated' | 'archived';

interface Mark {
  look: LevelLook;
  height: number;
  /** Draws its shape, the open parts with these attributes. */
  draw: (open: string) => string;
}
