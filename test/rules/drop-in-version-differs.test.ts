import rule from "../../server/src/rules/containerd/drop-in-version-differs.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

const DROP_IN = "etc/containerd/conf.d/99-nvidia.toml";
const imports = 'imports = ["/etc/containerd/conf.d/*.toml"]\n';
const newer =
	"version = 3\n[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc]\nruntime_type = 'io.containerd.runc.v2'\n";
const older = newer.replace("version = 3", "version = 2").replace("cri.v1.runtime'", "grpc.v1.cri'");

testRule(rule, [
	{
		name: "a newer drop-in stops containerd 2.3",
		assume: { containerd: "2.3.4" },
		files: {
			[CONTAINERD]: text`
				version = 2
				#         ~ the main file's version
				imports = ["/etc/containerd/conf.d/*.toml"]
			`,
			[DROP_IN]: text`
				version = 3
				#         ^ error: version = 3 is higher than the 2 of etc/containerd/config.toml, which imports this file: containerd 2.3.4 exits.
				oom_score = -500
			`,
		},
	},
	{
		name: "an older drop-in's runtimes beside newer ones",
		assume: { containerd: "2.1.9" },
		files: {
			[CONTAINERD]: text`
				version = 3
				#         ~ the main file's version
				imports = ["/etc/containerd/conf.d/*.toml"]
				[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc]
				runtime_type = 'io.containerd.runc.v2'
			`,
			[DROP_IN]: text`
				version = 2
				[plugins.'io.containerd.grpc.v1.cri'.containerd.runtimes.nvidia]
				#                                                        ^^^^^^ warning: The runtimes of this file of version 2 do not count: etc/containerd/config.toml, of version 3, has runtimes
				runtime_type = 'io.containerd.runc.v2'
			`,
		},
	},
	{
		name: "containerd 2.1 takes a newer drop-in",
		assume: { containerd: "2.1.9" },
		files: { [CONTAINERD]: `version = 2\n${imports}`, [DROP_IN]: newer },
	},
	{
		name: "containerd 2.3 makes each file new by itself",
		assume: { containerd: "2.3.4" },
		files: { [CONTAINERD]: `${newer.replace("\n", `\n${imports}`)}`, [DROP_IN]: older },
	},
	{
		name: "an older drop-in where the main file has no runtimes",
		assume: { containerd: "2.1.9" },
		files: { [CONTAINERD]: `version = 3\n${imports}`, [DROP_IN]: older },
	},
	{
		name: "the same version, or none",
		assume: { containerd: "2.3.4" },
		files: { [CONTAINERD]: `version = 2\n${imports}`, [DROP_IN]: older, "etc/containerd/conf.d/a.toml": "oom_score = -1\n" },
	},
	{
		name: "a file that nothing imports",
		assume: { containerd: "2.3.4" },
		files: { [CONTAINERD]: "version = 2\n", [DROP_IN]: newer },
	},
]);
