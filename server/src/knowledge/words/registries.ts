import type { KeyWords } from "./key-words.ts";

/** What the keys of registries.conf are for; one to three sentences each. Sources: as in ../keys/registries.ts. */
export const registriesWords: KeyWords = {
	"unqualified-search-registries": {
		en: "Hosts tried in this order for image names without one, such as `nginx`; empty, such names fail. With several, an image may come from a registry nobody meant, and CRI-O from 1.34 on refuses the name under its `short_name_mode`. Name one, or write full names.",
		zh: "镜像名不带主机名（如 `nginx`）时依次尝试的仓库；留空则这种名字一律失败。写多个，镜像可能来自意料之外的仓库，CRI-O 1.34 起还会按 `short_name_mode` 拒绝。最好只写一个，或用完整镜像名。",
	},
	"short-name-mode": {
		en: "What Podman and Buildah do with a name without a host when several search registries are listed: ask on the terminal, or try them in turn. CRI-O does not go by it: it has its own `short_name_mode`, and before 1.34 always tried them in turn.",
		zh: "列了多个搜索仓库时，Podman、Buildah 遇到不带主机名的镜像怎么办：在终端上询问，或依次尝试。CRI-O 不看这里：它有自己的 `short_name_mode`，1.34 以前一律依次尝试。",
	},
	"credential-helpers": {
		en: "Who is asked for logins, in this order: programs `docker-credential-NAME`, or `containers-auth.json` for the auth files. A list without that last word leaves the auth files unread, and private images fail.",
		zh: "依次向谁要登录凭据：`docker-credential-NAME` 程序，或代表认证文件的 `containers-auth.json`。列表里漏了后者，认证文件就不再读取，私有镜像拉不下来。",
	},
	"additional-layer-store-auth-helper": {
		en: "A program that is handed the logins of a pull, so that a layer store which fetches data lazily, such as stargz-store, can reach a private registry. Without such a store it is of no use.",
		zh: "拉取时把登录凭据转交给这个程序，让 stargz-store 之类按需取数据的层存储也能访问私有仓库。没有用这类存储就不需要。",
	},
	aliases: {
		en: 'Short names with the one repository each stands for, such as `"nginx" = "docker.io/library/nginx"`, without tag or digest. They come before the search registries and are never ambiguous. Drop-ins add to them; an empty value removes one.',
		zh: '短名字与其对应的唯一仓库，如 `"nginx" = "docker.io/library/nginx"`，不带标签和摘要。优先于搜索仓库，不会有歧义。drop-in（片段文件）逐条补充，空值删除一条。',
	},
	"registry.[].prefix": {
		en: "The images this entry is for, by the start of their name; the longest match wins. Docker Hub's official images are `docker.io/library/…`. The same prefix in a drop-in replaces the whole entry, mirrors included.",
		zh: "本条目管哪些镜像，按名字开头匹配，最长的优先。Docker Hub 官方镜像要写 `docker.io/library/…`。drop-in（片段文件）里的同名 prefix 会取代整个条目，连镜像站一起。",
	},
	"registry.[].location": {
		en: "Where the images of `prefix` really come from, after all mirrors have failed; the prefix in the name is replaced by it. `http://` or `https://` in front is an error, and CRI-O then does not start.",
		zh: "`prefix` 所指的镜像实际从哪里拉取，所有镜像站都失败后才用它；名字里的前缀会换成这里的地址。前面带 `http://` 或 `https://` 会出错，CRI-O 无法启动。",
	},
	"registry.[].insecure": {
		en: "Accepts plain HTTP and certificates nobody has vouched for, so anyone on the way can swap images. With a private CA it is better to put the CA into `/etc/containers/certs.d/HOST/`. Mirrors do not inherit it.",
		zh: "允许明文 HTTP 和不受信任的证书，路上任何人都能调包镜像。用私有 CA 时，更好的办法是把 CA 放进 `/etc/containers/certs.d/主机名/`。镜像站不会继承这一项。",
	},
	"registry.[].blocked": {
		en: "Refuses every pull that this entry matches, its mirrors included. Images that are already on the node can still be used.",
		zh: "凡匹配本条目的拉取一律拒绝，镜像站也不用。节点上已有的镜像仍可使用。",
	},
	"registry.[].mirror-by-digest-only": {
		en: "Uses the mirrors for images named by digest only; pulls by tag go straight to the registry and fail on a node without a way out. To choose mirror by mirror there is `pull-from-mirror`; both together are an error.",
		zh: "只有按摘要指定的镜像才走镜像站；按标签拉取的直接去原仓库，不能出网的节点就会失败。要逐个镜像站指定，用 `pull-from-mirror`；两者同用会出错。",
	},
	"registry.[].mirror.[].location": {
		en: "A mirror, tried in the order of the file before the registry itself; it takes the place of `prefix`, so write its path too. A dead one costs time at each pull. Secrets of pods are not sent to mirrors: a login for it belongs into CRI-O's `global_auth_file`.",
		zh: "镜像站，按文件中的次序先于原仓库尝试；它取代 `prefix` 部分，有路径也要写上。连不上的会拖慢每次拉取。Pod 的 Secret 不会发给镜像站，登录凭据要放在 CRI-O 的 `global_auth_file` 里。",
	},
	"registry.[].mirror.[].insecure": {
		en: "Accepts plain HTTP and untrusted certificates from this mirror alone. The registry's own `insecure` does not reach it, so a mirror without TLS needs the line here.",
		zh: "只对这个镜像站允许明文 HTTP 和不受信任的证书。仓库条目自己的 `insecure` 管不到它，没有 TLS 的镜像站必须在这里写。",
	},
	"registry.[].mirror.[].pull-from-mirror": {
		en: "Which pulls this mirror gets. `digest-only` keeps a stale mirror from handing out old images under a moving tag such as `latest`; the registry must then be reachable for pulls by tag. Any other word is an error.",
		zh: "哪些拉取走这个镜像站。`digest-only` 可避免滞后的镜像站对 `latest` 这类会变的标签给出旧镜像，但按标签拉取就必须连得上原仓库。写成别的值会出错。",
	},
	"registries.search.registries": {
		en: "The old form of `unqualified-search-registries`. A file of the old form knows no mirrors, and no line of the new form may stand in it, or the file is refused and CRI-O does not start.",
		zh: "`unqualified-search-registries` 的旧写法。旧格式的文件不支持镜像站，也不能混入新格式的内容，否则文件会被拒绝，CRI-O 无法启动。",
	},
	"registries.insecure.registries": {
		en: "The old form of a `[[registry]]` entry with `insecure = true`. It must not stand in one file with entries of the new form; convert all three old lists together.",
		zh: "`[[registry]]` 条目加 `insecure = true` 的旧写法。不能与新格式写在同一个文件里；三个旧列表要一起改过来。",
	},
	"registries.block.registries": {
		en: "The old form of a `[[registry]]` entry with `blocked = true`. It must not stand in one file with entries of the new form; convert all three old lists together.",
		zh: "`[[registry]]` 条目加 `blocked = true` 的旧写法。不能与新格式写在同一个文件里；三个旧列表要一起改过来。",
	},
};
