#pragma once

// A program at one end of a pseudo-terminal and a terminal emulator (libvterm) at the other.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

struct pseudo_terminal;

// MARK: The program

/// Starts a program as the leader of its own session, with the terminal as its standard streams; NULL on failure. Both
/// lists end with NULL; the first argument is the program's path.
struct pseudo_terminal *pseudo_terminal_start(char *const *arguments, char *const *environment, int columns, int rows);
/// Kills what still runs and frees everything.
void pseudo_terminal_free(struct pseudo_terminal *terminal);

pid_t pseudo_terminal_process(const struct pseudo_terminal *terminal);
/// When the program was started and when output came last, in nanoseconds of CLOCK_MONOTONIC.
int64_t pseudo_terminal_start_time(const struct pseudo_terminal *terminal);
int64_t pseudo_terminal_output_time(const struct pseudo_terminal *terminal);
int64_t pseudo_terminal_exit_time(const struct pseudo_terminal *terminal);
int64_t pseudo_terminal_now(void);

/// Waits for output, at most so long, and shows it on the screen. The bytes that came, 0 for none, -1 when the program
/// has ended and all it wrote was shown.
ssize_t pseudo_terminal_pump(struct pseudo_terminal *terminal, int milliseconds);
/// How many bytes wait to be read.
int pseudo_terminal_unread(const struct pseudo_terminal *terminal);
/// How many bytes that were typed the program has not read yet.
int pseudo_terminal_unheard(const struct pseudo_terminal *terminal);
/// Whether the program has ended, waiting at most so long; its status as of waitpid.
bool pseudo_terminal_wait(struct pseudo_terminal *terminal, int milliseconds, int *status);

void pseudo_terminal_type(struct pseudo_terminal *terminal, const void *bytes, size_t count);
void pseudo_terminal_resize(struct pseudo_terminal *terminal, int columns, int rows);
/// Hangs up, as a dropped line does.
void pseudo_terminal_drop(struct pseudo_terminal *terminal);
/// Whether the line is set as before the program started.
bool pseudo_terminal_line_is_restored(const struct pseudo_terminal *terminal);

// MARK: The emulator

/// Whether questions of the program (where is the cursor) are answered at once; otherwise the answers are kept.
void pseudo_terminal_set_answers(struct pseudo_terminal *terminal, bool at_once);
/// Takes the answers kept so far.
size_t pseudo_terminal_take_answers(struct pseudo_terminal *terminal, char *bytes, size_t size);

struct pseudo_cell {
    /// UTF-8, empty for the right half of a wide character.
    char text[32];
    int columns;
    /// Index into the palette, or -1.
    int foreground, background;
    bool bold, underline, reverse;
};

struct pseudo_cell pseudo_terminal_cell(const struct pseudo_terminal *terminal, int column, int row);
void pseudo_terminal_cursor(const struct pseudo_terminal *terminal, int *column, int *row);
/// A private mode of the terminal (1049, 25, 1000, 2004 …) as last set by the program.
bool pseudo_terminal_mode(const struct pseudo_terminal *terminal, int number);
/// Whether the keypad sends application codes.
bool pseudo_terminal_keypad(const struct pseudo_terminal *terminal);
/// Whether text would now be written without attributes and colours.
bool pseudo_terminal_pen_is_plain(const struct pseudo_terminal *terminal);
/// All that the program has written.
const char *pseudo_terminal_output(const struct pseudo_terminal *terminal, size_t *count);
/// How many reads it took.
size_t pseudo_terminal_reads(const struct pseudo_terminal *terminal);
