#pragma once

// Giving the terminal back, also from within a signal handler.

#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

/// What gives a terminal back. Kept ready because a signal handler can compute nothing.
struct restoration {
    int input, output;
    struct termios shell_modes;
    char bytes[512];
    size_t length;
    /// Standard error, or -1 where it is where it was; else a pipe is in its place, and this is the other end.
    int real_errors, kept_errors;
};

/// Of a terminal, with the modes that it has now. False where it has none: then it is no terminal.
bool restoration_begin(struct restoration *restoration, int input, int output);
/// Appends to what is written to give the terminal back; the capability may be NULL.
void restoration_add(struct restoration *restoration, const char *capability);
/// From here on, an end of the process writes the restoration. Also keeps standard error aside.
void restoration_arm(struct restoration *restoration);
/// The terminal has been given back in the ordinary way: shows what was kept of standard error.
void restoration_disarm(struct restoration *restoration);
/// Gives the terminal back from within a signal handler, at most once.
void restoration_run(void);
