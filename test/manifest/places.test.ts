import assert from "node:assert/strict";
import { test } from "node:test";
import { EVERY_PLACE } from "../../client/src/places.ts";
import { kinds } from "../../server/src/kinds/index.ts";
import { placePattern } from "../../server/src/kinds/places.ts";

/** The client's one glob as a list; it has one level of braces, as VS Code's globs do. */
const globs = EVERY_PLACE.slice("**/{".length, -1).split(",");

/** A path as it may stand at a place: stars filled in. */
const example = (place: string) =>
	place
		.replace(/\*\*\.conf/g, "deep/10-x.conf")
		.replaceAll("**", "deep/x")
		.replaceAll("*", "x");

test("the client watches and opens every place that the server reads", () => {
	assert.ok(globs.length > 15);
	const places = kinds.flatMap((kind) => kind.places);
	assert.ok(places.length > 30);
	const unseen = places.filter((place) => !globs.some((glob) => placePattern(glob).test(`node/${example(place)}`)));
	assert.deepEqual(unseen, []);
});

test("the client's glob does not nest braces", () => {
	assert.ok(!EVERY_PLACE.slice(4, -1).includes("{"));
});
