//! The code with the planted bug: compiled like the modules that are fuzzed, so that its edges are counted.

/// Reads a made-up format.
pub fn read(input: []const u8) u8 {
    if (input.len < 8) return 0;
    if (input[0] != 'B') return 1;
    if (input[1] != 'I') return 2;
    if (input[2] != 'R') return 3;
    if (input[3] != 'D') return 4;
    // The bug: the index comes from the input and is not checked.
    return input[4 + @as(usize, input[4])];
}
