#pragma once

// Signals: the process's, as its threads are.

#include <stdbool.h>

/// Lets a stack overflow of the calling thread give the terminal back too: it leaves no other stack to do so on.
void terminal_guard_thread(void);

/// Where a signal ends the process: it is doing something before that takes at most so long, and is not stuck. 0 when that
/// is done.
void terminal_end_within(int milliseconds);

/// Ends the process by the default action of a signal, so that the shell sees the true cause.
__attribute__((noreturn)) void terminal_die_by(int signal);

struct terminal_signals {
    /// The signal that tells the process to end, or 0.
    int ending;
    bool resized;
    bool continued;
    bool stop_requested;
};

/// Readable as soon as a signal has come.
int terminal_signal_pipe(void);
/// What came since the last call.
struct terminal_signals terminal_consume_signals(void);
