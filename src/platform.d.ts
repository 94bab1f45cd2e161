// What the engine takes from its platform besides the language: there in browsers and in Node.

declare class URL {
  constructor(url: string, base?: string);
  readonly protocol: string;
  readonly hostname: string;
  readonly username: string;
  readonly password: string;
  readonly href: string;
}

declare class TextEncoder {
  encode(text: string): { readonly length: number };
}
