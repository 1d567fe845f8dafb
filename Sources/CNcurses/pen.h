#pragma once

// How the terminal draws text, as SGR sequences set it.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct pen {
    /// The parameter that sets it (31, 97, 42), 256 and the palette's index, or 0 for the terminal's own colour.
    uint16_t foreground, background;
    /// A bit for each parameter from 1 to 7 that is on.
    uint8_t attributes;
};

enum { PEN_LONGEST_CHANGE = 64 };

bool pens_are_equal(struct pen one, struct pen other);
/// Does to a pen what the parameters of an SGR sequence say. False where some of them are unknown, which change nothing.
bool pen_apply(struct pen *pen, const char *parameters, size_t length);
/// The pen to show a blank with: that at hand, but for what can be seen on blanks.
struct pen pen_for_blank(struct pen at_hand, struct pen wanted);
/// Whether a blank drawn with it is to be seen.
bool pen_shows_on_blanks(struct pen pen);
/// Writes the shortest sequence that makes one pen the other; returns its length.
size_t pen_change(struct pen from, struct pen to, bool can_undo, char bytes[PEN_LONGEST_CHANGE]);
