declare global {
  /** Compares how an element looks with the reviewed picture of a name; there in the tests alone. */
  var comparePicture: ((element: Element, name: string) => Promise<void>) | undefined;
}

/** The font of the pictures: with another one, every line is another. */
const FONTS = ['DejaVu Sans', 'DejaVu Serif'] as const;

/** Whether this machine has a font: with it in front, two fallbacks that differ come out the same. */
function has(font: string): boolean {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  const widthIn = (family: string): number => {
    if (!context) return 0;
    context.font = `40px ${family}`;
    return context.measureText('Hamburgefonstiv 0123 mmmm iiii').width;
  };
  return widthIn(`"${font}", monospace`) === widthIn(`"${font}", sans-serif`);
}

/** After a story that has a reviewed picture: compares it, where that can be done. */
export async function compared(story: {
  readonly canvasElement: Element;
  readonly id: string;
  readonly parameters: { readonly picture?: boolean };
}): Promise<void> {
  const { canvasElement, id, parameters } = story;
  const { comparePicture } = globalThis;
  if (!parameters.picture || !comparePicture) return;
  const missing = FONTS.filter((font) => !has(font));
  if (missing.length > 0) {
    console.warn(`${id} is not compared with its picture: this machine has no ${missing.join(' and no ')}.`);
    return;
  }
  await comparePicture(canvasElement.querySelector('.sheet') ?? canvasElement, id);
}
