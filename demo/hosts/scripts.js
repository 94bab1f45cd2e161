// What pages of 2009 did to the language, and some still do.
Array.prototype.toJSON = function () {
  return `[${this.map((entry) => JSON.stringify(entry)).join(', ')}]`;
};
String.prototype.toJSON = function () {
  return `"${this}"`;
};
for (const name of ['each', 'include', 'first', 'last', 'without', 'uniq'])
  Array.prototype[name] = function () {
    return this;
  };

window.define = () => {
  throw new Error('Nothing was to be defined.');
};
window.define.amd = {};
window.module = { exports: {} };

const original = window.fetch;
window.fetch = (input, init) => original.call(window, input, init).then((response) => response);
