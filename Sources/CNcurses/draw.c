#include "terminal_draw.h"

#include "capabilities.h"
#include "send.h"
#include "terminal.h"
#include "terminal_characters.h"
#include "window.h"

void terminal_fit(struct terminal *terminal) {
    struct window_size size = window_size(terminal->output.terminal);
    if (size.rows == 0 || size.columns == 0) return;
    if (size.rows != terminal_rows(terminal) || size.columns != terminal_columns(terminal))
        resize_term(size.rows, size.columns);
}

int terminal_rows(const struct terminal *terminal) { return getmaxy(terminal->window); }
int terminal_columns(const struct terminal *terminal) { return getmaxx(terminal->window); }

void terminal_invalidate(struct terminal *terminal) {
    clearok(curscr, TRUE);
    terminal->output.renditions.repairs = true;
}

void terminal_erase(struct terminal *terminal) {
    werase(terminal->window);
}

static attr_t attributes_of(uint8_t attributes) {
    return (attributes & TERMINAL_BOLD ? A_BOLD : 0) | (attributes & TERMINAL_DIM ? A_DIM : 0) |
           (attributes & TERMINAL_UNDERLINE ? A_UNDERLINE : 0) | (attributes & TERMINAL_REVERSE ? A_REVERSE : 0);
}

// alloc_pair remembers the pairs it has given out and forgets the oldest when there are no more.
static int pair_of(int foreground, int background, int colours) {
    if (foreground >= colours) foreground = -1;
    if (background >= colours) background = -1;
    if (foreground < 0 && background < 0) return 0;
    int pair = alloc_pair(foreground, background);
    return pair < 0 ? 0 : pair;
}

static cchar_t cell_of(const struct terminal_glyph *glyph, int colours) {
    wchar_t characters[5] = {0};
    for (int i = 0; i < 4; i++) characters[i] = (wchar_t)glyph->scalars[i];
    int pair = pair_of(glyph->foreground, glyph->background, colours);
    cchar_t cell;
    // The pair goes through the last argument: the short before it ends at 32767.
    setcchar(&cell, characters, attributes_of(glyph->attributes), 0, &pair);
    return cell;
}

// On one column there is no cell to push the last one in from: ncurses would send one from memory that it doesn't own.
static bool must_be_blank(const struct terminal *terminal, int row) {
    return terminal_columns(terminal) == 1 && row == terminal_rows(terminal) - 1 && wraps_at_corner();
}

void terminal_put(struct terminal *terminal, int row, const struct terminal_glyph *glyphs, size_t count) {
    enum { PIECE = 128 };
    cchar_t cells[PIECE];
    static const struct terminal_glyph blank = {.scalars = {' '}, .foreground = -1, .background = -1};
    if (must_be_blank(terminal, row)) glyphs = &blank, count = 1;
    for (int column = 0; count > 0;) {
        int length = 0, columns = 0;
        for (; length < PIECE && (size_t)length < count; length++) {
            cells[length] = cell_of(&glyphs[length], terminal->colours);
            columns += terminal_width(glyphs[length].scalars[0]);
        }
        // The functions that take cells, unlike those that take text, never wrap onto the next row.
        mvwadd_wchnstr(terminal->window, row, column, cells, length);
        column += columns;
        glyphs += length;
        count -= (size_t)length;
    }
}

void terminal_clear_above(struct terminal *terminal, int row) {
    if (row < 1 || !speaks_vt()) return;
    WINDOW *window = terminal->window;
    for (int cleared = 0; cleared < row; cleared++) {
        wmove(window, cleared, 0);
        wclrtoeol(window);
    }
    // What is cleared goes up to the cursor, and may take a blank with it.
    int columns = terminal_columns(terminal);
    bool includes_next = row < terminal_rows(terminal) && mvwinch(window, row, 0) == ' ';
    if (!includes_next) wmove(window, row - 1, columns - 1);
    output_begin(&terminal->output);
    wnoutrefresh(window);
    doupdate();
    // ncurses clears what is above something else row by row. It need not know how they were cleared: that they are, and
    // where the cursor is, is as it thinks.
    char bytes[40];
    int count = includes_next ? snprintf(bytes, sizeof bytes, "\033[%dH\033[1J", row + 1)
                              : snprintf(bytes, sizeof bytes, "\033[%d;%dH\033[1J", row, columns);
    if (!output_replace_by_clearing(&terminal->output, bytes, (size_t)count, row)) terminal_invalidate(terminal);
}

void terminal_update(struct terminal *terminal, int row, int column, bool cursor_visible) {
    output_begin(&terminal->output);
    if (!cursor_visible) curs_set(0);
    wmove(terminal->window, row, column);
    wnoutrefresh(terminal->window);
    doupdate();
    if (cursor_visible) curs_set(1);
    // ncurses takes a lost frame for shown: the next one is to have all of it.
    if (!output_end(&terminal->output)) terminal_invalidate(terminal);
}

void terminal_write(struct terminal *terminal, const uint8_t *bytes, size_t count) {
    output_settle(&terminal->output);
    send_bytes(terminal->output.terminal, (const char *)bytes, count);
}
