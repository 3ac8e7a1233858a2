import { drawCardOnce } from '../outputs/cards/cache.ts';
import { answerItems } from './threads.ts';

/** The script of a thread that draws preview cards which no earlier build has drawn. */
await answerItems<CardToDraw, void>(
  async ({ svg }) => void (await drawCardOnce(svg)),
  ({ path }) => `The card ${path} could not be drawn`,
);

export interface CardToDraw {
  path: string;
  svg: string;
}
