#pragma once

#include <stdbool.h>

struct window_size {
    /// 0 where the kernel doesn't know.
    int rows, columns;
    /// Whether the terminal claims to be larger.
    bool is_cut;
};

/// The size of a terminal as the kernel has it, or as much of it as anybody has before them.
struct window_size window_size(int descriptor);
