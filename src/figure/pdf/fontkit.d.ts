/** The one function that is used of fontkit. */
declare module "fontkit" {
  export function create(bytes: Uint8Array): import("./kit.ts").KitFont;
}
