import { listBadges, type Badge } from '../../../model/published/badges.ts';
import { drawBadge } from '../../../outputs/badge-file.ts';
import { site } from '../../../site.ts';

export function getStaticPaths() {
  return listBadges(site).map((badge) => ({
    params: { id: badge.id, kind: badge.kind },
    props: { badge },
  }));
}

export const GET = ({ props }: { props: { badge: Badge } }) =>
  new Response(drawBadge(props.badge), { headers: { 'content-type': 'image/svg+xml' } });
