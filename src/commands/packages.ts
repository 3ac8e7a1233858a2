import parse from 'spdx-expression-parse';

/** Every package of a lock file with its license, sorted by name and version. */
export function listPackages(lock: LockFile): Package[] {
  return Object.entries(lock.packages)
    .filter(([path, { link }]) => path !== '' && !link)
    .map(([path, { name, version = '', license = '', hasInstallScript = false }]) => ({
      name: name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      license,
      hasInstallScript,
    }))
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/** What is wrong with the packages of a project, one sentence each; nothing where all are as the rules allow. */
export function checkPackages(packages: Package[], rules: PackageRules): string[] {
  const names = new Set(packages.map(({ name }) => name));
  const licenses = packages
    .filter(({ name, license }) => !(name in rules.read) && !isAllowed(license, rules.allowed))
    .map(
      ({ name, version, license }) =>
        `${name} ${version} is under ${license ? `"${license}"` : 'no license that it names'}, which ${rules.file} does not allow.`,
    );
  const scripts = packages
    .filter(({ name, hasInstallScript }) => hasInstallScript && !(name in rules.scripts))
    .map(
      ({ name, version }) =>
        `${name} ${version} wants to run a script when it is installed. None is run; say in ${rules.file} why it works without.`,
    );
  const stale = [...Object.keys(rules.read), ...Object.keys(rules.scripts)]
    .filter((name) => !names.has(name))
    .map((name) => `${rules.file} names ${name}, which is not installed any more.`);
  return [...licenses, ...scripts, ...stale];
}

/** How many packages are under each license, the most frequent first. */
export function countLicenses(packages: Package[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { license } of packages) counts.set(license, (counts.get(license) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
}

/** Of "or" one side is enough, of "and" both are needed; what is no SPDX expression is never allowed. */
function isAllowed(license: string, allowed: Record<string, string>) {
  try {
    return holds(parse(license));
  } catch {
    return false;
  }

  function holds(expression: parse.Info): boolean {
    if ('conjunction' in expression) {
      const { left, right, conjunction } = expression;
      return conjunction === 'or' ? holds(left) || holds(right) : holds(left) && holds(right);
    }
    // An exception or "or later" only adds to what one may do.
    return (
      expression.license in allowed ||
      `${expression.license}${expression.plus ? '+' : ''}` in allowed
    );
  }
}

export interface Package {
  name: string;
  version: string;
  license: string;
  hasInstallScript: boolean;
}

export interface PackageRules {
  /** The file that holds these rules, for messages. */
  file: string;
  /** Identifiers of SPDX, each with the reason why it may be used here. */
  allowed: Record<string, string>;
  /** Packages whose license no program can tell, each with what a person read. */
  read: Record<string, string>;
  /** Packages that want to run a script when they are installed, each with the reason why they need not. */
  scripts: Record<string, string>;
}

interface LockFile {
  packages: Record<
    string,
    {
      name?: string;
      version?: string;
      license?: string;
      hasInstallScript?: boolean;
      link?: boolean;
    }
  >;
}
