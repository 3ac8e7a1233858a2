import { listNames } from '../../outputs/search-names.ts';
import { site } from '../../site.ts';

export const GET = () => Response.json(listNames(site));
