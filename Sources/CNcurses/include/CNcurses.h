#pragma once

// What CursesTerminal needs of ncursesw and of POSIX signals, without a macro, a global variable or a variadic function
// of curses.h in sight: Swift 6 refuses those. One terminal a process is open; none of this is thread-safe.

#include "terminal_characters.h"
#include "terminal_draw.h"
#include "terminal_signals.h"

// MARK: Opening and leaving

enum terminal_opening {
    TERMINAL_OPENED,
    /// Standard output is no terminal, or there is nowhere to read keys from.
    TERMINAL_NOT_A_TERMINAL,
    /// Neither TERM nor xterm-256color is described in this system.
    TERMINAL_NOT_DESCRIBED,
    /// The terminal cannot place its cursor (TERM=dumb).
    TERMINAL_WITHOUT_ADDRESSING,
    /// The system refused a pipe or memory.
    TERMINAL_WITHOUT_RESOURCES,
};

struct terminal_options {
    bool mono;
    bool mouse;
    bool may_suspend;
};

/// Takes the terminal and hands it out where that is TERMINAL_OPENED. From here on every signal that ends the process, and
/// every crash, gives it back first.
enum terminal_opening terminal_open(struct terminal_options options, struct terminal **terminal);

/// Gives the terminal back and prints what went to standard error meanwhile. There is no terminal behind the pointer then.
void terminal_close(struct terminal *terminal);

/// Gives the terminal back, stops the process group, and takes the terminal again when continued; terminal_fit is to
/// follow. False where it may not stop, or where a termination signal woke the process: the terminal is then left to the
/// shell.
bool terminal_suspend(struct terminal *terminal);

/// Takes the terminal's modes again after someone else stopped and continued the process; terminal_fit is to follow.
void terminal_reenter(struct terminal *terminal);

/// Whether the terminal is ours to draw on: not after a suspension that a termination signal ended.
bool terminal_is_shown(const struct terminal *terminal);

// MARK: What the terminal is

/// The descriptor that keys are read from.
int terminal_input(const struct terminal *terminal);
/// 0 in mono.
int terminal_colours(const struct terminal *terminal);
enum terminal_signal_key { TERMINAL_INTERRUPT, TERMINAL_QUIT, TERMINAL_SUSPEND };
/// The byte that the line made a signal of before we took it, or -1 for none.
int terminal_signal_byte(const struct terminal *terminal, enum terminal_signal_key key);

// The description of the open terminal is in ncurses' own hands, which knows of one at a time.

/// Whether it speaks enough of the VT language to be asked where its cursor is.
bool terminal_answers_reports(void);
/// The bytes of a key by its terminfo name (kcuu1), or NULL.
const char *terminal_key(const char *capability);
