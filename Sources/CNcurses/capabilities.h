#pragma once

// What the description of the open terminal says: ncurses has one, set by newterm.

#include <stdbool.h>

/// A string of the terminal's description, or NULL.
const char *capability(const char *name);
/// The same as it is sent, with its padding; valid until the next call.
const char *capability_bytes(const char *name);
/// Whether cursor addressing looks like a VT100's.
bool speaks_vt(void);
/// Whether single attributes and colours, where it is drawn with any, can be taken back (SGR 24, 39), the cursor goes to
/// columns (CHA) and moves whatever text is drawn with, and the last column wraps only with what comes behind it.
bool understands_short_forms(bool has_colours);
/// Whether what is written into the last cell of all would scroll the screen, so that ncurses pushes it there from the cell
/// before it.
bool wraps_at_corner(void);
/// What xterm-256color is, where the system has no descriptions of terminals; a value of TERMINFO.
extern const char built_in_description[];
