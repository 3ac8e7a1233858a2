import { listEditionAnchors, listProgramAnchors, programPageAnchors } from '../model/anchors.ts';
import type { GovernanceEntry } from '../model/site.ts';
import { didYouMean, type Check, type Finding } from './finding.ts';

export const bodiesExist: Check = {
  id: 'bodies-exist',
  meaning:
    'Every election and limit on seats names a body of its edition, voters a role, and every final arbiter a body or role of it.',
  run: (site, files) =>
    [...site.governance.values()].flatMap((entry) => {
      const bodies = (entry.bodies ?? []).map(({ id }) => id);
      const roles = [...files.roles]
        .filter((id) => id.startsWith(`${entry.id}/`))
        .map((id) => id.slice(entry.id.length + 1));
      const arbiter = entry.conflictResolution?.finalArbiter;
      return [
        ...(entry.elections ?? []).flatMap(({ body }, index): Finding[] =>
          bodies.includes(body)
            ? []
            : [
                missing(
                  entry,
                  `elections[${index}].body`,
                  `there is no body "${body}" in this file.`,
                  body,
                  bodies,
                ),
              ],
        ),
        ...(entry.elections ?? []).flatMap(({ eligibleVoters: { role } }, index): Finding[] =>
          role === undefined || roles.includes(role)
            ? []
            : [
                missing(
                  entry,
                  `elections[${index}].eligibleVoters.role`,
                  `there is no role "${role}" in this edition.`,
                  role,
                  roles,
                ),
              ],
        ),
        ...(entry.vendorNeutrality ?? []).flatMap((rule, index) =>
          (rule.seatsOf ?? []).flatMap((body, place): Finding[] =>
            bodies.includes(body)
              ? []
              : [
                  missing(
                    entry,
                    `vendorNeutrality[${index}].seatsOf[${place}]`,
                    `there is no body "${body}" in this file.`,
                    body,
                    bodies,
                  ),
                ],
          ),
        ),
        ...(arbiter && ![...bodies, ...roles].includes(arbiter)
          ? [
              missing(
                entry,
                'conflictResolution.finalArbiter',
                `there is no body or role "${arbiter}" in this edition.`,
                arbiter,
                [...bodies, ...roles],
              ),
            ]
          : []),
      ];
    }),
};

export const electionsAreToldApart: Check = {
  id: 'elections-are-told-apart',
  meaning:
    'Every election of a body that has others says what tells it from them, and no two say the same.',
  run: (site) =>
    [...site.governance.values()].flatMap(({ file, elections = [] }) =>
      elections.flatMap(({ body, name }, index): Finding[] => {
        const others = elections.filter((other, place) => other.body === body && place !== index);
        const field = `elections[${index}].name`;
        if (others.length > 0 && name === undefined)
          return [
            {
              file,
              field,
              message: `"${body}" has another election, and nothing tells this one from it.`,
              hint: 'Add "name" with a few words, for example "special election".',
            },
          ];
        const first = elections.findIndex((other) => other.body === body && other.name === name);
        return first < index
          ? [{ file, field, message: `another election of "${body}" is called "${name}", too.` }]
          : [];
      }),
    ),
};

export const editionsNamedExist: Check = {
  id: 'editions-named-exist',
  meaning:
    'Every template that an edition follows is an edition of kind "template", and every edition of a subproject exists.',
  run: (site) =>
    [...site.governance.values()].flatMap((entry) => {
      const editions = [...site.governance.values()];
      const templates = editions.filter(({ kind }) => kind === 'template').map(({ id }) => id);
      const ids = editions.map(({ id }) => id);
      return [
        ...(entry.templates ?? []).flatMap(({ follows }, index): Finding[] =>
          templates.includes(follows)
            ? []
            : [
                missing(
                  entry,
                  `templates[${index}].follows`,
                  `there is no template "${follows}".`,
                  follows,
                  templates,
                ),
              ],
        ),
        ...(entry.subprojects ?? []).flatMap(({ governance }, index): Finding[] =>
          governance === undefined || ids.includes(governance)
            ? []
            : [
                missing(
                  entry,
                  `subprojects[${index}].governance`,
                  `there is no edition "${governance}".`,
                  governance,
                  ids,
                ),
              ],
        ),
      ];
    }),
};

export const anchorsAreUnique: Check = {
  id: 'anchors-are-unique',
  meaning: 'No anchor is written twice on one page, or taken by the page itself.',
  run: (site) => [
    ...[...site.governance.values()].flatMap((entry) =>
      repeated(entry.file, listEditionAnchors(site, entry)),
    ),
    ...[...site.programs.values()].flatMap((entry) =>
      repeated(entry.file, ['main', ...programPageAnchors, ...listProgramAnchors(entry)]),
    ),
  ],
};

export const contradictionsHaveAPlace: Check = {
  id: 'contradictions-have-a-place',
  meaning: 'Every contradiction that says what it is about names an anchor of its page.',
  run: (site, files) =>
    [...site.governance.values()].flatMap((entry) => {
      const anchors = listEditionAnchors(site, entry);
      return (entry.discrepancies ?? []).flatMap(({ about }, index): Finding[] =>
        about === undefined || anchors.includes(about) || files.roles.has(`${entry.id}/${about}`)
          ? []
          : [
              missing(
                entry,
                `discrepancies[${index}].about`,
                `there is no anchor "${about}" on this page.`,
                about,
                anchors,
              ),
            ],
      );
    }),
};

export const editionsAreLinked: Check = {
  id: 'editions-are-linked',
  meaning:
    'Every superseded edition and its successor name each other, and only older editions carry a year.',
  run: (site) =>
    [...site.governance.values()].flatMap((entry) => {
      const { supersedes, supersededBy, status } = entry.edition;
      const newer = supersededBy === undefined ? undefined : site.governance.get(supersededBy);
      const older = supersedes === undefined ? undefined : site.governance.get(supersedes);
      const problems: Finding[] = [];
      if (newer && newer.edition.supersedes !== entry.id) {
        problems.push({
          file: entry.file,
          field: 'edition.supersededBy',
          message: `"${newer.id}" does not say that it supersedes "${entry.id}".`,
          hint: `Add "supersedes: ${entry.id}" to ${newer.file}.`,
        });
      }
      if (older && older.edition.supersededBy !== entry.id) {
        problems.push({
          file: entry.file,
          field: 'edition.supersedes',
          message: `"${older.id}" does not say that it is superseded by "${entry.id}".`,
          hint: `Add "supersededBy: ${entry.id}" to ${older.file}.`,
        });
      }
      if (status === 'current' && /-(?:19|20)\d\d$/.test(entry.id)) {
        problems.push({
          file: entry.file,
          field: 'file name',
          message:
            'the plain id is for the rules of today; only an older edition carries its year.',
        });
      }
      if (status === 'superseded' && !/-(?:19|20)\d\d$/.test(entry.id)) {
        problems.push({
          file: entry.file,
          field: 'file name',
          message: 'a superseded edition carries its year, for example "kata-containers-2017".',
        });
      }
      return problems;
    }),
};

function repeated(file: string, anchors: string[]): Finding[] {
  const twice = anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index);
  return [...new Set(twice)].map((anchor) => ({
    file,
    field: 'id',
    message: `the anchor "${anchor}" is used twice on this page.`,
    hint: 'Give one of the two another id.',
  }));
}

function missing(
  { file }: GovernanceEntry,
  field: string,
  message: string,
  word: string,
  allowed: string[],
): Finding {
  return {
    file,
    field,
    message,
    hint: didYouMean(word, allowed) ?? `Known: ${allowed.join(', ') || 'none'}.`,
  };
}
