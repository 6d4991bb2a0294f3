import rule from "../../server/src/rules/docker/exec-start-without-reset.ts";
import { testRule } from "../harness/rule-cases.ts";
import { DOCKER_UNIT, dockerUnit, KUBELET_UNIT } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const OVERRIDE = "etc/systemd/system/docker.service.d/override.conf";

testRule(rule, [
	{
		name: "a drop-in with another command",
		files: {
			[DOCKER_UNIT]: text`
				[Service]
				Type=notify
				ExecStart=/usr/bin/dockerd -H fd://
				#         ~~~~~~~~~~~~~~~~~~~~~~~~~
			`,
			[OVERRIDE]: crlf(text`
				[Service]
				ExecStart=/usr/bin/dockerd --debug
				#         ^^^^^^^^^^^^^^^^^^^^^^^^ error: This ExecStart adds a second command to docker.service: systemd refuses the unit
			`),
		},
		fixed: [{ [OVERRIDE]: "[Service]\r\nExecStart=\r\nExecStart=/usr/bin/dockerd --debug\r\n" }],
		safe: [true],
	},
	{
		name: "a second drop-in",
		files: {
			[KUBELET_UNIT]: "[Service]\nExecStart=/usr/bin/kubelet\n",
			"etc/systemd/system/kubelet.service.d/10-kubeadm.conf": text`
				[Service]
				ExecStart=
				ExecStart=/usr/bin/kubelet --a
				#         ~~~~~~~~~~~~~~~~~~~~
			`,
			"etc/systemd/system/kubelet.service.d/20-more.conf": text`
				[Service]
				Environment=A=b
				ExecStart=/usr/bin/kubelet --b
				#         ^^^^^^^^^^^^^^^^^^^^ error: kubelet.service
			`,
		},
	},
	{
		name: "with the empty line",
		files: { [DOCKER_UNIT]: dockerUnit, [OVERRIDE]: "[Service]\nExecStart=\nExecStart=/usr/bin/dockerd --debug\n" },
	},
	{
		name: "a oneshot may have many",
		files: {
			[DOCKER_UNIT]: dockerUnit.replace("notify", "oneshot"),
			[OVERRIDE]: "[Service]\nExecStart=/usr/bin/dockerd --debug\n",
		},
	},
	{
		name: "the unit file is not in the copy",
		files: { [OVERRIDE]: "[Service]\nExecStart=/usr/bin/dockerd --debug\n" },
	},
]);
