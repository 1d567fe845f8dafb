#pragma once

// What CursesTerminal needs of ncursesw and of POSIX signals, without a macro, a global variable or a variadic function
// of curses.h in sight: Swift 6 refuses those. One terminal a process; none of this is thread-safe.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// MARK: Locale and widths

/// Sets the character set from the environment, or a UTF-8 one where the environment names none. Before terminal_open.
/// False where the system has no UTF-8 locale at all: only ASCII can be shown then.
bool terminal_set_locale(void);

/// The columns of a character, for ncurses and the layout alike: 0, 1 or 2.
int terminal_width(uint32_t scalar);

/// Whether characters of ambiguous width take two columns. The screen must be sent again after a change.
void terminal_set_ambiguous_is_wide(bool wide);

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

/// Takes the terminal. From here on every signal that ends the process, and every crash, gives it back first.
enum terminal_opening terminal_open(struct terminal_options options);

/// Gives the terminal back and prints what went to standard error meanwhile. Harmless when not open.
void terminal_close(void);

/// Gives the terminal back, stops the process group, and takes the terminal again when continued. False where it may not
/// stop, or where a termination signal woke the process: the terminal is then left to the shell.
bool terminal_suspend(void);

/// Takes the terminal's modes again after someone else stopped and continued the process.
void terminal_reenter(void);

/// Whether the terminal is ours to draw on: not after close, nor after a suspension that a termination signal ended.
bool terminal_is_shown(void);

/// Lets a stack overflow of the calling thread give the terminal back too: it leaves no other stack to do so on.
void terminal_guard_thread(void);

/// Where a signal ends the process: it is doing something before that takes at most so long, and is not stuck. 0 when that
/// is done.
void terminal_end_within(int milliseconds);

/// Ends the process by the default action of a signal, so that the shell sees the true cause.
__attribute__((noreturn)) void terminal_die_by(int signal);

// MARK: What the terminal is

int terminal_input(void);
int terminal_output(void);
int terminal_rows(void);
int terminal_columns(void);
/// 0 in mono.
int terminal_colours(void);
/// Whether it speaks enough of the VT language to be asked where its cursor is.
bool terminal_answers_reports(void);
enum terminal_signal_key { TERMINAL_INTERRUPT, TERMINAL_QUIT, TERMINAL_SUSPEND };
/// The byte that the line made a signal of before we took it, or -1 for none.
int terminal_signal_byte(enum terminal_signal_key key);
/// The bytes of a key by its terminfo name (kcuu1), or NULL.
const char *terminal_key(const char *capability);

// MARK: Signals

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
struct terminal_signals terminal_take_signals(void);

// MARK: Drawing

enum terminal_attributes {
    TERMINAL_BOLD = 1,
    TERMINAL_DIM = 2,
    TERMINAL_UNDERLINE = 4,
    TERMINAL_REVERSE = 8,
};

/// One spacing character with its marks, the rest 0.
struct terminal_glyph {
    uint32_t scalars[4];
    /// An index into the palette, or -1 for the terminal's own colour.
    int16_t foreground, background;
    uint8_t attributes;
};

/// Learns the terminal's size from the kernel and fits the screen to it.
void terminal_fit(void);
/// Blanks the screen of the next terminal_update.
void terminal_erase(void);
/// Places glyphs from a column on; they must end within the row.
void terminal_put(int row, int column, const struct terminal_glyph *glyphs, size_t count);
/// Clears all rows above one at once, as part of the next terminal_update.
void terminal_clear_above(int row);
/// Makes the next terminal_update send everything, whatever the terminal may show.
void terminal_invalidate(void);
/// Sends what changed; the cursor's place comes last.
void terminal_update(int row, int column, bool cursor_visible);
/// Makes the terminal draw plainly, as ncurses thinks it does: before anything but terminal_update writes to it.
void terminal_settle(void);
