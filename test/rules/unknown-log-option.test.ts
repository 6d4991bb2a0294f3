import rule from "../../server/src/rules/docker/unknown-log-option.ts";
import { testRule } from "../harness/rule-cases.ts";
import { DOCKER, DOCKER_UNIT } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

testRule(rule, [
	{
		name: "an option that is misspelt",
		files: {
			[DOCKER]: crlf(text`
				{
				  "log-driver": "json-file",
				  "log-opts": {
				    "max-sizes": "10m",
				//  ^^^^^^^^^^^ error: "max-sizes" is no option of the log driver json-file: dockerd does not start. It has max-size, max-file
				    "max-file": "3"
				  }
				}
			`),
		},
		fixed: [
			{ [DOCKER]: { contains: '    "max-size": "10m",\r\n' } },
			{ [DOCKER]: { contains: '"log-opts": {\r\n    "max-file": "3"' } },
		],
		safe: [true, false],
	},
	{
		name: "the default driver",
		files: {
			[DOCKER]: text`
				{ "log-opts": { "foo": "bar" } }
				//              ^^^^^ error: "foo" is no option of the log driver json-file
			`,
		},
	},
	{
		name: "local has fewer",
		files: {
			[DOCKER]: text`
				{ "log-driver": "local", "log-opts": { "max-size": "10m", "tag": "x" } }
				//                                                        ^^^^^ error: of the log driver local
			`,
		},
	},
	{
		name: "the one that was meant is there already: nothing to rename",
		files: {
			[DOCKER]: text`
				{ "log-opts": { "max-size": "10m", "max-sizee": "20m" } }
				//                                 ^^^^^^^^^^^ error: "max-sizee" is no option of the log driver json-file
			`,
		},
		fixed: [{ [DOCKER]: '{ "log-opts": { "max-size": "10m" } }\n' }],
		safe: [false],
	},
	{
		name: "options of json-file, and those that every driver takes",
		files: {
			[DOCKER]:
				'{ "log-opts": { "max-size": "10m", "max-file": "3", "tag": "x", "env": "a", "mode": "non-blocking", "max-buffer-size": "4m" } }\n',
		},
	},
	{
		name: "a driver whose options we do not know",
		files: { [DOCKER]: '{ "log-driver": "gelf", "log-opts": { "gelf-address": "udp://1.2.3.4:12201" } }\n' },
	},
	{
		name: "the driver is a flag",
		files: {
			[DOCKER]: '{ "log-opts": { "syslog-address": "udp://1.2.3.4:1111" } }\n',
			[DOCKER_UNIT]: "[Service]\nExecStart=/usr/bin/dockerd --log-driver=syslog\n",
		},
	},
]);
