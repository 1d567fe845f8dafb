#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "internal.h"

#include <curses.h>

void terminal_invalidate(void) {
    clearok(curscr, TRUE);
    frame_repair_next();
}

void terminal_erase(void) {
    werase(stdscr);
}

static attr_t attributes_of(uint8_t attributes) {
    return (attributes & TERMINAL_BOLD ? A_BOLD : 0) | (attributes & TERMINAL_DIM ? A_DIM : 0) |
           (attributes & TERMINAL_UNDERLINE ? A_UNDERLINE : 0) | (attributes & TERMINAL_REVERSE ? A_REVERSE : 0);
}

// alloc_pair remembers the pairs it has given out and forgets the oldest when there are no more.
static int pair_of(int foreground, int background) {
    if (foreground >= terminal_colours()) foreground = -1;
    if (background >= terminal_colours()) background = -1;
    if (foreground < 0 && background < 0) return 0;
    int pair = alloc_pair(foreground, background);
    return pair < 0 ? 0 : pair;
}

static cchar_t cell_of(const struct terminal_glyph *glyph) {
    wchar_t characters[5] = {0};
    for (int i = 0; i < 4; i++) characters[i] = (wchar_t)glyph->scalars[i];
    int pair = pair_of(glyph->foreground, glyph->background);
    cchar_t cell;
    // The pair goes through the last argument: the short before it ends at 32767.
    setcchar(&cell, characters, attributes_of(glyph->attributes), 0, &pair);
    return cell;
}

// On one column there is no cell to push the last one in from: ncurses would send one from memory that it doesn't own.
static bool must_be_blank(int row) {
    return COLS == 1 && row == LINES - 1 && terminal_wraps_at_corner();
}

void terminal_put(int row, int column, const struct terminal_glyph *glyphs, size_t count) {
    enum { PIECE = 128 };
    cchar_t cells[PIECE];
    static const struct terminal_glyph blank = {.scalars = {' '}, .foreground = -1, .background = -1};
    if (must_be_blank(row)) glyphs = &blank, count = 1;
    while (count > 0) {
        int taken = 0, columns = 0;
        for (; taken < PIECE && (size_t)taken < count; taken++) {
            cells[taken] = cell_of(&glyphs[taken]);
            columns += terminal_width(glyphs[taken].scalars[0]);
        }
        // The functions that take cells, unlike those that take text, never wrap onto the next row.
        mvadd_wchnstr(row, column, cells, taken);
        column += columns;
        glyphs += taken;
        count -= (size_t)taken;
    }
}

void terminal_clear_above(int row) {
    if (row < 1 || !terminal_speaks_vt()) return;
    for (int cleared = 0; cleared < row; cleared++) {
        move(cleared, 0);
        clrtoeol();
    }
    // What is cleared goes up to the cursor, and may take a blank with it.
    bool takes_next = row < LINES && mvinch(row, 0) == ' ';
    if (!takes_next) move(row - 1, COLS - 1);
    frame_begin();
    wnoutrefresh(stdscr);
    doupdate();
    // ncurses clears what is above something else row by row. It need not know how they were cleared: that they are, and
    // where the cursor is, is as it thinks.
    char bytes[40];
    int count = takes_next ? snprintf(bytes, sizeof bytes, "\033[%dH\033[1J", row + 1)
                           : snprintf(bytes, sizeof bytes, "\033[%d;%dH\033[1J", row, COLS);
    if (!frame_replace_by_clearing(bytes, (size_t)count, row)) terminal_invalidate();
}

void terminal_update(int row, int column, bool cursor_visible) {
    frame_begin();
    if (!cursor_visible) curs_set(0);
    move(row, column);
    wnoutrefresh(stdscr);
    doupdate();
    if (cursor_visible) curs_set(1);
    // ncurses takes a lost frame for shown: the next one is to have all of it.
    if (!frame_end()) terminal_invalidate();
}
