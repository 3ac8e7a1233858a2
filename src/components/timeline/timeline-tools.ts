/** Both tools of the timeline: in one file they cost one request. */
import { CatalogAsOf } from './catalog-as-of.ts';
import { TimelineQuestion } from './timeline-question.ts';

customElements.define('timeline-question', TimelineQuestion);
customElements.define('catalog-as-of', CatalogAsOf);
