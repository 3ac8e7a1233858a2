/** Every address of the site is built here, without the base path, which the middleware adds once. */

/** Path of a project's page. */
export function projectPath(id: string) {
  return `/projects/${id}/`;
}

/** Path of a governance edition's page, or of one rule on it. */
export function governancePath(id: string, anchor?: string) {
  return `/governance/${id}/${anchor ? `#${anchor}` : ''}`;
}

/** Path of the second page of a long governance edition, or of a later one, or of a place on it. */
export function moreOfPath(id: string, anchor?: string, number = 1) {
  return `/governance/${id}/more/${number > 1 ? `${number}/` : ''}${anchor ? `#${anchor}` : ''}`;
}

/** Path of the page about one rule of all documents, or of the list of rules. */
export function rulePath(id?: string, answer?: string) {
  return `/governance/rules/${id ? `${id}/` : ''}${answer ? `#${answer}` : ''}`;
}

/** Path of the findings across all documents, or of one of them. */
export function findingsPath(id?: string) {
  return `/governance/findings/${id ? `#${id}` : ''}`;
}

/** Path of the list of what files of content may hold, or of the fields of one kind of file. */
export function fieldsPath(kind?: string) {
  return `/reference/fields/${kind ? `${kind}/` : ''}`;
}

/** Path of the help for those who write rules, or of its page for projects of one size. */
export function writePath(size?: string) {
  return `/governance/write/${size ? `${size}/` : ''}`;
}

/** Path of the questions of the governance review, or of one project's answers to them. */
export function reviewPath(id?: string, question?: string) {
  return `/governance/review/${id ? `${id}/` : ''}${question ? `#${question}` : ''}`;
}

/** Path of the page about one question of the review, or of one document's line there. */
export function reviewQuestionPath(question: string) {
  return `/governance/review/question/${question}/`;
}

/** Path of a role's page; the id is "<governance id>/<role>". */
export function rolePath(id: string) {
  return `/roles/${id}/`;
}

/** Path of the page that puts two ladders side by side, with one ladder and role chosen where they are given. */
export function laddersPath(edition?: string, role?: string) {
  return `/roles/compare/${edition ? `?ladders=${edition}${role ? `&role=${role}` : ''}` : ''}`;
}

/** Path of the file with the ladder of a document, for that page. */
export function ladderFilePath(edition: string) {
  return `/roles/${edition}/ladder.json`;
}

/** Path of the page that says who has a right, or of the list of all rights. */
export function rightPath(id?: string) {
  return `/roles/by/right/${id ? `${id}/` : ''}`;
}

/** Path of the page about one number that roles ask for, or of the list of such numbers. */
export function requirementPath(unit?: string) {
  return `/roles/requirements/${unit ? `${unit}/` : ''}`;
}

/** Path of the page about one consequence of inactivity, for example "removed", or of all of them. */
export function inactivityPath(effect?: string) {
  return `/roles/inactivity/${effect ? `${effect}/` : ''}`;
}

/** Path of an organization's page. */
export function organizationPath(id: string) {
  return `/organizations/${id}/`;
}

/** Path of a program's page. */
export function programPath(id: string) {
  return `/join/${id}/`;
}

/** Path of the ways in for one audience: a person, a maintainer or a company. */
export function joinPath(audience: string) {
  return `/join/${audience}/`;
}

/** Path of the projects that fit one answer of the path for a person. */
export function answerPath(question: string, answer: string) {
  return `/join/person/${question}/${answer}/`;
}

/** Path of a term in the glossary. */
export function termPath(id: string) {
  return `/glossary/#${id}`;
}

/** Address of a file in the editor of the repository that holds the content. */
export function editUrl(repositoryUrl: string, file: string) {
  return `${repositoryUrl.replace(/\/$/, '')}/edit/main/${file}`;
}

/**
 * Where an error on a page is reported, with the page filled in: the form of the repository, else a letter or page
 * of those who publish the guide. Undefined where neither is known, as on one's own machine.
 */
export function reportUrl({ repositoryUrl, contact }: Recipients, report: Report) {
  if (repositoryUrl)
    return withQuery(`${repositoryUrl.replace(/\/$/, '')}/issues/new`, {
      template: 'fact-is-wrong.yml',
      ...fieldsOf(report),
    });
  if (!contact || contact.startsWith('https://')) return contact;
  return withQuery(`mailto:${contact}`, {
    subject: `Wrong: ${report.title}`,
    body: writeLetter(report),
  });
}

/** The same report about one fact of the page. */
export function aimReport(href: string, report: Omit<Report, 'title'>) {
  const [address = '', query] = href.split('?');
  if (!query) return href;
  const given = Object.fromEntries(new URLSearchParams(query));
  return withQuery(
    address,
    'body' in given ? { ...given, body: writeLetter(report) } : { ...given, ...fieldsOf(report) },
  );
}

function writeLetter(report: Omit<Report, 'title'>) {
  const { page, sentence = '', place = '' } = fieldsOf(report);
  return [
    `Page: ${page}`,
    `What it says: ${sentence}`,
    `Where that is written: ${place}`,
    'What is right, and where that stands: ',
  ].join('\n\n');
}

