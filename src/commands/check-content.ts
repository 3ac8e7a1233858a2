import { checkContent } from '../checks/check-content.ts';
import { formatReport } from '../checks/report.ts';
import { contentFolder } from '../settings.ts';

const checked = checkContent(contentFolder);
console.log(formatReport(checked));
if (checked.findings.length > 0) process.exitCode = 1;
