import type { KeyWords } from "./key-words.ts";

/** What the keys of containerd's hosts.toml are for; one to three sentences each. Sources: as in ../keys/hosts.ts. */
export const hostsWords: KeyWords = {
	server: {
		en: "The registry asked last, when no `host` has delivered. Left out, it is the image's own registry, so a node that must never reach the internet needs its own mirror here. Without a scheme it means https.",
		zh: "各个 `host` 都没拉到时，最后询问的镜像仓库。不写就是镜像自己的仓库，所以绝不能访问外网的节点要在这里写自己的镜像站。不带前缀时按 https。",
	},
	host: {
		en: "The mirrors, one table for each URL, asked from top to bottom before `server`; the next one is tried when one fails or lacks the image. A mirror learns from `?ns=` which registry is meant.",
		zh: "镜像站，每个 URL 一张表，在 `server` 之前从上到下依次询问；某一个失败或没有该镜像，就问下一个。镜像站从请求里的 `?ns=` 得知要的是哪个仓库。",
	},
	capabilities: {
		en: "What `server` may be used for: `pull` fetches content by digest, `resolve` turns a tag into a digest, `push` uploads. Without `server` the upstream registry may do everything, whatever stands here; one unknown word, and the whole file is not read.",
		zh: "`server` 可以用来做什么：`pull` 按摘要取内容，`resolve` 把标签解析成摘要，`push` 上传。没写 `server` 时，上游仓库什么都能做，这里写的不算；有一个不认识的词，整个文件都不会读取。",
	},
	ca: {
		en: "The CA that signed the certificate of `server`, in addition to the system's, as a path from the folder of this file. A file that is missing or holds no certificate fails every pull for this registry, mirrors included.",
		zh: "签发 `server` 证书的 CA，在系统自带的之外追加，路径从本文件所在目录算起。文件不存在或不是证书，这个仓库的所有拉取都会失败，连镜像站也不例外。",
	},
	client: {
		en: "The client certificate shown to `server`: one PEM file with certificate and key, or pairs `[['client.cert', 'client.key']]`. A list of two plain paths means two PEM files, not a pair.",
		zh: "出示给 `server` 的客户端证书：一个同时含证书和私钥的 PEM 文件，或成对写 `[['client.cert', 'client.key']]`。只列两个路径表示两个 PEM 文件，而不是一对。",
	},
	skip_verify: {
		en: "Takes whatever certificate `server` shows. It does not mean plain HTTP, for that write `http://`; a `ca` is nearly always the better answer, since anyone on the way could swap images.",
		zh: "`server` 出示什么证书都接受。它不等于用 HTTP，那要写 `http://`；几乎总是写 `ca` 更好，否则链路上的任何人都能调换镜像。",
	},
	header: {
		en: "Headers sent to `server` with every request, such as a token a proxy asks for; from 2.1 on its token service gets them as well. They lie in plain text, so keep the file for root.",
		zh: "每次请求 `server` 都带上的请求头，例如代理要求的令牌；从 2.1 起也会发给它的令牌服务。内容是明文，文件应只有 root 可读。",
	},
	override_path: {
		en: "Takes the path in `server` as the root of the registry's API and adds no `/v2`. It has no effect without `server`.",
		zh: "把 `server` 里的路径直接当作仓库 API 的根，不再加 `/v2`。没写 `server` 时不起作用。",
	},
	dial_timeout: {
		en: "How long to wait for a connection to `server`. It bounds connecting only, not the download.",
		zh: "连接 `server` 时等多久。只限制建立连接，不限制下载。",
	},
	proxy: {
		en: "The proxy through which `server` is reached: `http`, `https` or `socks5`, without a path. It overrules `HTTPS_PROXY` and `NO_PROXY` of the containerd unit, and says nothing about the `[host]` tables.",
		zh: "访问 `server` 时用的代理：`http`、`https` 或 `socks5`，不带路径。优先于 containerd 单元里的 `HTTPS_PROXY`、`NO_PROXY`，不影响各个 `[host]` 表。",
	},
	"host.*.capabilities": {
		en: "What this mirror may be used for. A tag is asked only of mirrors with `resolve` as well as `pull`, so with `pull` alone tags come from elsewhere and only content by digest from here, which suits mirrors you do not trust. An unknown word, and the whole file is not read.",
		zh: "这个镜像站可以用来做什么。拉取标签要同时有 `resolve` 和 `pull`；只写 `pull`，标签由别处解析，这里只按摘要取内容，适合不完全可信的镜像站。有一个不认识的词，整个文件都不会读取。",
	},
	"host.*.ca": {
		en: "The CA that signed this mirror's certificate, in addition to the system's, as a path from the folder of this file or a list. If a file is missing, pulls for this registry fail altogether; the next mirror is not tried.",
		zh: "签发这个镜像站证书的 CA，在系统自带的之外追加，写从本文件所在目录算起的路径或列表。文件不存在，这个仓库的拉取就全部失败，不会再试下一个镜像站。",
	},
	"host.*.client": {
		en: "The client certificate shown to this mirror: one PEM file with both parts, or pairs of certificate and key, `[['client.cert', 'client.key']]`. An unreadable file fails every pull for this registry.",
		zh: "出示给这个镜像站的客户端证书：一个两者都含的 PEM 文件，或证书与私钥成对写 `[['client.cert', 'client.key']]`。文件读不了，这个仓库的拉取全部失败。",
	},
	"host.*.skip_verify": {
		en: "Takes whatever certificate this mirror shows. On an `http://` URL with a port other than 80 it makes containerd try HTTPS first and HTTP only if that fails; for plain HTTP leave it out.",
		zh: "这个镜像站出示什么证书都接受。URL 是 `http://` 且端口不是 80 时，写了它反而会先试 HTTPS，失败才用 HTTP；只用 HTTP 就不要写。",
	},
	"host.*.header": {
		en: "Headers sent to this mirror only, each a text or a list of texts; tokens of a proxy or cache belong here rather than in config.toml. The table comes after the mirror's other keys, or TOML counts those as headers too.",
		zh: "只发给这个镜像站的请求头，每项是文本或文本列表；代理、缓存的令牌应写在这里而不是 config.toml。这张表要放在该镜像站的其他键之后，否则 TOML 会把那些键也算作请求头。",
	},
	"host.*.override_path": {
		en: "Takes the path in this mirror's URL as the root of its API. Without it `/v2` is added at the end; mirrors that serve under a path of their own, such as Harbor's proxy projects (`https://harbor.example/v2/proxy`), then answer 404 to everything.",
		zh: "把这个镜像站 URL 里的路径直接当作 API 的根。不写则在末尾加 `/v2`；自带路径的镜像站（如 Harbor 的代理项目 `https://harbor.example/v2/proxy`）就会一律返回 404。",
	},
	"host.*.dial_timeout": {
		en: "How long to wait for a connection to this mirror before the next is tried. A dead mirror costs this long on each pull, so a few seconds serve better where a second one stands ready.",
		zh: "连接这个镜像站时等多久再换下一个。镜像站不通时，每次拉取都要白等这么久，有备用镜像站时设成几秒更合适。",
	},
	"host.*.proxy": {
		en: "The proxy through which this mirror alone is reached: `http`, `https` or `socks5`, without a path. It overrules `HTTPS_PROXY` and `NO_PROXY` of the containerd unit; if it does not answer, the next host is tried, never this one directly.",
		zh: "只用于这个镜像站的代理：`http`、`https` 或 `socks5`，不带路径。优先于 containerd 单元里的 `HTTPS_PROXY`、`NO_PROXY`；代理不通时改试下一个主机，不会绕过它直连。",
	},
	"host.*.rewrite.*": {
		en: "Changes the repository's name for this mirror: the key is a regular expression, the value its replacement, such as `'^library/(.*)' = 'hub/$1'`. Only the containerd of k3s and RKE2 knows it, where it comes from registries.yaml; upstream ignores it.",
		zh: "向这个镜像站请求时改写仓库名：键是正则表达式，值是替换内容，如 `'^library/(.*)' = 'hub/$1'`。只有 k3s、RKE2 自带的 containerd 认识，由 registries.yaml 生成；上游版本忽略它。",
	},
};
