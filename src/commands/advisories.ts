/** The advisories that "npm audit --json" tells of, each once. Throws a sentence where it could not ask. */
export function readAdvisories(report: string): Advisory[] {
  const { vulnerabilities, message } = parseReport(report);
  if (!vulnerabilities)
    throw new Error(`npm could not ask for advisories: ${message ?? 'it gave no reason'}.`);
  const found = Object.values(vulnerabilities)
    .flatMap(({ via }) => via)
    .filter((one) => typeof one === 'object')
    .map(({ url, name, title, severity }): [string, Advisory] => {
      const id = url.slice(url.lastIndexOf('/') + 1);
      return [id, { id, name, title, severity }];
    });
  return [...new Map(found).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What has to be done about advisories on a day, one sentence each; an exception counts up to its last day. */
export function judgeAdvisories(advisories: Advisory[], exceptions: Exception[], today: string) {
  const open = advisories.flatMap(({ id, name, title, severity }) => {
    const exception = exceptions.find((one) => one.id === id);
    if (exception && exception.until >= today) return [];
    const ended = exception ? ` Its exception ended on ${exception.until}.` : '';
    return [`${id}: ${name}, ${severity}: ${title}.${ended}`];
  });
  const stale = exceptions
    .filter(({ id }) => !advisories.some((advisory) => advisory.id === id))
    .map(({ id }) => `${id} is an exception that nothing needs any more. Take it out.`);
  return [...open, ...stale];
}

function parseReport(report: string): AuditReport {
  try {
    return JSON.parse(report) as AuditReport;
  } catch {
    return { message: 'its answer is no JSON' };
  }
}

interface AuditReport {
  vulnerabilities?: Record<
    string,
    { via: (string | { url: string; name: string; title: string; severity: string })[] }
  >;
  message?: string;
}

interface Advisory {
  id: string;
  /** The package. */
  name: string;
  title: string;
  severity: string;
}

export interface Exception {
  /** For example "GHSA-xxxx-xxxx-xxxx". */
  id: string;
  /** The last day on which it counts; somebody looks again then. */
  until: string;
  reason: string;
}
