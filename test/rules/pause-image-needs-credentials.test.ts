import rule from "../../server/src/rules/pause/pause-image-needs-credentials.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRIO } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const ECR = "012345678901.dkr.ecr.us-west-2.amazonaws.com";
const sandbox = (image: string): string => `version = 2\n[plugins."io.containerd.grpc.v1.cri"]\nsandbox_image = "${image}"\n`;

testRule(rule, [
	{
		name: "ECR, and no credentials",
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri"]
				  sandbox_image = "012345678901.dkr.ecr.us-west-2.amazonaws.com/eks/pause:3.10"
				#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: 012345678901.dkr.ecr.us-west-2.amazonaws.com lets nobody pull without credentials
			`,
		},
		fixed: [],
	},
	{
		name: "CRI-O, in China",
		files: {
			[CRIO]: crlf(text`
				[crio.image]
				pause_image = "012345678901.dkr.ecr.cn-north-1.amazonaws.com.cn/pause:3.10"
				#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: amazonaws.com.cn
			`),
		},
	},
	{
		name: "CRI-O with an auth file",
		files: { [CRIO]: `[crio.image]\npause_image = "${ECR}/pause:3.10"\nglobal_auth_file = "/etc/crio/auth.json"\n` },
	},
	{
		name: "containerd with credentials for that host",
		files: {
			[CONTAINERD]: `${sandbox(`${ECR}/pause:3.10`)}[plugins."io.containerd.grpc.v1.cri".registry.configs."${ECR}".auth]\nusername = "AWS"\n`,
		},
	},
	{
		name: "a mirror takes its place",
		files: {
			[CONTAINERD]: sandbox(`${ECR}/pause:3.10`),
			[`etc/containerd/certs.d/${ECR}/hosts.toml`]: '[host."https://mirror.example.com"]\n',
		},
	},
	{
		name: "the public registry of the same company",
		files: { [CONTAINERD]: sandbox("public.ecr.aws/eks-distro/kubernetes/pause:3.10") },
	},
	{ name: "on the machine itself", files: { [CONTAINERD]: sandbox("localhost/kubernetes/pause:3.10") } },
	{ name: "a registry for everybody", files: { [CONTAINERD]: sandbox("registry.k8s.io/pause:3.10") } },
	{
		name: "a template's account",
		files: { [CONTAINERD]: sandbox("{{ account }}.dkr.ecr.us-west-2.amazonaws.com/eks/pause:3.10") },
	},
	{
		name: "another host name of ECR: names of version 4",
		assume: { containerd: "2.3.4" },
		files: {
			[CONTAINERD]: text`
				version = 4
				[plugins.'io.containerd.cri.v1.images'.pinned_images]
				  sandbox = '012345678901.dkr-ecr.us-west-2.on.aws/eks/pause:3.10'
				#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: 012345678901.dkr-ecr.us-west-2.on.aws lets nobody pull
			`,
		},
	},
	{
		name: "credentials of another registry do not help",
		files: {
			[CONTAINERD]: text`
				version = 2
				[plugins."io.containerd.grpc.v1.cri"]
				  sandbox_image = "012345678901.dkr.ecr.us-west-2.amazonaws.com/eks/pause:3.10"
				#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: lets nobody pull
				[plugins."io.containerd.grpc.v1.cri".registry.configs."reg.corp.example".auth]
				  username = "me"
			`,
		},
	},
	{
		name: "CRI-O with an auth file for the pause image",
		files: { [CRIO]: `[crio.image]\npause_image = "${ECR}/pause:3.10"\npause_image_auth_file = "/etc/crio/auth.json"\n` },
	},
	{
		name: "CRI-O with an empty one",
		files: {
			[CRIO]: text`
				[crio.image]
				global_auth_file = ""
				pause_image = "012345678901.dkr.ecr.us-west-2.amazonaws.com/pause:3.10"
				#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: lets nobody pull
			`,
		},
	},
]);
