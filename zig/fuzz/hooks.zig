//! What instrumented code refers to beside its counters. An object of its own: in the same one the compiler would give these other names, and
//! without them the linker takes Zig's own fuzzer, which wants to be driven by `zig build`.

export fn __sanitizer_cov_8bit_counters_init(_: usize, _: usize) void {}
export fn __sanitizer_cov_pcs_init(_: usize, _: usize) void {}
export fn __sanitizer_cov_trace_pc_indir(_: usize) void {}
export threadlocal var __sancov_lowest_stack: usize = 0;
