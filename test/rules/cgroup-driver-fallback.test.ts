import rule from "../../server/src/rules/cgroup/cgroup-driver-fallback.ts";
import { testRule } from "../harness/rule-cases.ts";
import {
	CONTAINERD,
	CRI_DOCKERD_UNIT,
	CRIO,
	criDockerdUnit,
	DOCKER,
	FLAGS,
	flagsFile,
	KUBELET,
	kubeletFile,
} from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const config = kubeletFile("cgroupDriver: systemd");
const containerd = text`
	version = 2
	[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
	  runtime_type = "io.containerd.runc.v2"
	  options = { SystemdCgroup = true }
`;

testRule(rule, [
	{
		name: "containerd 1.7 below a kubelet that always asks",
		assume: { kubelet: "1.34.1", containerd: "1.7.24" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroupDriver: systemd
				#             ^^^^^^^ warning: containerd 1.7.24 does not answer RuntimeConfig, so this kubelet falls back to its own cgroup driver; kubelet 1.38
			`,
			[CONTAINERD]: text`
				version = 2
				~~~~~~~ containerd is configured here
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
				  runtime_type = "io.containerd.runc.v2"
				  options = { SystemdCgroup = true }
			`,
		},
		fixed: [],
	},
	{
		name: "only information while the gate can be switched off",
		assume: { kubelet: "1.31.4", containerd: "1.6.33" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				^^^^^^^^^^ info: containerd 1.6.33 does not answer
				kind: KubeletConfiguration
			`,
			[CONTAINERD]: "version = 2\n",
		},
	},
	{
		name: "CRI-O before 1.28",
		assume: { kubelet: "1.35.0", crio: "1.27.4" },
		files: {
			[KUBELET]: crlf(text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroupDriver: systemd
				#             ^^^^^^^ warning: CRI-O 1.27.4 does not answer RuntimeConfig
			`),
			[CRIO]: "[crio.runtime]\n",
		},
	},
	{
		name: "cri-dockerd before 0.3.17",
		assume: { kubelet: "1.35.0", "cri-dockerd": "0.3.16", docker: "28.5.0" },
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				cgroupDriver: systemd
				#             ^^^^^^^ warning: Docker 0.3.16 does not answer RuntimeConfig
			`.replace("Docker 0.3.16", "0.3.16"),
			[CRI_DOCKERD_UNIT]: criDockerdUnit,
			[DOCKER]: "{}\n",
			[FLAGS]: flagsFile("--container-runtime-endpoint=unix:///var/run/cri-dockerd.sock"),
		},
	},
	{
		name: "containerd 2.x answers",
		assume: { kubelet: "1.34.1", containerd: "2.0.0" },
		files: { [KUBELET]: config, [CONTAINERD]: containerd },
	},
	{
		name: "a kubelet before 1.31 does not ask",
		assume: { kubelet: "1.30.9", containerd: "1.7.24" },
		files: { [KUBELET]: config, [CONTAINERD]: containerd },
	},
	{
		name: "the gate is off, so it does not ask",
		assume: { kubelet: "1.33.0", containerd: "1.7.24" },
		files: { [KUBELET]: kubeletFile("featureGates:", "  KubeletCgroupDriverFromCRI: false"), [CONTAINERD]: containerd },
	},
	{
		name: "never on guessed releases",
		assume: { kubelet: "1.34.1" },
		files: { [KUBELET]: config, [CONTAINERD]: containerd },
	},
	{ name: "nothing known at all", files: { [KUBELET]: config, [CONTAINERD]: containerd } },
]);
