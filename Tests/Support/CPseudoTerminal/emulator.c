#include "internal.h"

#include <stdlib.h>
#include <string.h>

// libvterm 0.1.4 writes beside the last column where a whole row is narrower than a character; to it marks that are wide
// by themselves widen what they are on, up to our five scalars of two columns.
static int with_room(int columns) {
    return columns < 10 ? 10 : columns;
}

void emulator_start(struct emulator *emulator, int columns, int rows) {
    emulator->vterm = vterm_new(rows, with_room(columns));
    vterm_set_utf8(emulator->vterm, 1);
    emulator->screen = vterm_obtain_screen(emulator->vterm);
    vterm_screen_enable_altscreen(emulator->screen, 1);
    vterm_screen_reset(emulator->screen, 1);
    emulator->modes[7] = emulator->modes[25] = true;
}

void emulator_resize(struct emulator *emulator, int columns, int rows) {
    // A scrolling region that begins below a smaller screen makes libvterm 0.1.4 move a negative number of bytes. Real
    // terminals have none after a resize; setting it moves the cursor, which is therefore put back.
    static const char whole[] = "\0337\033[r\0338";
    vterm_input_write(emulator->vterm, whole, sizeof whole - 1);
    vterm_set_size(emulator->vterm, rows, with_room(columns));
}

void emulator_stop(struct emulator *emulator) {
    if (emulator->vterm != NULL) vterm_free(emulator->vterm);
    emulator->vterm = NULL;
}

static void set_modes(struct emulator *emulator) {
    bool on = emulator->sequence[emulator->length - 1] == 'h';
    char *rest = emulator->sequence + 3;
    while (true) {
        long number = strtol(rest, &rest, 10);
        if (number >= 0 && number < MODES) emulator->modes[number] = on;
        if (*rest != ';') return;
        rest++;
    }
}

static bool is_over(const struct emulator *emulator) {
    char last = emulator->sequence[emulator->length - 1];
    if (emulator->length == 2) return last != '[';
    return (last >= 0x40 && last < 0x7f) || emulator->length == sizeof emulator->sequence - 1;
}

// libvterm does not tell of every mode, so they are read along: ESC [ ? n h or l, ESC = and ESC >.
static void read_along(struct emulator *emulator, char byte) {
    if (byte == '\033') emulator->length = 0;
    if (byte != '\033' && emulator->length == 0) return;
    emulator->sequence[emulator->length++] = byte;
    emulator->sequence[emulator->length] = 0;
    if (emulator->length < 2 || !is_over(emulator)) return;
    if (byte == '=' || byte == '>') emulator->keypad = byte == '=';
    if (emulator->length > 3 && emulator->sequence[2] == '?' && (byte == 'h' || byte == 'l')) set_modes(emulator);
    emulator->length = 0;
}

// How many bytes at the end are the beginning of a character whose rest has not come.
static size_t unfinished(const char *bytes, size_t count) {
    for (size_t back = 1; back <= 3 && back <= count; back++) {
        unsigned char byte = (unsigned char)bytes[count - back];
        if ((byte & 0xc0) == 0x80) continue;
        size_t length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}

void emulator_show(struct emulator *emulator, const char *bytes, size_t count) {
    for (size_t i = 0; i < count; i++) read_along(emulator, bytes[i]);
    // libvterm 0.1.4 makes two characters of one that is cut by the end of a write, so such a one is kept back.
    while (emulator->kept > 0 && count > 0) {
        emulator->begun[emulator->kept++] = *bytes++;
        count--;
        if (unfinished(emulator->begun, emulator->kept) > 0) continue;
        vterm_input_write(emulator->vterm, emulator->begun, emulator->kept);
        emulator->kept = 0;
    }
    size_t rest = unfinished(bytes, count);
    vterm_input_write(emulator->vterm, bytes, count - rest);
    if (rest == 0) return;
    memcpy(emulator->begun, bytes + count - rest, rest);
    emulator->kept = rest;
}

static int index_of(const VTermColor *colour, bool is_default) {
    return is_default || !VTERM_COLOR_IS_INDEXED(colour) ? -1 : colour->indexed.idx;
}

static size_t encode(uint32_t scalar, char *bytes) {
    if (scalar < 0x80) return bytes[0] = (char)scalar, 1;
    size_t count = scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4;
    for (size_t i = count - 1; i > 0; i--, scalar >>= 6) bytes[i] = (char)(0x80 | (scalar & 0x3f));
    bytes[0] = (char)((0xf00 >> count & 0xff) | scalar);
    return count;
}

struct pseudo_cell pseudo_terminal_cell(const struct pseudo_terminal *terminal, int column, int row) {
    VTermScreenCell cell;
    struct pseudo_cell result = {.columns = 1, .foreground = -1, .background = -1};
    if (!vterm_screen_get_cell(terminal->emulator.screen, (VTermPos){.row = row, .col = column}, &cell)) return result;
    if (cell.chars[0] == UINT32_MAX) return result.columns = 0, result;
    size_t length = 0;
    for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell.chars[i] != 0; i++)
        length += encode(cell.chars[i], result.text + length);
    if (length == 0) result.text[0] = ' ';
    result.columns = cell.width;
    result.foreground = index_of(&cell.fg, VTERM_COLOR_IS_DEFAULT_FG(&cell.fg));
    result.background = index_of(&cell.bg, VTERM_COLOR_IS_DEFAULT_BG(&cell.bg));
    result.bold = cell.attrs.bold;
    result.underline = cell.attrs.underline != 0;
    result.reverse = cell.attrs.reverse;
    return result;
}

void pseudo_terminal_cursor(const struct pseudo_terminal *terminal, int *column, int *row) {
    VTermPos place;
    vterm_state_get_cursorpos(vterm_obtain_state(terminal->emulator.vterm), &place);
    *column = place.col;
    *row = place.row;
}

bool pseudo_terminal_mode(const struct pseudo_terminal *terminal, int number) {
    return number >= 0 && number < MODES && terminal->emulator.modes[number];
}

bool pseudo_terminal_keypad(const struct pseudo_terminal *terminal) {
    return terminal->emulator.keypad;
}

bool pseudo_terminal_pen_is_plain(const struct pseudo_terminal *terminal) {
    const VTermState *state = vterm_obtain_state(terminal->emulator.vterm);
    VTermValue bold, underline, reverse, foreground, background;
    vterm_state_get_penattr(state, VTERM_ATTR_BOLD, &bold);
    vterm_state_get_penattr(state, VTERM_ATTR_UNDERLINE, &underline);
    vterm_state_get_penattr(state, VTERM_ATTR_REVERSE, &reverse);
    vterm_state_get_penattr(state, VTERM_ATTR_FOREGROUND, &foreground);
    vterm_state_get_penattr(state, VTERM_ATTR_BACKGROUND, &background);
    return !bold.boolean && underline.number == 0 && !reverse.boolean &&
           VTERM_COLOR_IS_DEFAULT_FG(&foreground.color) && VTERM_COLOR_IS_DEFAULT_BG(&background.color);
}
