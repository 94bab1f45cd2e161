// The oldest browsers that a quiz is for, made of the one that runs the tests: without all that came later.
import compat from '@mdn/browser-compat-data/forLegacyNode';
import type { BrowserName, Identifier } from '@mdn/browser-compat-data/types';

/** As the README promises. */
export const FLOOR: Readonly<Record<string, number>> = {
  chrome: 109,
  firefox: 115,
  safari: 16.4,
  safari_ios: 16.4,
};

type Features = Readonly<Record<string, Identifier>>;

/** Whether each browser of the floor has something, as far as anybody says. */
function isThere({ __compat }: Identifier): boolean {
  return Object.entries(FLOOR).every(([browser, version]) => {
    const statement = __compat?.support[browser as BrowserName];
    const [first] = statement ? [statement].flat() : [];
    if (!first) return true;
    const added = first.version_added;
    return typeof added === 'string' && parseFloat(added.replace(/^\D*/u, '')) <= version;
  });
}

/** What at least one browser of the floor lacks: `Interface` as a whole, or `Interface.member`. */
export function lackingAtFloor(): string[] {
  const both: Features[] = [compat.api, compat.javascript.builtins ?? {}];
  return both.flatMap((features) =>
    Object.entries(features).flatMap(([name, members]) => {
      if (!isThere(members)) return [name];
      return Object.entries(members as Features)
        .filter(([member, feature]) => member !== '__compat' && member !== name && !isThere(feature))
        .map(([member]) => `${name}.${member.replace(/_(?:static|event)$/u, '')}`);
    }),
  );
}

/** Runs in a page, before all others: takes away what is named, and gives back what was there to be taken. */
export function takeAway(names: readonly string[]): string[] {
  const globals = globalThis as unknown as Record<string, { prototype?: object } | undefined>;
  return names.filter((name) => {
    const [owner = '', member] = name.split('.');
    if (member === undefined) return owner in globals && delete globals[owner];
    const places = [globals[owner], globals[owner]?.prototype].filter((it) => it !== undefined);
    return places.some((it) => Object.hasOwn(it, member) && Reflect.deleteProperty(it, member));
  });
}
