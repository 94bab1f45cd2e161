import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import '../../components/define.js';
import '../support/german.js';

describe('the elements in Node', () => {
  it('render <news-quiz> as its fallback, with nothing said that needs a browser', () => {
    const tag = html`<news-quiz src="bank.json" lang="de"><p>Das Quiz braucht JavaScript.</p></news-quiz>`;
    const markup = collectResultSync(render(tag)).replace(/<!--[^>]*-->|<style>[^]*?<\/style>/g, '');
    assert.match(markup, /<template [^>]*shadowrootmode="open">\s*<slot><\/slot>\s*<\/template>/);
    assert.match(markup, /<\/template><p>Das Quiz braucht JavaScript\.<\/p><\/news-quiz>/);
  });
});
