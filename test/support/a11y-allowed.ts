// What the checkers are not sure of and a person has looked at: what is found where, and why it is right as it is.

export interface Allowed {
  /** `axe` or `ibm`, and the rule's id. */
  readonly rule: string;
  /** Found in the message or in the place (axe: selectors and markup; ibm: path and markup). */
  readonly what: RegExp;
  readonly reason: string;
  /** Met only where the samples are checked, in tests of their own. */
  readonly ofSamples?: true;
}

/** The buttons beside the slider of an estimate. */
const STEPS = /nq-estimate > .+ <button [^>]*aria-label="[^"]+ (?:mehr|weniger|more|less)"/u;

const ARROWS = /aria-label="(?:Nach (?:oben|unten)|Move up|Move down): /u;

export const ALLOWED: readonly Allowed[] = [
  {
    rule: 'axe css-orientation-lock',
    what: /^CSS Orientation lock cannot be determined @ html /u,
    reason:
      'axe does not read constructed style sheets; that none asks for an orientation is tested in look.test.ts.',
  },
  {
    rule: 'axe label-content-name-mismatch',
    what: ARROWS,
    reason:
      'The visible content is an arrow, not words that could be spoken; the name says the same in words.',
  },
  {
    rule: 'axe color-contrast',
    what: ARROWS,
    reason: 'axe leaves out single signs; their contrast is measured in look.test.ts, as that of text.',
  },
  {
    rule: 'axe color-contrast-enhanced',
    what: ARROWS,
    reason: 'axe leaves out single signs; their contrast is measured in look.test.ts, as that of text.',
  },
  {
    rule: 'axe label-content-name-mismatch',
    what: STEPS,
    reason: 'The visible content is − or +, no words that could be spoken; the name says by how much.',
    ofSamples: true,
  },
  {
    rule: 'axe color-contrast',
    what: STEPS,
    reason: 'axe leaves out single signs; it is a button as the others, whose contrast is measured.',
    ofSamples: true,
  },
  {
    rule: 'axe color-contrast-enhanced',
    what: STEPS,
    reason: 'axe leaves out single signs; it is a button as the others, whose contrast is measured.',
    ofSamples: true,
  },
  {
    rule: 'axe color-contrast',
    what: /> nq-timeline > (?:svg|g\[).+ <text y="-[\d.]+em">/u,
    reason:
      'axe leaves out single letters; it has the colours of the main button, and a list beside it says the same.',
    ofSamples: true,
  },
  {
    rule: 'axe color-contrast',
    what: /[@>] (?:foreignobject\[|\.pin > \.word )/u,
    reason:
      'axe leaves out single signs, and words in a picture; their contrast is measured in look.test.ts, as that of text.',
  },
  {
    rule: 'ibm style_color_misuse',
    what: /@ \/html\[1\] /u,
    reason: 'Asked of every page with styles; that states differ without colour is tested in look.test.ts.',
  },
  {
    rule: 'ibm style_highcontrast_visible',
    what: /@ \/html\[1\] /u,
    reason: 'Asked of every page with styles; forced colours are tested in look.test.ts.',
  },
  {
    rule: 'ibm text_block_heading',
    what: /<div [^>]*role="heading"/u,
    reason: 'It is a heading: the rule does not see the role of the element that it names.',
  },
  {
    rule: 'ibm text_block_heading',
    what: /text 'Die Brücke' is used/u,
    reason: 'The title of the quiz names the region around it; the headings inside are the questions.',
  },
  {
    rule: 'ibm a_target_warning',
    what: /<a /u,
    reason: 'The name of the link ends in the words “neues Fenster”; the rule looks for others.',
  },
  {
    rule: 'ibm text_block_heading',
    what: /text '(?:(?:Berichtet|Reported) ?)+' is used/u,
    reason: 'The status of a fact, set in bold; where someone is named, the line goes on and is not bold.',
  },
  {
    rule: 'ibm text_block_heading',
    what: /text '(?:(?:Die richtige Reihenfolge|The right order) ?)+' is used/u,
    reason: 'The name of the list that follows, which is tied to it.',
  },
  {
    rule: 'ibm text_block_heading',
    what: /<p id="stated" /u,
    reason: 'What the passages are held against: a sentence set as a quotation, which describes their group.',
    ofSamples: true,
  },
  {
    rule: 'ibm text_sensory_misuse',
    what: /^Confirm the word\(s\) '[Rr]ight' /u,
    reason: 'It says that an answer is right; no place on the screen is meant.',
    ofSamples: true,
  },
  {
    rule: 'ibm draggable_alternative_exists',
    what: /^Ensure the draggable element /u,
    reason: 'Asked of all that can be dragged; `dragProblems` finds what can only be dragged.',
    ofSamples: true,
  },
  {
    rule: 'ibm blockquote_cite_exists',
    what: /<blockquote /u,
    reason: 'It is a quotation, of the page that the reader is on: there is no other address to cite.',
  },
  {
    rule: 'ibm text_contrast_sufficient',
    what: /<(?:option|select) /u,
    reason: 'The native list lies unseen over the text that it chose; the contrast of that text is measured.',
  },
  {
    rule: 'ibm text_sensory_misuse',
    what: /without the word\(s\) 'Small' @ .* <p id="instruction"/u,
    reason: 'It tells of small letters; no size on the screen is meant.',
    ofSamples: true,
  },
  {
    rule: 'ibm input_label_visible',
    what: /aria-label="(?:Lücke|Gap) \d/u,
    reason:
      'A gap is named by the words around it, which are seen; a label inside the sentence would tear it.',
    ofSamples: true,
  },
  {
    rule: 'ibm input_label_visible',
    what: /<input readonly="" aria-label="(?:Ihre Antwort|Your answer)"/u,
    reason: 'What the reader has typed, with its mark and the word beside it: the label went with the task.',
    ofSamples: true,
  },
  {
    rule: 'ibm input_label_visible',
    what: /label\[1\]\/textarea\[1\] <textarea /u,
    reason:
      'It stands inside its label, whose words are shown; the rule looks only outside of the shadow root.',
    ofSamples: true,
  },
  {
    rule: 'ibm input_label_visible',
    what: /<select id="s-/u,
    reason: 'Its label is there and shown; the rule does not look for one of a list that lies unseen.',
  },
  {
    rule: 'ibm input_label_visible',
    what: /nq-timeline.+ <select id="o-/u,
    reason:
      'Its label stands in front of it and is tied to it; the rule does not see the text inside the label.',
    ofSamples: true,
  },
  {
    rule: 'ibm select_options_grouped',
    what: /nq-timeline.+ <select id="o-/u,
    reason: 'Asked of every list of some length; moments in time follow each other, there are no groups.',
    ofSamples: true,
  },
  {
    rule: 'ibm input_label_visible',
    what: /<input [^>]*id="o-range"/u,
    reason: 'The label of the field above is that of the estimate; beside the slider stands what it says.',
    ofSamples: true,
  },
];
