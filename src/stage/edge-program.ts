/** The edge program for sigma: puts every edge's shape and stroke into the shaders' attributes. */
import { EdgeProgram, type EdgeProgramType } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { Place } from "../core/model.ts";
import { EDGE_FRAGMENT_SHADER, EDGE_VERTEX_SHADER } from "./edge-shader.ts";
import type { Shape } from "./shape.ts";

/** What the edge reducer gives each edge beside sigma's own. */
export interface EdgePaint {
  readonly shape: Shape;
  readonly color: string;
  readonly dash?: readonly [number, number] | undefined;
  /** Width of a hollow line's rims; 0 for a full line. */
  readonly rim: number;
}

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
const UNIFORMS = ["u_matrix", "u_unit", "u_pixel", "u_least"] as const;
/** Least width of a line, CSS pixels. */
const LEAST = 1.2;

/** Corners of a strip of triangles along the ribbon, and one more for the arrowhead; doubled corners lead invisibly from one to the other. */
function corners(pieces: number): number[][] {
  const both = (knot: number) => [
    [knot, -1],
    [knot, 1],
  ];
  const ribbon = Array.from({ length: pieces + 1 }, (_, i) => both(i / pieces)).flat();
  return [...ribbon, [1, 1], [2, -1], ...both(2), ...both(3)];
}

/** @param pieces straight pieces of each curve; 1 draws lines */
export function createEdgeProgram(pieces: number): EdgeProgramType {
  const knots = corners(pieces);
  return class StrokeProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
    getDefinition() {
      return {
        VERTICES: knots.length,
        VERTEX_SHADER_SOURCE: EDGE_VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: EDGE_FRAGMENT_SHADER,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: "a_from", size: 2, type: FLOAT },
          { name: "a_control", size: 2, type: FLOAT },
          { name: "a_to", size: 2, type: FLOAT },
          { name: "a_tip", size: 2, type: FLOAT },
          { name: "a_stroke", size: 4, type: FLOAT },
          { name: "a_head", size: 1, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_knot", size: 2, type: FLOAT }],
        CONSTANT_DATA: knots,
      };
    }

    processVisibleItem(id: number, start: number, _a: NodeDisplayData, _b: NodeDisplayData, data: EdgeDisplayData): void {
      const { shape, color, dash, rim } = data as EdgeDisplayData & EdgePaint;
      const { from, control, to } = shape.line;
      const arrow = shape.arrow;
      const head = arrow ? Math.hypot(arrow.left.x - arrow.right.x, arrow.left.y - arrow.right.y) / 2 : 0;
      const points = [from, control, to, arrow?.tip ?? to].flatMap((place) => this.frame(place));
      const stroke = [shape.width / 2, dash?.[0] ?? 0, dash?.[1] ?? 0, rim];
      this.array.set([...points, ...stroke, head, floatColor(color), id], start);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: Parameters<EdgeProgram["setUniforms"]>[1]): void {
      const locations = uniformLocations as Record<(typeof UNIFORMS)[number], WebGLUniformLocation>;
      const zoom = 1 / params.sizeRatio;
      gl.uniformMatrix3fv(locations.u_matrix, false, params.matrix);
      gl.uniform1f(locations.u_unit, 1 / this.renderer.getGraphDimensions().width);
      gl.uniform1f(locations.u_pixel, params.pixelRatio * zoom);
      gl.uniform1f(locations.u_least, LEAST / 2 / zoom);
    }

    /** A design place in sigma's framed graph, where the bounding box is 0…1 and y points up. */
    private frame({ x, y }: Place): [number, number] {
      const side = this.renderer.getGraphDimensions().width;
      return [0.5 + x / side, 0.5 - y / side];
    }
  };
}
