import { buildDotProject } from '../../../model/projects/dot-project.ts';
import { projectPath, toAddress } from '../../../model/urls.browser.ts';
import { formatDotProject } from '../../../outputs/dot-project-file.ts';
import { basePath } from '../../../settings.ts';
import { site } from '../../../site.ts';

export function getStaticPaths() {
  return [...site.projects.values()].flatMap((project) => {
    const { document } = buildDotProject(site, project);
    return document ? [{ params: { id: project.id }, props: { document } }] : [];
  });
}

/** A project's facts as a CNCF .project document, where all that it requires is recorded. */
export const GET = ({ props, site: address, url }: DocumentRequest) => {
  const home = new URL(basePath, address ?? url);
  const page = toAddress(home, projectPath(props.document.slug));
  return new Response(formatDotProject(props.document, { asOf: site.settings.asOf, page }), {
    headers: { 'content-type': 'application/yaml; charset=utf-8' },
  });
};

interface DocumentRequest {
  props: ReturnType<typeof getStaticPaths>[number]['props'];
  site: URL | undefined;
  url: URL;
}
