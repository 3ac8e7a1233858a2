import { expect, test } from 'vitest';
import { findNearestPaths } from '../../../../src/model/permalinks/nearest-paths.browser.ts';

const paths = [
  '/',
  '/glossary/',
  '/projects/',
  '/projects/kubernetes/',
  '/projects/kubeedge/',
  '/governance/kubernetes/',
  '/governance/kubernetes/more/',
  '/roles/kubernetes/approver/',
  '/roles/kusionstack/approver/',
];
const near = (asked: string) => findNearestPaths(asked, paths);

test('a typo in the last part, and what stands before it decides between things of one name', () => {
  expect(near('/projects/kubernets/')).toEqual([
    '/projects/kubernetes/',
    '/governance/kubernetes/',
  ]);
  expect(near('/governance/Kubernetes')[0]).toBe('/governance/kubernetes/');
  expect(near('/roles/kusionstack/aprover/')[0]).toBe('/roles/kusionstack/approver/');
});

test('a wrong folder, a file name, letters written as codes', () => {
  expect(near('/project/kubeedge.html')).toEqual(['/projects/kubeedge/']);
  expect(near('/glosary/index.html')).toEqual(['/glossary/']);
  expect(near('/projects/kube%65dge/')).toEqual(['/projects/kubeedge/']);
  expect(near('/projects/%E0%A4%A')).toEqual([]);
});

test('nothing where nothing is near, and for the home page', () => {
  expect(near('/wp-login.php')).toEqual([]);
  expect(near('/')).toEqual([]);
});
