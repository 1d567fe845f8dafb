#pragma once

#include <stdbool.h>

/// Installs the handlers, before newterm: ncurses leaves alone what is not at its default.
bool signals_install(bool may_suspend);
void signals_remove(void);
bool signals_can_stop(void);
/// Stops the process group as Ctrl-Z would, and returns when it is continued. False where that was to end it.
bool signals_stop(void);
