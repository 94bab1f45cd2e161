// A page of WebKit as the test runner's commands use it, by what the WebDriver specification calls actions.

/** Keys by their code points in the WebDriver specification (17.4.2). */
const KEYS = /** @type {Record<string, string>} */ ({
  ...{
    Backspace: '\uE003',
    Tab: '\uE004',
    Enter: '\uE007',
    Shift: '\uE008',
    Control: '\uE009',
    Alt: '\uE00A',
  },
  ...{ Escape: '\uE00C', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011' },
  ...{ ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017' },
});
const BUTTONS = ['left', 'middle', 'right'];

/** What is told to the driver of a session. @typedef {(path: string, body: object) => Promise<any>} Post */

/** @param {Post} post */
export function webkitPage(post) {
  const act = (/** @type {object} */ device, /** @type {object[]} */ ...actions) =>
    post('actions', { actions: [{ ...device, actions }] });
  const keys = (/** @type {object[]} */ ...actions) => act({ type: 'key', id: 'keyboard' }, ...actions);
  const mouse = (/** @type {object[]} */ ...actions) => act({ type: 'pointer', id: 'mouse' }, ...actions);
  const key = (/** @type {string} */ type, /** @type {string} */ name) => ({
    type,
    value: KEYS[name] ?? name,
  });
  const pointer = (/** @type {string} */ type, { button = 'left' } = {}) => ({
    type,
    button: BUTTONS.indexOf(button),
  });
  const to = (/** @type {number} */ x, /** @type {number} */ y) => ({
    type: 'pointerMove',
    duration: 0,
    x,
    y,
  });
  const press = (/** @type {string} */ name) => keys(key('keyDown', name), key('keyUp', name));
  return {
    keyboard: {
      press,
      down: (/** @type {string} */ name) => keys(key('keyDown', name)),
      up: (/** @type {string} */ name) => keys(key('keyUp', name)),
      async type(/** @type {string} */ text) {
        for (const character of text) await press(character);
      },
    },
    mouse: {
      move: (/** @type {number} */ x, /** @type {number} */ y) => mouse(to(x, y)),
      down: (/** @type {{ button?: string }} */ options) => mouse(pointer('pointerDown', options)),
      up: (/** @type {{ button?: string }} */ options) => mouse(pointer('pointerUp', options)),
      click: (/** @type {number} */ x, /** @type {number} */ y, /** @type {{ button?: string }} */ options) =>
        mouse(to(x, y), pointer('pointerDown', options), pointer('pointerUp', options)),
    },
    setViewport: (/** @type {{ width: number, height: number }} */ size) => resize(post, size),
  };
}

/** Makes the window as much larger as its own bars need. @param {Post} post @param {{ width: number, height: number }} size */
async function resize(post, { height, width }) {
  const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
  const [besides, above] = await post('execute/sync', { script, args: [] });
  await post('window/rect', { width: width + besides, height: height + above });
}
