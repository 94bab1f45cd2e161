/** As much of doiuse as the tests use: the package has types, but does not export them. */
declare module 'doiuse' {
  import type { Plugin } from 'postcss';

  interface Usage {
    /** A feature by its name in the data of caniuse. */
    readonly feature: string;
    /** `missing` names the browsers that lack it as a whole. */
    readonly featureData?: { readonly missing?: string };
  }

  export default function doiuse(options: {
    readonly browsers: readonly string[];
    readonly onFeatureUsage: (usage: Usage) => void;
  }): Plugin;
}