/** What a report says before anybody has written a word; the form of the repository has the same fields. */
function fieldsOf({ page, sentence, file, field }: Omit<Report, 'title'>) {
  const place = [file, field].filter(Boolean).join(', field ');
  return { page, ...(sentence && { sentence }), ...(place && { place }) };
}

/** Mail programs take "+" for itself; slashes and colons may stand as they are, and weigh less so. */
function withQuery(address: string, query: Record<string, string>) {
  const written = new URLSearchParams(query).toString();
  const readable = written.replaceAll('+', '%20').replaceAll('%2F', '/').replaceAll('%3A', ':');
  return `${address}?${readable}`;
}

/** Who hears of errors. */
export interface Recipients {
  /** Repository of the content, with forms for issues. */
  repositoryUrl?: string | undefined;
  /** An address for mail, or of a page, where there is no repository. */
  contact?: string | undefined;
}

export interface Report {
  title: string;
  /** Full address of the page, with the anchor of the fact where one is meant. */
  page: string;
  /** What the page says. */
  sentence?: string;
  file?: string;
  field?: string;
}

/** Path of the file that says where the facts of a page are written. */
export function factPlacesPath(page: string) {
  return `/report${page.replace(/\/$/, '')}.json`;
}

/** Host and path of an address as people read it, without protocol, "www." and trailing slash. */
export function shortAddress(url: string) {
  return url.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

/**
 * What an address leads to, in words: the file or the discussions of a repository, the name of a list, else host and path.
 * @example nameAddress('https://github.com/kairos-io/kairos/blob/master/CONTRIBUTING.md') // 'CONTRIBUTING.md in kairos-io/kairos'
 */
export function nameAddress(url: string) {
  const file = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/(?:blob|tree)\/[^/]+\/([^?#]+)/.exec(url);
  if (file) return `${file[2]} in ${file[1]}`;
  const discussions = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/discussions\/?$/.exec(url);
  if (discussions) return `Discussions of ${discussions[1]}`;
  const list =
    /^https:\/\/(groups\.google\.com|lists\.cncf\.io).*?(?:!forum|\/group|\/g)\/([^/?#]+)/.exec(
      url,
    );
  if (list) return `${list[2]} on ${list[1] === 'lists.cncf.io' ? list[1] : 'Google Groups'}`;
  return shortAddress(url).replace(/^github\.com\//, '');
}

/** Path of the page of one value of a facet. */
export function facetPath(facet: string, value: string) {
  return `/projects/by/${facet}/${value}/`;
}

/** Path of the catalog as it stood at the end of a year or on a day. */
export function timelinePath(when?: string) {
  return `/projects/timeline/${when ? `${when}/` : ''}`;
}

/** Path of the page of one value of a facet of the governance documents. */
export function governanceFacetPath(facet: string, value: string) {
  return `/governance/by/${facet}/${value}/`;
}

/** Path of the page about elections, or of one place on it. */
export function electionsPath(anchor?: string) {
  return `/governance/elections/${anchor ? `#${anchor}` : ''}`;
}

/** Path of the calendar file of one body's elections, or of all. */
export function calendarPath(calendar = 'elections') {
  return `/governance/${calendar}.ics`;
}

/** Path of a badge, or with "json" of the same facts for badge services. */
export function badgePath(id: string, kind: string, format: 'svg' | 'json' = 'svg') {
  return `/badges/${id}/${kind}.${format}`;
}

/** Path of the picture that stands for a page in link previews. */
export function cardPath(collection: 'projects' | 'governance', id: string) {
  return `/cards/${collection}/${id}.png`;
}

/** Path of the page that puts documents side by side. */
export const comparePath = '/governance/compare/';

/** Path of a page that other sites may show in a frame: of an edition or project, or the one for any comparison. */
export function embedPath(kind: string, id?: string) {
  return `/embed/${kind}/${id ? `${id}/` : ''}`;
}

/** Path of the file with what a document says about every rule, for frames with a comparison. */
export function comparedFilePath(id: string) {
  return `/embed/compare/${id}.json`;
}

/** Path of the link kit, opened for a page. */
export function linkKitPath(page?: string) {
  return `/link/${page ? `?page=${page}` : ''}`;
}

/** Path of the Markdown twin of a page. */
export function twinPath(page: string) {
  return page === '/' ? '/index.md' : page.replace(/\/$/, '.md');
}

/** Path of the Atom feed beside a page. */
export function feedPath(page = '/') {
  return `${page}feed.xml`;
}

/** Name of the folder with the whole guide, to be read without a network; the file that holds it ends with ".zip". */
export function downloadName(asOf: string) {
  return `field-guide-${asOf}`;
}

/** Path of a project's facts as a CNCF .project document. */
export function dotProjectPath(id: string) {
  return `/projects/${id}/project.yaml`;
}

/** The full address of a path of the site; "home" is where the site is served, with a slash at its end. */
export function toAddress(home: URL | string, path: string) {
  return new URL(path.replace(/^\//, ''), home).href;
}
