/** A file of text that the bundler puts in as it is. */
declare module '*.txt' {
  const text: string;
  export default text;
}
