/**
 * Holds every document that the content cites against its newest version.
 * Usage: refresh-sources.ts --from <folder> [--from <folder>] [--fetch] [--remote <address>] [--write] [--date YYYY-MM-DD]
 */
import { contentFolder } from '../settings.ts';
import { followDocuments } from './follow-documents.ts';

process.exitCode = followDocuments(process.argv.slice(2), contentFolder, console);
