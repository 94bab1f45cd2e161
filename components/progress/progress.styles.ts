import { css } from 'lit';
import type { CSSResult } from 'lit';

export const progressStyles: CSSResult = css`
  svg {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    stroke: var(--_line);
  }
  [dir='rtl'] svg {
    transform: scaleX(-1);
  }
  .done {
    stroke: var(--_ink);
  }
  .now {
    stroke: var(--_accent);
  }
  @media (forced-colors: active) {
    svg {
      stroke: GrayText;
    }
    .done {
      stroke: CanvasText;
    }
    .now {
      stroke: Highlight;
    }
  }
`;
