#pragma once

// All that belongs to one terminal, but for what ncurses keeps in variables of its own. Which file calls which, so that none
// is called back; each includes only the headers of those that it calls, and script/lint looks for a circle in that:
//
//     screen ─┬─► draw ─► output ─► renditions ─► pen
//             │    └────► characters            output ─► send
//             ├─► signals ─► restore ─► send
//             └─► capabilities, window: so does draw

#include "output.h"
#include "restore.h"

#include <curses.h>
#include <stdbool.h>

struct terminal {
    struct restoration restoration;
    struct output output;
    FILE *input;
    /// The whole screen, of ncurses.
    WINDOW *window;
    /// 0 in mono.
    int colours;
    bool is_shown;
    /// What makes it report more than keys, and no more.
    const char *reports_on, *reports_off;
};
