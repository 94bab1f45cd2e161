/**
 * What a quiz in a frame and the page around it tell each other, in this order: `hello` from whichever of the two is
 * there later, `nonce` from the page, then `height` from the frame each time that it changes. A frame says nothing else.
 */
export interface FrameMessage {
  /** The version. */
  readonly newsquiz: 1;
  readonly type: 'hello' | 'nonce' | 'height';
  /** A text that the page makes up anew for each `hello`, so that it takes no height from a document that has gone. */
  readonly nonce?: string;
  /** In whole pixels, `LEAST` to `MOST`. */
  readonly height?: number;
}

export const LEAST = 100;
export const MOST = 20_000;

/** A message of this version; what its fields hold is not known. `nothing` for all else that pages tell each other. */
export function messageIn(data: unknown): { readonly [K in keyof FrameMessage]: unknown } | undefined {
  const message = data as { readonly [K in keyof FrameMessage]: unknown } | null | undefined;
  return message?.newsquiz === 1 ? message : undefined;
}
