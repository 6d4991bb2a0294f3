import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { containerdV1Keys } from "../../server/src/knowledge/keys/containerd-v1.ts";
import { containerdV2Keys } from "../../server/src/knowledge/keys/containerd-v2.ts";
import { containerdV3Keys } from "../../server/src/knowledge/keys/containerd-v3.ts";
import { containerdV4Keys } from "../../server/src/knowledge/keys/containerd-v4.ts";
import { criDockerdFlags } from "../../server/src/knowledge/keys/cri-dockerd-flags.ts";
import { crictlKeys } from "../../server/src/knowledge/keys/crictl.ts";
import { crioKeys } from "../../server/src/knowledge/keys/crio.ts";
import { dockerKeys } from "../../server/src/knowledge/keys/docker.ts";
import { dockerdFlags } from "../../server/src/knowledge/keys/dockerd-flags.ts";
import type { Flags } from "../../server/src/knowledge/keys/flag-info.ts";
import { hostsKeys } from "../../server/src/knowledge/keys/hosts.ts";
import { kubeadmKeys } from "../../server/src/knowledge/keys/kubeadm.ts";
import { kubeletKeys } from "../../server/src/knowledge/keys/kubelet.ts";
import { kubeletFlags } from "../../server/src/knowledge/keys/kubelet-flags.ts";
import { registriesKeys } from "../../server/src/knowledge/keys/registries.ts";
import type { Keys } from "../../server/src/knowledge/keys.ts";
import {
	type FlagsId,
	type KeysId,
	nameOfWords,
	type WordsId,
	wordsOf,
	wordsOfFlag,
	wordsOfKey,
} from "../../server/src/knowledge/words/index.ts";

const kubeadmTables = Object.values(kubeadmKeys).flatMap((documents) => Object.values<Keys>(documents));

/** Every table of keys that a set of words is for. */
const tables: Record<KeysId, readonly Keys[]> = {
	containerd: [containerdV1Keys, containerdV2Keys, containerdV3Keys, containerdV4Keys],
	hosts: [hostsKeys],
	docker: [dockerKeys],
	kubelet: [kubeletKeys],
	kubeadm: kubeadmTables,
	crio: [crioKeys],
	crictl: [crictlKeys],
	registries: [registriesKeys],
};
const flagTables: Record<FlagsId, Flags> = {
	"kubelet-flags": kubeletFlags,
	"dockerd-flags": dockerdFlags,
	"cri-dockerd-flags": criDockerdFlags,
};
const ids = [...Object.keys(tables), ...Object.keys(flagTables)] as WordsId[];

const patternsOf = (id: KeysId): string[] => tables[id].flatMap((keys) => Object.keys(keys));

/** `maxParallelImagePulls` and `max_pods` in the words they are made of. */
const partsOf = (key: string): Set<string> =>
	new Set(
		key
			.split(/[^A-Za-z0-9]+/)
			.flatMap((part) => part.split(/(?<=[a-z0-9])(?=[A-Z])/))
			.map((part) => part.toLowerCase())
			.filter((part) => part !== ""),
	);

describe("words of keys", () => {
	for (const id of Object.keys(tables) as KeysId[]) {
		it(`are there for every key: ${id}`, async () => {
			const patterns = patternsOf(id);
			const without: string[] = [];
			for (const pattern of patterns) if (!(await wordsOfKey(id, pattern))) without.push(pattern);
			assert.deepEqual(without, []);
			assert.ok(patterns.length >= 7, "no keys seen");
		});

		it(`are all wanted by some key: ${id}`, async () => {
			const words = await wordsOf(id);
			const wanted = new Set(patternsOf(id).map((pattern) => nameOfWords(words, pattern)));
			assert.deepEqual(
				Object.keys(words).filter((name) => !wanted.has(name)),
				[],
			);
		});
	}

	for (const id of Object.keys(flagTables) as FlagsId[]) {
		it(`are there for every flag, and none is for no flag: ${id}`, async () => {
			const flags = Object.keys(flagTables[id]);
			const without: string[] = [];
			for (const flag of flags) if (!(await wordsOfFlag(id, flag))) without.push(flag);
			assert.deepEqual(without, []);
			const idle = Object.keys(await wordsOf(id)).filter((name) => !flags.includes(name));
			assert.deepEqual(idle, []);
			assert.ok(flags.length >= 20, "no flags seen");
		});
	}

	it("of a flag are those of its field only where it has none of its own", async () => {
		const kubelet = await wordsOf("kubelet");
		assert.equal(await wordsOfFlag("kubelet-flags", "max-pods"), kubelet.maxPods);
		const own = (await wordsOf("kubelet-flags"))["config-dir"];
		assert.ok(own);
		assert.equal(await wordsOfFlag("kubelet-flags", "config-dir"), own);
		assert.equal(await wordsOfFlag("kubelet-flags", "toString"), undefined);
		assert.equal(await wordsOfFlag("kubelet-flags", "no-such-flag"), undefined);
	});

	it("are found by the longest end of a path", () => {
		const words = {
			path: { en: "a", zh: "a" },
			"registry.path": { en: "b", zh: "b" },
			'timeouts."a.path"': { en: "c", zh: "c" },
		};
		assert.equal(nameOfWords(words, 'plugins."io.containerd.path".registry.path'), "registry.path");
		assert.equal(nameOfWords(words, 'plugins."io.containerd.x".path'), "path");
		assert.equal(nameOfWords(words, 'timeouts."a.path"'), 'timeouts."a.path"');
		// A name in quotes is one step: its last letters are no end of the path.
		assert.equal(nameOfWords(words, 'other."a.path"'), undefined);
		assert.equal(nameOfWords(words, "config_path"), undefined);
		assert.equal(nameOfWords(words, "path."), undefined);
		assert.equal(nameOfWords(words, ""), undefined);
	});

	for (const id of ids) {
		it(`are sentences, in two languages, that say more than the name: ${id}`, async () => {
			const seen = new Map<string, string>();
			const entries = Object.entries(await wordsOf(id));
			for (const [name, { en, zh }] of entries) {
				assert.match(en, /[.`)]$/, `${name}: no end of a sentence`);
				assert.match(zh, /[。`）]$/, `${name}: no end of a sentence`);
				assert.ok(en.length >= 25 && en.length <= 420, `${name}: ${en.length} characters`);
				assert.ok(zh.length >= 10 && zh.length <= 220, `${name}: ${zh.length} characters`);
				assert.match(zh, /[\u4e00-\u9fff]{4}/, `${name}: not Chinese`);
				assert.doesNotMatch(en, /[\u3000-\u9fff]/, `${name}: not English`);
				const own = partsOf(name);
				const said = en.toLowerCase().match(/[a-z0-9]+/g) ?? [];
				assert.ok(said.filter((word) => own.has(word)).length * 2 < said.length, `${name}: its name spelled out`);
				for (const text of [en, zh]) {
					assert.equal(seen.get(text), undefined, `${name} has the text of another key`);
					assert.equal((text.match(/`/g) ?? []).length % 2, 0, `${name}: an open backtick`);
					seen.set(text, name);
				}
			}
			assert.ok(entries.length >= 6, "no words seen");
		});
	}
});
