/** Does what is wished of the camera: frames everything, goes back, comes closer or farther. */
import type { CameraWish } from "../session/presence.ts";
import type { Lettering } from "./lettering.ts";
import type { Renderer } from "./renderer.ts";
import { type CameraPlace, cameraAt, centreOf, fitCamera } from "./sight.ts";

const STEP = 1.4;
const MILLISECONDS = 300;

/** Where a new drawing is seen from: as it was laid out for the stage. */
export function startCamera(renderer: Renderer, lettering: Lettering): void {
  renderer.sigma.getCamera().setState(wishedCamera("reset", renderer, lettering));
}

export function obeyCamera(wish: CameraWish["wish"], renderer: Renderer, lettering: Lettering, isCalm: boolean): void {
  const camera = renderer.sigma.getCamera();
  const wished = camera.validateState(wishedCamera(wish, renderer, lettering));
  if (isCalm) camera.setState(wished);
  else camera.animate(wished, { duration: MILLISECONDS, easing: "quadraticInOut" }, () => renderer.sigma.scheduleRender());
}

function wishedCamera(wish: CameraWish["wish"], renderer: Renderer, lettering: Lettering): CameraPlace {
  const size = renderer.size();
  const state = renderer.sigma.getCamera().getState();
  switch (wish) {
    case "reset":
      return cameraAt({ x: 0, y: 0 }, 1, size);
    case "fit":
      return fitCamera((zoom) => lettering.boxesAt(zoom, size), size);
    case "zoom-in":
      return cameraAt(centreOf(state, size), STEP / state.ratio, size);
    case "zoom-out":
      return cameraAt(centreOf(state, size), 1 / STEP / state.ratio, size);
  }
}
