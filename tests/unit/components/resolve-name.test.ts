import { expect, test } from 'vitest';
import { resolveName } from '../../../src/components/search/names.ts';

const things = [
  ['OpenTelemetry', 'open-telemetry', 'otel'],
  ['Jaeger'],
  ['Kubernetes', 'k8s'],
  ['K8s', 'kubernetes company'],
];

test('an alias leads to the name on the page, as that page writes it', () => {
  expect(resolveName('otel', things)).toEqual({ name: 'OpenTelemetry', exact: true });
  expect(resolveName(' OTel ', things)).toEqual({ name: 'OpenTelemetry', exact: true });
});

test('a word that is nearly a name or an alias leads there, too', () => {
  expect(resolveName('jeager', things)).toEqual({ name: 'Jaeger', exact: false });
  expect(resolveName('otell', things)).toEqual({ name: 'OpenTelemetry', exact: false });
});

test('the name of a page goes before the same word as an alias, and leads nowhere else', () => {
  expect(resolveName('k8s', things)).toBeUndefined();
  expect(resolveName('Jaeger', things)).toBeUndefined();
});

test('nothing is near an unknown word, an empty one, or among no names', () => {
  expect(resolveName('qqqqzzzz', things)).toBeUndefined();
  expect(resolveName(' ', things)).toBeUndefined();
  expect(resolveName('otel', [])).toBeUndefined();
});
