//! A planted bug. The harness must find it within seconds, which it does only when coverage guides it: four bytes are compared one after the other.
const Memory = @import("../Memory.zig");
const fixture = @import("canary_subject");

pub fn run(memory: *Memory, input: []const u8) anyerror!void {
    _ = memory;
    _ = fixture.read(input);
}
