#pragma once

// ncurses sends attributes and colours one by one, resets everything where one of them ends, and selects the ordinary
// character set with every change, though no other is ever selected. Here a pen follows what it wants, and the terminal's
// is changed only where something is drawn that shows the difference. Moves are shortened that ncurses, for far columns,
// takes for too far to look for shorter ones.

#include "pen.h"

struct renditions {
    /// See understands_short_forms.
    bool is_short;
    /// Whether what the terminal draws with is other than we know, until the next reset: so it is at first.
    bool is_lost;
    /// What the terminal draws with. Between two frames nothing that a blank would show.
    struct pen at_hand;

    // Of one frame; whoever sends it sets the first two, and sets them back:

    /// It also selects the ordinary character set, whatever the terminal may have been left with.
    bool repairs;
    /// Every row above this one, counted from 0, was cleared at first, and nothing was written twice; 0 where none was.
    int blank_above;
    /// What ncurses wants to draw with.
    struct pen wanted;
    /// Where the cursor is, counted from 1, or 0 for unknown.
    int row;
    /// A part of the rows scrolls, or did.
    bool has_region;
    bool has_failed;
    /// What has been merged, in memory that is used again.
    char *bytes;
    size_t count, room;
};

/// Makes `bytes` a frame with its SGR sequences joined, those left out that change nothing to be seen, and selections of the
/// ordinary character set too unless it repairs. False where there is no memory for it: the frame itself is to be sent.
bool renditions_merge(struct renditions *renditions, const char *frame, size_t count);
/// Writes what makes the terminal draw plainly; returns its length.
size_t renditions_settle(struct renditions *renditions, char bytes[PEN_LONGEST_CHANGE]);
