/** Does what is wished of the camera, and keeps it at home until somebody moves it. */
import type { Place } from "../core/model.ts";
import type { CameraWish } from "../session/presence.ts";
import type { Lettering } from "./lettering.ts";
import type { Renderer } from "./renderer.ts";
import { type CameraPlace, cameraAt, centreOf, fitCamera, isAllOnStage, type Size, sightOf } from "./sight.ts";

const STEP = 1.4;
const MILLISECONDS = 300;
/** Greatest zoom when everything is framed. */
const CLOSEST = 1.6;
/** A camera is at home within this distance, design units. */
const NEARLY = 0.01;

export interface Cameraman {
  obey(wish: CameraWish["wish"], isCalm: boolean): void;
  /** Sees a new arrangement from home, if the camera was at home before, or must. */
  goHome(how: { readonly must: boolean; readonly isCalm: boolean }): void;
}

/** As laid out for the stage, unless a label does not find room there: then everything is framed. Labels are settled for it. */
export function homeCamera(lettering: Pick<Lettering, "settle" | "boxesAt">, size: Size): CameraPlace {
  const plain = cameraAt({ x: 0, y: 0 }, 1, size);
  lettering.settle(sightOf(plain, size), size);
  if (isAllOnStage(lettering.boxesAt(1, size), size)) return plain;
  const framing = fitCamera((zoom) => lettering.boxesAt(zoom, size), size, 1);
  lettering.settle(sightOf(framing, size), size);
  return framing;
}

/** @param renderer the one at hand; none while a lost context is being brought back */
export function createCameraman(renderer: () => Renderer | null, lettering: Lettering): Cameraman {
  /** What the camera saw when it was last sent home: its middle and its ratio, which outlive a change of the stage's size. */
  let home: (Place & { readonly ratio: number }) | null = null;

  function sendHome(at: Renderer, isCalm: boolean): void {
    const place = homeCamera(lettering, at.size());
    home = { ...centreOf(place, at.size()), ratio: place.ratio };
    send(at, place, isCalm);
  }

  function send({ sigma }: Renderer, place: CameraPlace, isCalm: boolean): void {
    const camera = sigma.getCamera();
    if (isCalm) camera.setState(place);
    else camera.animate(place, { duration: MILLISECONDS, easing: "quadraticInOut" }, () => sigma.scheduleRender());
  }

  return {
    goHome({ must, isCalm }) {
      const at = renderer();
      if (!at) return;
      const state = at.sigma.getCamera().getState();
      const { x, y } = centreOf(state, at.size());
      const isAway = home && Math.hypot(x - home.x, y - home.y) + Math.abs(state.ratio - home.ratio) > NEARLY;
      if (must || !isAway) sendHome(at, isCalm);
    },
    obey(wish, isCalm) {
      const at = renderer();
      if (!at) return;
      const size = at.size();
      const state = at.sigma.getCamera().getState();
      const zoomed = (by: number) => cameraAt(centreOf(state, size), by / state.ratio, size);
      switch (wish) {
        case "reset":
          return sendHome(at, isCalm);
        case "fit":
          return send(
            at,
            fitCamera((zoom) => lettering.boxesAt(zoom, size), size, CLOSEST),
            isCalm,
          );
        case "zoom-in":
          return send(at, zoomed(STEP), isCalm);
        case "zoom-out":
          return send(at, zoomed(1 / STEP), isCalm);
      }
    },
  };
}
