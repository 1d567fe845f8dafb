#pragma once

// What the files of this target share. See CNcurses.h for what it is for.

#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <termios.h>

#include "CNcurses.h"

// restore.c

/// What gives the terminal back. Kept ready because a signal handler can compute nothing.
struct restoration {
    int input, output;
    struct termios shell_modes;
    char bytes[512];
    size_t length;
};
extern struct restoration restoration;

/// Appends to what is written to give the terminal back; the capability may be NULL.
void restoration_add(const char *capability);
/// From here on, an end of the process writes the restoration. Also keeps standard error aside.
void restoration_arm(void);
/// The terminal has been given back in the ordinary way: shows what was kept of standard error.
void restoration_disarm(void);
/// Gives the terminal back from within a signal handler, at most once.
void restoration_run(void);
/// Closes what restoration_arm keeps open for as long as the process may want the terminal again.
void restoration_release(void);

// signals.c

/// Installs the handlers, before newterm: ncurses leaves alone what is not at its default.
bool signals_install(bool may_suspend);
void signals_remove(void);
bool signals_can_stop(void);
/// Stops the process group as Ctrl-Z would, and returns when it is continued.
void signals_stop(void);
/// Whether a termination signal is waiting to be taken.
bool signals_ending(void);

// frame.c

/// A stream for ncurses whose output can be collected; NULL where there are no more descriptors.
FILE *frame_open_stream(void);
void frame_close_stream(FILE *stream);
/// From here to frame_end, what ncurses writes waits.
void frame_begin(void);
/// Puts bytes that clear all rows above one in the place of all that waits. False where nothing does.
bool frame_replace_by_clearing(const char *bytes, size_t count, int row);
/// Sends what has been collected at once. False where there was no memory for it: nothing was sent then.
bool frame_end(void);
/// The next frame goes to the terminal as ncurses writes it.
void frame_pass_next(void);
/// The next frame also selects the ordinary character set, whatever the terminal may have been left with.
void frame_repair_next(void);
/// Writes to the terminal, and waits until it has taken all.
void send_bytes(const char *bytes, size_t count);
void send_bytes_to(int descriptor, const char *bytes, size_t count);

// renditions.c

struct sequence {
    const char *bytes;
    size_t count;
};

/// A frame with its SGR sequences joined, those left out that change nothing to be seen, and selections of the ordinary
/// character set too unless they are to be kept. Valid until the next call.
///
/// `is_short`: see terminal_takes_short_forms; `blank_above`: all rows above this one are cleared as the frame begins
struct sequence merge_renditions(struct sequence frame, bool keeps_character_set, bool is_short, int blank_above);

// description.c

/// What xterm-256color is, where the system has no descriptions of terminals; a value of TERMINFO.
extern const char built_in_description[];

// capabilities.c, the one file with term.h, whose macros take words such as columns away

/// A string of the terminal's description, or NULL.
const char *capability(const char *name);
/// The same as it is sent, with its padding; valid until the next call.
const char *capability_bytes(const char *name);
/// Whether cursor addressing looks like a VT100's.
bool terminal_speaks_vt(void);
/// Whether single attributes and colours can be taken back (SGR 24, 39), the cursor goes to columns (CHA) and moves
/// whatever text is drawn with, and the last column wraps only with what comes behind it.
bool terminal_takes_short_forms(void);
/// Whether what is written into the last cell of all would scroll the screen, so that ncurses pushes it there from the cell
/// before it.
bool terminal_wraps_at_corner(void);
