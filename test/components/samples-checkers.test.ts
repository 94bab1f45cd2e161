// The two checkers and the accessibility tree, over every sample of every question type, in every state.
import { setViewport } from '@web/test-runner-commands';
import { CHECKS } from '../support/a11y-checks.js';
import { onSamples } from '../support/a11y-suite.js';

const CHECKERS = ['axe', 'ibm', 'tree'];

before(() => setViewport({ width: 800, height: 900 }));
after(() => setViewport({ width: 800, height: 600 }));

onSamples(CHECKS.filter(({ name }) => CHECKERS.includes(name)));
