import { listLinkTargets } from '../../model/published/link-kit.ts';
import { site } from '../../site.ts';

/** What the link kit loads to offer every page. */
export const GET = () => Response.json(listLinkTargets(site));
