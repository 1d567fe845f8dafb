#pragma once

// What ncurses writes on its way to the terminal.

#include "renditions.h"

#include <stdio.h>

/// ncurses writes whenever its buffer is full, by write(2) on its stream's descriptor. That descriptor is ours: while a
/// frame is drawn it leads to memory, else to the terminal, which ncurses also sets the modes of.
struct output {
    int terminal, memory;
    FILE *stream;
    struct renditions renditions;
    bool is_collecting;
    /// The next frame goes to the terminal as ncurses writes it.
    bool passes;
};

/// False where there are no more descriptors; it is to be closed all the same.
bool output_open(struct output *output, int terminal);
void output_close(struct output *output);
/// Makes the terminal draw plainly, as ncurses thinks it does.
void output_settle(struct output *output);
/// From here to output_end, what ncurses writes waits.
void output_begin(struct output *output);
/// Puts bytes that clear all rows above one in the place of all that waits. False where nothing does.
bool output_replace_by_clearing(struct output *output, const char *bytes, size_t count, int row);
/// Sends what has been collected at once. False where there was no memory for it: nothing was sent then.
bool output_end(struct output *output);
