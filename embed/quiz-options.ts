/** Attributes of `<news-quiz>` that an address can say in its query, and a placeholder by `data-…`. */
export const OPTIONS = ['lang', 'words', 'seed', 'article', 'remember', 'heading-level'];
