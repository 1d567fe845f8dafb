#pragma once

// Drawing on an open terminal.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct terminal;

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

/// Learns the terminal's size from the kernel and fits the screen to it, which then is to be sent as a whole, even at the
/// same size: in between the terminal may have cut its screen and grown again.
void terminal_fit(struct terminal *terminal);
/// The screen's size.
int terminal_rows(const struct terminal *terminal);
int terminal_columns(const struct terminal *terminal);
/// Blanks the screen of the next terminal_update.
void terminal_erase(struct terminal *terminal);
/// Places glyphs from the beginning of a row on; they must end within it.
void terminal_put(struct terminal *terminal, int row, const struct terminal_glyph *glyphs, size_t count);
/// Clears all rows above one at once, as part of the next terminal_update.
void terminal_clear_above(struct terminal *terminal, int row);
/// Makes the next terminal_update send everything, whatever the terminal may show.
void terminal_invalidate(struct terminal *terminal);
/// Sends what changed; the cursor's place comes last.
void terminal_update(struct terminal *terminal, int row, int column, bool cursor_visible);
/// Writes bytes that are no part of the screen, between two updates, to a terminal that draws plainly. Waits until it has
/// got all.
void terminal_write(struct terminal *terminal, const uint8_t *bytes, size_t count);
