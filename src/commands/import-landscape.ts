import { contentFolder } from '../settings.ts';
import { importFiles } from './import-files.ts';

process.exitCode = importFiles(process.argv.slice(2), contentFolder, console);
