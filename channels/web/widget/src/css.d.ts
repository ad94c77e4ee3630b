/** The build hands over a stylesheet's minified text (see build.mjs). */
declare module "*.css" {
  const text: string;
  export default text;
}
