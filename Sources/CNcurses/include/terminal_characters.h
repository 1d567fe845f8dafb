#pragma once

// Locale and widths: the process's, whichever terminal is open.

#include <stdbool.h>
#include <stdint.h>

/// Sets the character set from the environment, or a UTF-8 one where the environment names none. Before terminal_open.
/// False where the system has no UTF-8 locale at all: only ASCII can be shown then.
bool terminal_set_locale(void);

/// The columns of a character, for ncurses and the layout alike: 0, 1 or 2.
int terminal_width(uint32_t scalar);

/// Whether characters of ambiguous width take two columns. The screen must be sent again after a change.
void terminal_set_ambiguous_is_wide(bool wide);
