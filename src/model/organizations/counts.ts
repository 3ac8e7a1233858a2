/** Steps in which numbers of organizations are grouped, the smallest first. */
export const organizationSteps = [
  { label: 'None named', from: 0, to: 0 },
  { label: 'One', from: 1, to: 1 },
  { label: 'Two', from: 2, to: 2 },
  { label: 'Three or four', from: 3, to: 4 },
  { label: 'Five to nine', from: 5, to: 9 },
  { label: 'Ten or more', from: 10, to: Infinity },
];
