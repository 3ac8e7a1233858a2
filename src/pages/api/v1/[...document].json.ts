import { listApiFiles, type ApiFile } from '../../../outputs/api/files.ts';
import { basePath } from '../../../settings.ts';
import { site } from '../../../site.ts';

export function getStaticPaths() {
  return listApiFiles(site).map((file) => ({ params: { document: file.path }, props: { file } }));
}

/** A document of the API, one of its schemas, or its OpenAPI description. */
export const GET = ({ props, site: address, url }: ApiRequest) =>
  Response.json(props.file.print(new URL(basePath, address ?? url)));

interface ApiRequest {
  props: { file: ApiFile };
  site: URL | undefined;
  url: URL;
}
