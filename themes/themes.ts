/** A finished theme: each colour on light and on dark paper, and what else it changes. */
export interface Theme {
  readonly title: string;
  readonly about: string;
  readonly colours: Readonly<Record<string, readonly [light: string, dark: string]>>;
  readonly others: Readonly<Record<string, string>>;
}

/** The themes by their file names. `npm run docs` writes `themes/<name>.css` from them; a test holds their contrast. */
export const themes = {
  newspaper: {
    title: 'Newspaper',
    about: 'Ink on warm paper, square corners, a serif for everything that is read.',
    colours: {
      paper: ['#fffdf8', '#191816'],
      ink: ['#1b1a17', '#f2eee5'],
      soft: ['#514c42', '#c4bdaf'],
      line: ['#d6cfbf', '#4a463d'],
      edge: ['#7b7363', '#948b7a'],
      accent: ['#1b1a17', '#f0d9a8'],
      'on-accent': ['#fffdf8', '#2a1f06'],
      tint: ['#f4efe3', '#27241d'],
      mark: ['#f6e3a1', '#5b4708'],
      right: ['#1a4a2c', '#a6dcb4'],
      'right-paper': ['#edf3e7', '#18261b'],
      wrong: ['#86181b', '#ffb5ad'],
      'wrong-paper': ['#fbece6', '#321817'],
    },
    others: {
      'font-serif': "'Iowan Old Style','Source Serif 4',Charter,Cambria,Georgia,'DejaVu Serif',serif",
      'font-sans': "'Iowan Old Style','Source Serif 4',Charter,Cambria,Georgia,'DejaVu Serif',serif",
      radius: '0',
      measure: '38em',
    },
  },
  school: {
    title: 'School',
    about: 'Friendly and round, one sans for everything, with a violet that is neither right nor wrong.',
    colours: {
      paper: ['#fff', '#17141f'],
      ink: ['#1d1830', '#f4f1fa'],
      soft: ['#4f4868', '#c3bbd6'],
      line: ['#d5cfe6', '#484059'],
      edge: ['#776e94', '#938aad'],
      accent: ['#4b2a8f', '#cdb8ff'],
      'on-accent': ['#fff', '#23124d'],
      tint: ['#f4f0fc', '#252033'],
      mark: ['#ffe394', '#554300'],
      right: ['#0a4f3c', '#8fe3c4'],
      'right-paper': ['#e7f5ef', '#10271f'],
      wrong: ['#8f1638', '#ffb1c4'],
      'wrong-paper': ['#fdecf1', '#321421'],
    },
    others: {
      'font-serif': "ui-rounded,'SF Pro Rounded',Nunito,system-ui,sans-serif",
      'font-sans': "ui-rounded,'SF Pro Rounded',Nunito,system-ui,sans-serif",
      radius: '14px',
      measure: '40em',
    },
  },
  contrast: {
    title: 'High contrast',
    about: 'Black and white, hard edges, for readers and rooms that need it. Every edge has 7:1 as well.',
    colours: {
      paper: ['#fff', '#000'],
      ink: ['#000', '#fff'],
      soft: ['#1f1f1f', '#e6e6e6'],
      line: ['#000', '#fff'],
      edge: ['#000', '#fff'],
      accent: ['#00268f', '#ffe14d'],
      'on-accent': ['#fff', '#000'],
      tint: ['#e3ecff', '#262200'],
      mark: ['#ffe600', '#003f78'],
      right: ['#00451b', '#6dffa8'],
      'right-paper': ['#fff', '#000'],
      wrong: ['#75000f', '#ffb3bd'],
      'wrong-paper': ['#fff', '#000'],
    },
    others: { radius: '2px' },
  },
} satisfies Record<string, Theme>;

export type ThemeName = keyof typeof themes;

/** A theme as a style sheet for a page: light colours for browsers without `light-dark()`, else those of the scheme. */
export function themeCss({ about, colours, others, title }: Theme): string {
  const pairs = Object.entries(colours);
  const declare = (values: readonly (readonly [string, string])[]): string =>
    values.map(([name, value]) => `  --nq-${name}: ${value};`).join('\n');
  const light = pairs.map(([name, [value]]) => [name, value] as const);
  const both = pairs.map(([name, [day, night]]) => [name, `light-dark(${day}, ${night})`] as const);
  // The highlight in the article takes its colour from the page.
  const mark = both.filter(([name]) => name === 'mark');
  return `/* ${title}: ${about} */
news-quiz {
${declare([...light, ...Object.entries(others)])}
}
@supports (color: light-dark(red, red)) {
:root {
${declare(mark)}
}
news-quiz {
${declare(both)}
}
}
`;
}
