import { listBadges, type Badge } from '../../../model/published/badges.ts';
import { describeEndpoint } from '../../../outputs/badge-file.ts';
import { site } from '../../../site.ts';

export function getStaticPaths() {
  return listBadges(site).map((badge) => ({
    params: { id: badge.id, kind: badge.kind },
    props: { badge },
  }));
}

export const GET = ({ props }: { props: { badge: Badge } }) =>
  Response.json(describeEndpoint(props.badge));
