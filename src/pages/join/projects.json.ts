import { collectJoinData } from '../../model/join/data.ts';
import { site } from '../../site.ts';

/** What the path for a person loads. */
export const GET = () => Response.json(collectJoinData(site));
