// Has the interface speak German, as most of the banks of the tests do.
import { registerLanguage } from '../../src/index.js';
import { de } from '../../src/locales/de.js';

registerLanguage('de', de);
