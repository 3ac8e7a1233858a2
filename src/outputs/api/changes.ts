/** What changed in the API, newest first. Fields are only ever added; anything else would be version 2. */
export const apiChanges: ApiChange[] = [
  {
    day: '2026-11-21',
    text: 'Version 1 begins: projects, timeline, governance, roles, organizations, diversity, programs, glossary.',
  },
];

interface ApiChange {
  day: string;
  text: string;
}
