/** The node program for sigma: a disc with paper around it and a rim, a flag inside, and a veil of paper over what is not lit. */
import { createNodeBorderProgram } from "@sigma/node-border";
import { createNodeImageProgram } from "@sigma/node-image";
import { AbstractNodeProgram, createNodeCompoundProgram, NodeCircleProgram, type NodeProgramType } from "sigma/rendering";
import type { NodeDisplayData } from "sigma/types";
import { FLAG_PIXELS } from "./flags.ts";

/** What the node reducer gives each node beside sigma's own; `size` is the radius with the ring of paper. */
export interface DiscPaint {
  readonly size: number;
  readonly color: string;
  readonly paper: string;
  readonly rimColor: string;
  /** Widths of ring and rim as shares of the size. */
  readonly ringShare: number;
  readonly rimShare: number;
  /** Address of a flag that has a size. */
  readonly image?: string | undefined;
  /** Paper laid over the disc, its alpha multiplied in; transparent where the disc is lit. */
  readonly veil: string;
}

/** The textures that @sigma/node-image makes of flags; it hangs them on the program's class without declaring it. */
export interface FlagTextures {
  on(event: "newTexture", listener: () => void): void;
  getAtlas(): Readonly<Record<string, unknown>>;
}

/** Milliseconds in which flags that arrive together are drawn into one texture. */
const GATHER = 30;

/** One set of programs for each renderer, because textures belong to its contexts. */
export function createDiscPrograms(): {
  readonly disc: NodeProgramType;
  readonly flag: NodeProgramType;
  readonly textures: FlagTextures;
} {
  const ground = createNodeBorderProgram({
    borders: [
      { size: { attribute: "ringShare", defaultValue: 0 }, color: { attribute: "paper" } },
      { size: { attribute: "rimShare", defaultValue: 0 }, color: { attribute: "rimColor" } },
      { size: { fill: true }, color: { attribute: "color" } },
    ],
  });
  const image = createNodeImageProgram({
    size: { mode: "force", value: FLAG_PIXELS },
    objectFit: "cover",
    debounceTimeout: GATHER,
  });
  class WithinRim extends image {
    override process(id: number, offset: number, data: NodeDisplayData): void {
      const { size, ringShare, rimShare } = data as NodeDisplayData & DiscPaint;
      super.process(id, offset, { ...data, size: size * (1 - ringShare - rimShare) });
    }
  }
  return {
    disc: createNodeCompoundProgram([ground, Veil]),
    flag: createNodeCompoundProgram([ground, WithinRim, Veil]),
    textures: (image as unknown as { textureManager: FlagTextures }).textureManager,
  };
}

/** A disc of paper that lets a share of what is below shine through. */
class Veil extends NodeCircleProgram {
  override process(id: number, offset: number, data: NodeDisplayData): void {
    super.process(id, offset, { ...data, color: (data as NodeDisplayData & DiscPaint).veil });
  }
}

/** Draws nothing: the stage has its own way to show what is hovered. */
export class NoProgram extends AbstractNodeProgram {
  drawLabel = undefined;
  drawHover = undefined;
  reallocate(): void {}
  process(): void {}
  render(): void {}
  kill(): void {}
}
