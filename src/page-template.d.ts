/** The template of the saved web page, which the build makes. */
declare module "virtual:page-template" {
  /** Its address on the app's own origin. */
  const address: string;
  export default address;
}
