import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type ControllerFile, controllerIds, controllers, type Words } from "../../server/src/knowledge/cgroups.ts";
import { type Lesson, lesson, lessons } from "../../server/src/knowledge/lessons/index.ts";
import { settingLessons } from "../../server/src/knowledge/setting-lessons.ts";

const cjk = /\p{Script=Han}/u;

const pages = lessons();
const ids = new Set(pages.map(({ id }) => id));

const linksIn = (text: string): string[] => [...text.matchAll(/\]\(lesson:([^)]*)\)/g)].map(([, id]) => id ?? "");

const codesIn = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? "").sort();

function page(id: string): Lesson {
	const found = lesson(id);
	assert.ok(found, `no page ${id}`);
	return found;
}

function speaksBoth(words: Words, where: string): void {
	assert.ok(words.en.trim() !== "", `${where}: no English`);
	assert.ok(!cjk.test(words.en), `${where}: Chinese in the English text`);
	assert.ok(cjk.test(words.zh), `${where}: no Chinese`);
}

const filesOf = (id: (typeof controllerIds)[number]): readonly ControllerFile[] => [
	...(controllers[id].v1?.files ?? []),
	...(controllers[id].v2?.files ?? []),
];

const allSettings = controllerIds.flatMap((id) => controllers[id].settings.map((setting) => ({ id, setting })));

describe("controllers", () => {
	test("there are sixteen, each with a purpose, a source and an interface on at least one version", () => {
		assert.equal(controllerIds.length, 16);
		assert.deepEqual([...controllerIds].sort(), Object.keys(controllers).sort());
		for (const id of controllerIds) {
			const { purpose, source, v1, v2 } = controllers[id];
			speaksBoth(purpose, id);
			assert.notEqual(source, "", id);
			assert.ok(v1 !== null || v2 !== null, id);
		}
	});

	test("where v2 has no controller the reason is given, and only there", () => {
		for (const id of controllerIds) {
			const { v2, withoutV2 } = controllers[id];
			assert.equal(withoutV2 !== undefined, v2 === null, id);
			if (withoutV2) speaksBoth(withoutV2, id);
		}
	});

	test("every file is told in both languages and stands once", () => {
		for (const id of controllerIds) {
			for (const file of filesOf(id)) speaksBoth(file.holds, `${id} ${file.name}`);
			for (const shown of [controllers[id].v1, controllers[id].v2]) {
				const names = (shown?.files ?? []).map(({ name }) => name);
				assert.equal(new Set(names).size, names.length, `${id}: a file stands twice`);
			}
		}
	});

	test("a setting ends in a file of its version's interface", () => {
		const named = allSettings.flatMap(({ id, setting }) => [
			{ id, shown: controllers[id].v1, file: setting.v1 },
			{ id, shown: controllers[id].v2, file: setting.v2 },
		]);
		let seen = 0;
		for (const { id, shown, file } of named) {
			if (file === null || file.includes("*") || file === "cgroup.event_control") continue;
			const listed = shown?.files.map(({ name }) => name) ?? [];
			assert.ok(listed.includes(file), `${id}: ${file} is not listed`);
			seen++;
		}
		assert.ok(seen > 50, `only ${seen} files were seen`);
	});

	test("a setting ends somewhere, and how it does is told in both languages", () => {
		for (const { id, setting } of allSettings) {
			const where = `${id} ${setting.part}:${setting.key}`;
			assert.ok(setting.v1 !== null || setting.v2 !== null, where);
			assert.notEqual(setting.how?.en, "", where);
			assert.notEqual(setting.how?.zh, "", where);
		}
	});

	test("CPU limits end where the kernel reads them", () => {
		const limit = controllers.cpu.settings.find(({ key }) => key === "cpuCFSQuota");
		assert.equal(limit?.v1, "cpu.cfs_quota_us");
		assert.equal(limit?.v2, "cpu.max");
	});
});

