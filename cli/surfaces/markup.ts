// How markup is written is the same in what a server renders and in what the command builds.
export { escapeMarkup, startTag } from '../../server/markup.js';
