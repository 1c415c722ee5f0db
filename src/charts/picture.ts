/** A drawn picture; `width` and `height` are in pixels. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Pixels of the picture for each unit of its description, so that letters stay sharp on dense screens. */
export const pixelRatio = 2;