describe("pages", () => {
	test("there are the five general ones and one for each controller, all under their own id", () => {
		assert.equal(ids.size, pages.length);
		const wanted = [
			"control-group",
			"hierarchy",
			"tasks",
			"drivers",
			"experiment",
			...controllerIds.map((id) => `subsystem-${id}`),
		];
		assert.deepEqual([...ids], wanted);
		for (const one of pages) assert.deepEqual(lesson(one.id), one);
		assert.equal(lesson("no-such-page"), undefined);
	});

	test("each speaks both languages, under its own title and at a length one can read", () => {
		for (const { id, title, markdown } of pages) {
			assert.ok(cjk.test(markdown.zh), `${id}: no Chinese`);
			assert.ok(!cjk.test(markdown.en), `${id}: Chinese in the English page`);
			assert.notEqual(markdown.zh, markdown.en);
			for (const language of ["en", "zh"] as const) {
				assert.ok(markdown[language].startsWith(`# ${title[language]}\n\n`), `${id} ${language}`);
				const lines = markdown[language].split("\n").length;
				assert.ok(lines >= 15 && lines <= 60, `${id} ${language}: ${lines} lines`);
			}
		}
	});

	test("no Chinese paragraph is left in English", () => {
		for (const { id, markdown } of pages) {
			const prose = markdown.zh.replace(/```[\s\S]*?```/g, "").split("\n");
			for (const line of prose.filter((one) => one.trim() !== "" && !one.startsWith("|") && !one.startsWith("#"))) {
				assert.ok(cjk.test(line), `${id}: ${line}`);
			}
		}
	});

	test("both languages have the same shape: blocks and links", () => {
		for (const { id, markdown } of pages) {
			const kinds = (text: string) => text.split("\n").map((line) => /^(?:#+ |\||- |\d\. |```)?/.exec(line)?.[0]);
			assert.deepEqual(kinds(markdown.zh), kinds(markdown.en), id);
			assert.deepEqual(linksIn(markdown.zh).sort(), linksIn(markdown.en).sort(), id);
		}
	});

	test("every link leads to a page", () => {
		let seen = 0;
		for (const { id, markdown } of pages) {
			for (const target of [...linksIn(markdown.en), ...linksIn(markdown.zh)]) {
				assert.ok(ids.has(target), `${id} links to ${target}`);
				assert.notEqual(target, id, `${id} links to itself`);
				seen++;
			}
		}
		assert.ok(seen > 100, `only ${seen} links were seen`);
	});

	test("every page can be reached from the first", () => {
		const reached = new Set(["control-group"]);
		for (const id of reached) for (const target of linksIn(page(id).markdown.en)) reached.add(target);
		assert.deepEqual(
			[...ids].filter((id) => !reached.has(id)),
			[],
		);
	});

	test("code fences are closed and table rows have the columns of their head", () => {
		for (const { id, markdown } of pages) {
			for (const text of [markdown.en, markdown.zh]) {
				assert.equal((text.match(/^```/gm) ?? []).length % 2, 0, id);
				for (const table of text.match(/(?:^\|.*\n)+/gm) ?? []) {
					const columns = table
						.trim()
						.split("\n")
						.map((line) => line.split("|").length);
					assert.equal(new Set(columns).size, 1, `${id}: ${table}`);
				}
			}
		}
	});

	test("a controller's page names all its interface files and all settings that end there", () => {
		for (const id of controllerIds) {
			for (const text of [page(`subsystem-${id}`).markdown.en, page(`subsystem-${id}`).markdown.zh]) {
				for (const { name } of filesOf(id)) assert.ok(text.includes(`\`${name}\``), `${id}: ${name}`);
				for (const { key } of controllers[id].settings) assert.ok(text.includes(`\`${key}\``), `${id}: ${key}`);
			}
		}
	});

	test("the experiment halves a CPU on both versions, warns, and cleans up", () => {
		const { en, zh } = page("experiment").markdown;
		for (const text of [en, zh]) {
			for (const words of [
				"echo 50000 > $G/cpu.cfs_quota_us",
				"echo 100000 > $G/cpu.cfs_period_us",
				'"50000 100000" > $G/cpu.max',
				"top ",
				"rmdir $G",
			]) {
				assert.ok(text.includes(words), words);
			}
		}
		assert.match(en, /root.*not a production node/s);
		assert.match(zh, /不要在生产节点/);
	});

	test("the tree is spelt as each driver spells it", () => {
		for (const text of Object.values(page("hierarchy").markdown)) {
			assert.ok(
				text.includes("kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod<uid>.slice/cri-containerd-<id>.scope"),
			);
			assert.ok(text.includes("`/kubepods/burstable/pod<uid>/<id>`"));
		}
	});
});

const hovered = `
	kubelet:cgroupDriver containerd:SystemdCgroup crio:cgroup_manager crio:conmon_cgroup docker:native.cgroupdriver docker:cgroup-parent
	docker:default-cgroupns-mode kubelet:cgroupRoot kubelet:cgroupsPerQOS kubelet:kubeReservedCgroup kubelet:systemReservedCgroup
	kubelet:kubeletCgroups kubelet:systemCgroups kubelet:kubeReserved kubelet:systemReserved kubelet:enforceNodeAllocatable
	kubelet:evictionHard kubelet:evictionSoft kubelet:podPidsLimit kubelet:cpuCFSQuota kubelet:cpuCFSQuotaPeriod kubelet:cpuManagerPolicy
	kubelet:reservedSystemCPUs kubelet:memorySwap.swapBehavior kubelet:failSwapOn kubelet:failCgroupV1 kubelet:memoryThrottlingFactor
	kubelet:topologyManagerPolicy containerd:systemd_cgroup containerd:sandbox_image crio:pause_image kubelet:pod-infra-container-image
	containerd:disabled_plugins containerd:default_runtime_name containerd:runtime_type containerd:config_path
	kubelet:containerRuntimeEndpoint
`
	.trim()
	.split(/\s+/);

describe("hover texts of settings", () => {
	test("every setting that touches the tree, the pause image or CRI has one", () => {
		assert.deepEqual(Object.keys(settingLessons).sort(), [...hovered].sort());
	});

	test("each is two to five sentences in both languages and leads to pages", () => {
		for (const [key, { teach, lessons: further }] of Object.entries(settingLessons)) {
			speaksBoth(teach, key);
			const sentences = teach.en.replace(/`[^`]*`/g, "code").match(/[.](?=\s|$)/g) ?? [];
			assert.ok(sentences.length >= 2 && sentences.length <= 5, `${key}: ${sentences.length} sentences`);
			assert.ok(teach.zh.endsWith("。"), key);
			assert.ok(further.length > 0, key);
			for (const id of further) assert.ok(ids.has(id), `${key}: ${id}`);
		}
	});

	test("both languages name the same files, values and keys", () => {
		for (const [key, { teach }] of Object.entries(settingLessons)) {
			assert.deepEqual([...new Set(codesIn(teach.zh))], [...new Set(codesIn(teach.en))], key);
		}
	});

	test("a path is absolute and spelt for its driver", () => {
		for (const [key, { path }] of Object.entries(settingLessons)) {
			if (!path) continue;
			assert.match(path.systemd, /^\/\S+\.(slice|scope|service)$/, key);
			assert.match(path.cgroupfs, /^\/\S+$/, key);
		}
		assert.equal(settingLessons["kubelet:cgroupRoot"]?.path?.cgroupfs, "/node/kubepods");
		assert.equal(
			settingLessons["containerd:SystemdCgroup"]?.path?.systemd,
			"/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod<uid>.slice/cri-containerd-<id>.scope",
		);
	});
});
