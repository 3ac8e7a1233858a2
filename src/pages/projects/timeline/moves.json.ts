import { listMovesOfAll } from '../../../model/projects/timeline.ts';
import { site } from '../../../site.ts';

/** What the timeline page loads when a day is chosen. */
export const GET = () => Response.json(listMovesOfAll(site));
