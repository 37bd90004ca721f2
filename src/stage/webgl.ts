/** Can this browser draw the stage? Stands apart from sigma, whose modules cannot even be loaded where it cannot. */

/** True where a WebGL context can be had now; without one the vector figure stands in for the stage. */
export function hasWebGL(): boolean {
  if (typeof WebGL2RenderingContext === "undefined" || typeof WebGLRenderingContext === "undefined") return false;
  const canvas = document.createElement("canvas");
  const gl = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
  // Browsers keep few contexts: this one is given back.
  gl?.getExtension("WEBGL_lose_context")?.loseContext();
  return gl !== null;
}
