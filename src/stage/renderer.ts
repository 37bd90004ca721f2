/** Makes the Sigma that draws the stage, set up so that one design unit is one CSS pixel at zoom 1 and everything zooms as one. */
import Sigma from "sigma";
import type { CameraState } from "sigma/types";
import type { Box } from "../look/curve.ts";
import type { Sight } from "../look/sight.ts";
import { createDiscPrograms, type FlagTextures, NoProgram } from "./disc-program.ts";
import type { Drawing } from "./drawing.ts";
import { createEdgeProgram } from "./edge-program.ts";
import { cameraAt, centreOf, frameSide, keepInSight, RATIOS, type Size, sightOf } from "./sight.ts";

export interface Renderer {
  readonly sigma: Sigma;
  readonly textures: FlagTextures;
  /** Below the edges, and above the discs. */
  readonly layers: { readonly below: CanvasRenderingContext2D; readonly above: CanvasRenderingContext2D };
  sight(): Sight;
  size(): Size;
  /** Takes the container's size over; the middle of the stage stays where it is. */
  resize(): void;
  kill(): void;
}

/** Pieces of a curve: at 16 the longest strays by an eighth of a pixel. */
const PIECES = 16;
const WHEEL = { step: 1.35, milliseconds: 180 } as const;

/**
 * @param bounds what the middle of the stage may not leave, in design units
 * @param lost   called when the browser has taken a WebGL context away
 * @throws where no WebGL context can be had
 */
export function createRenderer(
  container: HTMLElement,
  drawing: Drawing,
  bounds: () => Box,
  isCalm: boolean,
  lost: () => void,
): Renderer {
  const { disc, flag, textures } = createDiscPrograms();
  const sigma = new Sigma(drawing.graph, container, {
    autoRescale: false,
    itemSizesReference: "screen",
    zoomToSizeRatioFunction: (ratio) => ratio,
    stagePadding: 0,
    minCameraRatio: RATIOS[0],
    maxCameraRatio: RATIOS[1],
    enableCameraRotation: false,
    zoomingRatio: WHEEL.step,
    zoomDuration: isCalm ? 1 : WHEEL.milliseconds,
    inertiaDuration: isCalm ? 1 : 200,
    renderLabels: false,
    renderEdgeLabels: false,
    zIndex: true,
    allowInvalidContainer: true,
    defaultNodeType: "disc",
    defaultEdgeType: "curve",
    nodeProgramClasses: { disc, flag },
    nodeHoverProgramClasses: { disc: NoProgram, flag: NoProgram },
    edgeProgramClasses: { curve: createEdgeProgram(PIECES), line: createEdgeProgram(1) },
    defaultDrawNodeHover: () => {},
    nodeReducer: drawing.reduceNode,
    edgeReducer: drawing.reduceEdge,
  });
  const layers = {
    below: contextOf(sigma.createCanvas("below", { beforeLayer: "edges" })),
    above: contextOf(sigma.createCanvas("above", { beforeLayer: "mouse" })),
  };
  const size = (): Size => sigma.getDimensions();
  const camera = sigma.getCamera();
  camera.clean = (state: CameraState) => ({ ...state, ...keepInSight(state, bounds(), size()) });

  const frame = ({ width, height }: Size) => {
    const half = frameSide({ width, height }) / 2;
    sigma.setCustomBBox({ x: [-half, half], y: [-half, half] });
  };
  frame(size());
  sigma.resize(true);
  sigma.refresh();

  const listening = new AbortController();
  for (const canvas of Object.values(sigma.getCanvases()))
    canvas.addEventListener("webglcontextlost", lost, { signal: listening.signal });

  return {
    sigma,
    textures,
    layers,
    size,
    sight: () => sightOf(camera.getState(), size()),
    resize() {
      const centre = centreOf(camera.getState(), size());
      const zoom = 1 / camera.ratio;
      sigma.resize();
      frame(size());
      camera.setState(cameraAt(centre, zoom, size()));
      sigma.refresh();
    },
    kill() {
      listening.abort();
      sigma.kill();
    },
  };
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser gives no canvas to write on.");
  return context;
}
