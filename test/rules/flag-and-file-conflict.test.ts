import rule from "../../server/src/rules/docker/flag-and-file-conflict.ts";
import { testRule } from "../harness/rule-cases.ts";
import { DOCKER, DOCKER_UNIT, dockerUnit } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

const OVERRIDE = "etc/systemd/system/docker.service.d/override.conf";

testRule(rule, [
	{
		name: "hosts beside the flag of the packaged unit",
		files: {
			[DOCKER]: text`
				{
				  "hosts": ["fd://"],
				//^^^^^^^ error: "hosts" stands in daemon.json, and as -H fd:// on the command line (usr/lib/systemd/system/docker.service)
				  "debug": true
				}
			`,
			[DOCKER_UNIT]: text`
				[Service]
				ExecStart=/usr/bin/dockerd -H fd:// --containerd=/run/containerd/containerd.sock
				#                          ~~~~~~~~
			`,
		},
		fixed: [{ [DOCKER]: '{\n  "debug": true\n}\n' }],
		safe: [false],
	},
	{
		name: "a flag of a list beside its key, in a drop-in",
		files: {
			[DOCKER]: text`
				{ "exec-opts": ["native.cgroupdriver=systemd"] }
				//^^^^^^^^^^^ error: as --exec-opt native.cgroupdriver=systemd on the command line
			`,
			[DOCKER_UNIT]: dockerUnit,
			[OVERRIDE]: text`
				[Service]
				ExecStart=
				ExecStart=/usr/bin/dockerd --exec-opt native.cgroupdriver=systemd --debug
				#                          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
			`,
		},
		fixed: [{ [DOCKER]: "{}\n" }, { [OVERRIDE]: { contains: "ExecStart=/usr/bin/dockerd --debug\n" } }],
	},
	{
		name: "a proxy, whose key is deeper",
		files: {
			[DOCKER]: text`
				{ "proxies": { "http-proxy": "http://p.example.com:3128" } }
				//             ^^^^^^^^^^^^ error: as --http-proxy=http://p.example.com on the command line
			`,
			[DOCKER_UNIT]: "[Service]\nExecStart=/usr/bin/dockerd --http-proxy=http://p.example.com\n",
		},
	},
	{
		name: "another option",
		files: { [DOCKER]: '{ "debug": true }\n', [DOCKER_UNIT]: dockerUnit },
	},
	{
		name: "runtimes are merged",
		files: {
			[DOCKER]: '{ "runtimes": { "crun": { "path": "/usr/bin/crun" } } }\n',
			[DOCKER_UNIT]: "[Service]\nExecStart=/usr/bin/dockerd --add-runtime kata=/usr/bin/kata\n",
		},
	},
	{
		name: "a drop-in takes the flag back",
		files: {
			[DOCKER]: '{ "hosts": ["fd://"] }\n',
			[DOCKER_UNIT]: dockerUnit,
			[OVERRIDE]: "[Service]\nExecStart=\nExecStart=/usr/bin/dockerd\n",
		},
	},
	{ name: "null says nothing", files: { [DOCKER]: '{ "hosts": null }\n', [DOCKER_UNIT]: dockerUnit } },
]);
