import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { keyPages } from "../../server/src/analysis/key-pages.ts";
import { kubeadmPageOf, upstreamPageOf } from "../../server/src/knowledge/upstream-pages.ts";

const rowsOf = (markdown: string): string[] => markdown.split("\n").filter((line) => line.startsWith("- **`"));

describe("pages of keys", () => {
	it("are there for every format and every daemon with flags", () => {
		assert.deepEqual(
			keyPages.map(({ id }) => id),
			[
				...["containerd-v1", "containerd-v2", "containerd-v3", "containerd-v4", "containerd-hosts"],
				...["docker", "dockerd-flags", "cri-dockerd-flags", "kubelet", "kubelet-flags"],
				...["kubeadm-v1beta2", "kubeadm-v1beta3", "kubeadm-v1beta4", "crio", "registries", "crictl"],
			],
		);
	});

	for (const { id, count, markdown } of keyPages) {
		it(`list every key with its words, in both languages: ${id}`, async () => {
			const [en, zh] = [await markdown("en"), await markdown("zh-cn")];
			assert.equal(rowsOf(en).length, count);
			assert.equal(rowsOf(zh).length, count);
			for (const row of rowsOf(en)) assert.match(row, /^- \*\*`[^`]+`\*\* [^\s\u4e00-\u9fff].{20}/, row);
			for (const row of rowsOf(zh)) assert.match(row, /^- \*\*`[^`]+`\*\* .*\p{Script=Han}/u, row);
			assert.doesNotMatch(en + zh, /undefined|\[object|\{\w+\}\*/);
			assert.match(en, /\]\(https:\/\/[\w.-]+\/\S+\)/, "no link to upstream");
		});
	}

	it("tell types, defaults of all releases, and the life of a key", async () => {
		const page = async (id: string) => keyPages.find((one) => one.id === id)?.markdown("en");
		const kubelet = (await page("kubelet")) ?? "";
		assert.match(
			kubelet,
			/\*\*`failCgroupV1`\*\* .*\n {2}\*true or false, by default `false` \(1\.31–1\.34\), `true` \(1\.35.*since kubelet 1\.31\*/,
		);
		assert.match(kubelet, /## `authentication\.anonymous`\n\n- \*\*`enabled`\*\*/);
		const v2 = (await page("containerd-v2")) ?? "";
		assert.match(v2, /## `plugins\."io\.containerd\.grpc\.v1\.cri"\.registry`\n/);
		assert.match((await page("kubelet-flags")) ?? "", /`--dynamic-config-dir`.*\n.*removed in kubelet 1\.24/);
		assert.match((await page("kubeadm-v1beta4")) ?? "", /## `InitConfiguration`: `nodeRegistration`\n/);
	});
});

describe("upstream's pages", () => {
	const anchors: [url: string, ends: string][] = [
		[upstreamPageOf("containerd", "grpc.address").url, "/docs/man/containerd-config.toml.5.md"],
		[upstreamPageOf("containerd", 'plugins."io.containerd.cri.v1.images".registry.config_path').url, "/docs/cri/registry.md"],
		[upstreamPageOf("containerd", "plugins.cri.sandbox_image").url, "/docs/cri/config.md"],
		[
			upstreamPageOf("containerd", 'plugins."io.containerd.snapshotter.v1.devmapper".pool_name').url,
			"/docs/snapshotters/devmapper.md",
		],
		[upstreamPageOf("hosts", "host.*.override_path").url, "/docs/hosts.md#override_path-field"],
		[upstreamPageOf("hosts", "host.*.rewrite.*").url, "/docs/hosts.md"],
		[upstreamPageOf("crio", "crio.image.pause_image").url, "/docs/crio.conf.5.md#crioimage-table"],
		[upstreamPageOf("crio", "crio.metrics.metrics_port").url, "/docs/crio.conf.5.md"],
		[kubeadmPageOf("v1beta4", "JoinConfiguration").url, "kubeadm-config.v1beta4/#kubeadm-k8s-io-v1beta4-JoinConfiguration"],
		[kubeadmPageOf("v1beta2", "ClusterStatus").url, "@v1.22.0/cmd/kubeadm/app/apis/kubeadm/v1beta2#ClusterStatus"],
	];
	for (const [url, ends] of anchors)
		it(`stand at ${ends}`, () => assert.ok(url.startsWith("https://") && url.endsWith(ends), url));
});
