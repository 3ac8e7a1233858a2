/**
 * One spelling for the same choice, so that it has one list: a reader may choose between the licenses of an "OR"
 * in whatever order a project names them.
 * @example orderLicenses('MIT OR Apache-2.0') // 'Apache-2.0 OR MIT'
 */
export function orderLicenses(expression: string) {
  const joint = [' OR ', ' AND '].filter((word) => expression.includes(word));
  if (joint.length !== 1 || expression.includes('(')) return expression;
  return expression.split(joint[0]!).sort().join(joint[0]);
}
