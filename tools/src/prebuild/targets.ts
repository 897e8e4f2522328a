/** A platform that libraries are made for ahead of time. */
export interface PrebuildTarget {
    /** Its folder in `prebuilds`, as the loader spells it: Node's platform and processor, and `-musl` where libc is musl. */
    readonly name: string;
    /** What the library reports of itself, in Zig's words. */
    readonly target: string;
    /** What the compiler is told: the oldest system that the library runs on is part of it. */
    readonly triple: string;
    readonly format: "ELF" | "MACHO" | "PE";
    readonly machine: "X86_64" | "AARCH64";
    /** The libraries of the system that it may need. */
    readonly libraries: readonly string[];
    /** What it may take from the system, or from the C library that the process has anyway. */
    readonly imports: readonly string[];
    /** What the linker exports by itself. */
    readonly linkerExports: readonly string[];
    /** The oldest macOS that it says it runs on. */
    readonly minimumVersion?: string;
}

// The lists hold what a library imports today, and nothing to spare: whatever is new is to be looked at before it is let in.

/** Without libc there is nothing to need. */
const linux = { format: "ELF", libraries: [], linkerExports: [] } as const;

/** Where this thread's variables lie: in every glibc and musl, and the process has one of these anyway. */
const linuxX64 = { ...linux, imports: ["__tls_get_addr"] } as const;

/** The size of pages; in every glibc since 2.16 and in musl. Variables of threads are found by a register. */
const linuxArm64 = { ...linux, imports: ["getauxval"] } as const;

/** Every program of macOS goes through libSystem: the system has no other stable interface. All of these are in macOS 11. */
const macos = {
    format: "MACHO",
    libraries: ["/usr/lib/libSystem.B.dylib"],
    linkerExports: ["__dso_handle", "_mh_dylib_header"],
    minimumVersion: "11.0",
} as const;

const macosImports = [
    // Memory, and what a panic writes.
    "_mmap",
    "_munmap",
    "_write",
    "___error",
    // The number of processors, by which the allocator divides its memory.
    "_sysctlbyname",
    // The library stays in memory (`zig/pyzig/residence.zig`).
    "_dladdr",
    "_dlopen",
    // What the code generator makes of loops that fill memory.
    "_memset_pattern16",
    // Variables of threads, and functions that are bound when they are first called.
    "__tlv_bootstrap",
    "dyld_stub_binder",
] as const;

const macosX64 = {
    ...macos,
    imports: [
        ...macosImports,
        // What the code generator calls for memory set to zero; the rest is in the library itself.
        "___bzero",
        // Of Zig's compiler-rt, which asks whether a system is new enough.
        "__availability_version_check",
    ],
} as const;

const macosArm64 = {
    ...macos,
    imports: [
        ...macosImports,
        // What the code generator calls for memory.
        "_bzero",
        "_memcpy",
        "_memmove",
        "_memset",
        // Guards of the stack.
        "___stack_chk_fail",
        "___stack_chk_guard",
    ],
} as const;

/** Memory, what a panic writes, and that the library stays in memory. */
const windows = {
    format: "PE",
    libraries: ["ntdll.dll"],
    imports: ["LdrAddRefDll", "NtAllocateVirtualMemory", "NtFreeVirtualMemory", "NtWriteFile"],
    linkerExports: ["DllMainCRTStartup", "__xl_a", "__xl_z", "_tls_end", "_tls_index", "_tls_start", "_tls_used"],
} as const;

const x64 = { machine: "X86_64" } as const;
const arm64 = { machine: "AARCH64" } as const;

/** All platforms, in the order in which they are listed. */
export const prebuildTargets: readonly PrebuildTarget[] = [
    { name: "linux-x64", target: "linux-x86_64", triple: "x86_64-linux-gnu.2.17", ...linuxX64, ...x64 },
    { name: "linux-arm64", target: "linux-aarch64", triple: "aarch64-linux-gnu.2.17", ...linuxArm64, ...arm64 },
    { name: "linux-x64-musl", target: "linux-x86_64", triple: "x86_64-linux-musl", ...linuxX64, ...x64 },
    { name: "linux-arm64-musl", target: "linux-aarch64", triple: "aarch64-linux-musl", ...linuxArm64, ...arm64 },
    { name: "darwin-x64", target: "macos-x86_64", triple: "x86_64-macos.11.0", ...macosX64, ...x64 },
    { name: "darwin-arm64", target: "macos-aarch64", triple: "aarch64-macos.11.0", ...macosArm64, ...arm64 },
    { name: "win32-x64", target: "windows-x86_64", triple: "x86_64-windows", ...windows, ...x64 },
    { name: "win32-arm64", target: "windows-aarch64", triple: "aarch64-windows", ...windows, ...arm64 },
];

/** The targets with these names; an unknown name is an error that lists the known ones. */
export function chosenTargets(names: readonly string[]): readonly PrebuildTarget[] {
    return names.map((name) => {
        const target = prebuildTargets.find((candidate) => candidate.name === name);
        if (target !== undefined) return target;
        const known = prebuildTargets.map((candidate) => candidate.name).join(", ");
        throw new Error(`there is no target "${name}"; there are: ${known}`);
    });
}
