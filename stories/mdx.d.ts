/** A page of text, as Storybook takes it. */
declare module '*.mdx' {
  const Page: () => unknown;
  export default Page;
}
