import { listCards, type Card } from '../../model/published/cards.ts';
import { drawCardOnce } from '../../outputs/cards/cache.ts';
import { composeCard } from '../../outputs/cards/picture.ts';
import { site } from '../../site.ts';

export function getStaticPaths() {
  return listCards(site).map((card) => ({
    params: { card: /^\/cards\/(.*)\.png$/.exec(card.path)![1] },
    props: { card },
  }));
}

/** The picture that stands for a project or for an edition in link previews. */
export const GET = async ({ props }: { props: { card: Card } }) =>
  new Response(await drawCardOnce(composeCard(props.card)), {
    headers: { 'content-type': 'image/png' },
  });
