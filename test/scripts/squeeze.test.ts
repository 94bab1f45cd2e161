import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { squeezeStyles, squeezeTemplate } from '../../scripts/squeeze.mjs';

/** The static parts of a template. */
const parts = ({ raw }: TemplateStringsArray, ..._values: unknown[]): readonly string[] => raw;

describe('a template in the embed file', () => {
  it('has no white space beside blocks', () => {
    const template = parts`
      <div>
        <p>${1}</p>
        ${2}
      </div>
    `;
    assert.deepEqual(squeezeTemplate(template), ['<div><p>', '</p>', '</div>']);
  });

  it('keeps one space between what stands in a line', () => {
    assert.deepEqual(squeezeTemplate(parts`<label>  ${1}\n  ${2} <b>c</b>  d </label>`), [
      '<label> ',
      '\\n ',
      ' <b>c</b> d </label>',
    ]);
  });

  it('has no white space inside a button, and keeps it around', () => {
    const template = parts`a
      <button type="button">
        ${1}
      </button>
      b`;
    assert.deepEqual(squeezeTemplate(template), ['a <button type="button">', '</button> b']);
  });

  it('keeps quoted values as they are, and unquoted ones apart from the end of the tag', () => {
    const template = parts`<input
      title="a  > b"
      value=${1}
    /><br id=${2} />`;
    assert.deepEqual(squeezeTemplate(template), ['<input title="a  > b" value=', ' /><br id=', ' />']);
  });

  it('has as many parts as it had values between them', () => {
    assert.deepEqual(squeezeTemplate(parts`${1} ${2}`), ['', ' ', '']);
    assert.deepEqual(squeezeTemplate(parts`<p class=${1}> ${2} </p>`), ['<p class=', '>', '</p>']);
  });
});

describe('a style sheet in the embed file', () => {
  it('says the same in fewer characters', () => {
    assert.equal(
      squeezeStyles(` a > b,\n c { color: red; margin: calc(1em + 2px); } `).trim(),
      'a>b,c{color:red;margin:calc(1em + 2px)}',
    );
    assert.equal(
      squeezeStyles(`@media (print) { [data-mark='right'] { margin: -0.5em 10.25em 0; } }`),
      '@media(print){[data-mark=right]{margin:-.5em 10.25em 0}}',
    );
  });

  it('keeps quotes that it needs', () => {
    const style = `[type='a b']{content:'0.5 [a=b]'}`;
    assert.equal(squeezeStyles(style).replace('.5', '0.5'), style);
  });
});
