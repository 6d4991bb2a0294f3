/** A stretch of a text: offsets in UTF-16 code units, `end` exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

/** Whether `inner` lies wholly inside `outer` (touching the edges counts). */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether the two share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
