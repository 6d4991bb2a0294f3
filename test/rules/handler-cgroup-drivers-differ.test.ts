import rule from "../../server/src/rules/cgroup/handler-cgroup-drivers-differ.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRIO, FLAGS, flagsFile, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "containerd 2.x answers for all handlers, and one is unlike the default",
		assume: { kubelet: "1.34.0", containerd: "2.1.5" },
		files: {
			[KUBELET]: kubeletFile(),
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]
				  SystemdCgroup = true
				#                 ~~~~ SystemdCgroup of "runc" is true
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.nvidia]
				  runtime_type = "io.containerd.runc.v2"
				  [plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.nvidia.options]
				    BinaryName = "/usr/bin/nvidia-container-runtime"
				    SystemdCgroup = false
				#                   ^^^^^ error: Runtime "nvidia" uses the cgroupfs cgroup driver, but "runc" uses systemd
			`,
		},
		fixed: [{ [CONTAINERD]: { lacks: "SystemdCgroup = false" } }],
	},
	{
		name: "not written for one of them: its default counts",
		assume: { kubelet: "1.34.0", containerd: "2.1.5" },
		files: {
			[KUBELET]: kubeletFile(),
			[CONTAINERD]: crlf(text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
				  SystemdCgroup = true
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.crun]
				  runtime_type = "io.containerd.runc.v2"
				  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.crun.options]
				#                                                               ^^^^^^^ error: Runtime "crun" uses the cgroupfs
				    BinaryName = "/usr/bin/crun"
			`),
		},
		fixed: [{ [CONTAINERD]: { contains: "SystemdCgroup = true\r\n" } }],
	},
	{
		name: "the default runtime is the one the others are held against; names of version 4",
		assume: { kubelet: "1.36.0", containerd: "2.3.1" },
		files: {
			[KUBELET]: kubeletFile(),
			[CONTAINERD]: text`
				version = 4
				[plugins.'io.containerd.cri.v1.runtime'.containerd]
				  default_runtime_name = "crun"
				  [plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.crun]
				    runtime_type = "io.containerd.runc.v2"
				    options = { SystemdCgroup = true }
				  [plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc]
				    options = { SystemdCgroup = false }
				#                               ^^^^^ error: Runtime "runc" uses the cgroupfs cgroup driver, but "crun" uses systemd
			`,
		},
	},
	{
		name: "no kubelet on the node: a warning, on every release",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
				  runtime_type = "io.containerd.runc.v2"
				  options = { SystemdCgroup = true }
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.crun]
				  runtime_type = "io.containerd.runc.v2"
				  options = { SystemdCgroup = false }
				#                             ^^^^^ warning: Runtime "crun"
			`,
		},
	},
	{
		name: "on 1.x each handler is held against the kubelet by another rule",
		assume: { kubelet: "1.29.0", containerd: "1.7.24" },
		files: {
			[KUBELET]: kubeletFile("cgroupDriver: systemd"),
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
				  runtime_type = "io.containerd.runc.v2"
				  options = { SystemdCgroup = true }
				[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.crun]
				  runtime_type = "io.containerd.runc.v2"
				  options = { SystemdCgroup = false }
			`,
		},
	},
	{
		name: "on 2.x too, while the kubelet does not ask",
		assume: { kubelet: "1.30.0", containerd: "2.1.5" },
		files: {
			[KUBELET]: kubeletFile("cgroupDriver: systemd"),
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]
				  SystemdCgroup = true
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.crun]
				  runtime_type = "io.containerd.runc.v2"
				  options = { SystemdCgroup = false }
			`,
		},
	},
	{
		name: "kata and runsc have no driver",
		assume: { kubelet: "1.34.0", containerd: "2.1.5" },
		files: {
			[KUBELET]: kubeletFile(),
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]
				  SystemdCgroup = true
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.kata]
				  runtime_type = "io.containerd.kata.v2"
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.gvisor]
				  runtime_type = "io.containerd.runsc.v1"
			`,
		},
	},
	{
		name: "all alike",
		assume: { kubelet: "1.34.0", containerd: "2.1.5" },
		files: {
			[KUBELET]: kubeletFile(),
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]
				  SystemdCgroup = true
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.crun]
				  runtime_type = "io.containerd.runc.v2"
				  options = { SystemdCgroup = true }
			`,
		},
	},
	{
		name: "the built-in handler that nobody writes or uses",
		assume: { kubelet: "1.34.0", containerd: "2.1.5" },
		files: {
			[KUBELET]: kubeletFile(),
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.cri.v1.runtime'.containerd]
				  default_runtime_name = "crun"
				  [plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.crun]
				    runtime_type = "io.containerd.runc.v2"
				    options = { SystemdCgroup = true }
			`,
		},
	},
	{
		name: "the kubelet uses CRI-O",
		assume: { kubelet: "1.34.0", containerd: "2.1.5", crio: "1.34.0" },
		files: {
			[KUBELET]: kubeletFile(),
			[FLAGS]: flagsFile("--container-runtime-endpoint=unix:///var/run/crio/crio.sock"),
			[CRIO]: "[crio.runtime]\n",
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]
				  SystemdCgroup = true
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.crun]
				  runtime_type = "io.containerd.runc.v2"
				  options = { SystemdCgroup = false }
			`,
		},
	},
	{
		name: "CRI switched off",
		assume: { containerd: "2.1.5" },
		files: {
			[CONTAINERD]: text`
				version = 3
				disabled_plugins = ["io.containerd.grpc.v1.cri"]
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]
				  SystemdCgroup = true
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.crun]
				  runtime_type = "io.containerd.runc.v2"
				  options = { SystemdCgroup = false }
			`,
		},
	},
	{
		name: "a template",
		assume: { kubelet: "1.34.0", containerd: "2.1.5" },
		files: {
			[KUBELET]: kubeletFile(),
			[CONTAINERD]: text`
				version = 3
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]
				  SystemdCgroup = {{ .SystemdCgroup }}
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.crun]
				  runtime_type = "io.containerd.runc.v2"
				  options = { SystemdCgroup = false }
			`,
		},
	},
]);
