#include "internal.h"
#include "pen.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// ncurses sends attributes and colours one by one, resets everything where one of them ends, and selects the ordinary
// character set with every change, though no other is ever selected. Here a pen follows what it wants, and the terminal's
// is changed only where something is drawn that shows the difference. Moves are shortened that ncurses, for far columns,
// takes for too far to look for shorter ones.

static char *bytes;
static size_t room;
/// What the last frame has left the terminal with: nothing that a blank would show.
static struct pen left;
static bool is_left_known;

struct merging {
    size_t count;
    /// What ncurses wants to draw with, and what the terminal does.
    struct pen wanted, at_hand;
    /// Whether both are other than we know, until the next reset.
    bool is_lost;
    bool is_short;
    /// Every row above this one, counted from 0, was blank at first, and nothing was written twice; 0 where none was.
    int blank_above;
    /// Where the cursor is, counted from 1, or 0 for unknown.
    int row;
    /// A part of the rows scrolls, or did.
    bool has_region;
    bool has_failed;
};

static void put(struct merging *merging, const char *text, size_t count) {
    if (merging->count + count > room) {
        char *larger = realloc(bytes, 2 * (merging->count + count));
        if (larger == NULL) merging->has_failed = true;
        if (merging->has_failed) return;
        bytes = larger;
        room = 2 * (merging->count + count);
    }
    memcpy(bytes + merging->count, text, count);
    merging->count += count;
}

static void need(struct merging *merging, struct pen pen) {
    if (merging->is_lost) return;
    char change[PEN_LONGEST_CHANGE];
    put(merging, change, pen_change(merging->at_hand, pen, merging->is_short, change));
    merging->at_hand = pen;
}

/// The length of a control sequence at the beginning of the text, or 0.
static size_t control_length(const char *text, size_t count) {
    if (count < 3 || text[0] != '\033' || text[1] != '[') return 0;
    for (size_t i = 2; i < count; i++)
        if (text[i] >= '@' && text[i] <= '~') return i + 1;
    return 0;
}

/// The length of a selection of the ordinary character set (ESC ( B, SI) at the beginning of the text, or 0.
static size_t selection_length(const char *text, size_t count) {
    if (text[0] == '\017') return 1;
    return count >= 3 && memcmp(text, "\033(B", 3) == 0 ? 3 : 0;
}

static void take_rendition(struct merging *merging, const char *text, size_t length) {
    struct pen before = merging->wanted;
    const char *parameters = text + 2;
    size_t count = length - 3;
    bool is_reset = count == 0 || (parameters[0] == '0' && (count == 1 || parameters[1] == ';'));
    bool is_known = pen_apply(&merging->wanted, parameters, count);
    if (is_known && !(merging->is_lost && !is_reset)) {
        if (!merging->is_lost) return;
        put(merging, text, length);
        merging->at_hand = merging->wanted;
        merging->is_lost = false;
        return;
    }
    need(merging, before);
    put(merging, text, length);
    merging->is_lost = true;
}

/// Follows the cursor through a control sequence.
static void follow(struct merging *merging, const char *control, char final) {
    if (final == 'H' || final == 'd')
        merging->row = atoi(control + 2);
    else if (strchr("CDGJKXhlb", final) == NULL)
        merging->row = merging->blank_above = 0;
    if (final == 'r') merging->has_region = true;
}

/// A shorter way to where a sequence goes to, within the row or to the next one; 0 where there is none.
static size_t shorter_move(const struct merging *merging, const char *control, size_t length, char move[32]) {
    if (merging->row == 0 || merging->has_region || control[length - 1] != 'H') return 0;
    char *end;
    long row = strtol(control + 2, &end, 10);
    if (*end != ';') return 0;
    long column = strtol(end + 1, &end, 10);
    int count = 0;
    if (row == merging->row) count = snprintf(move, 32, "\033[%ldG", column);
    if (row == merging->row + 1)
        count = column > 1 ? snprintf(move, 32, "\r\n\033[%ldC", column - 1) : snprintf(move, 32, "\r\n");
    return count > 0 && (size_t)count < length ? (size_t)count : 0;
}

static size_t take_control(struct merging *merging, const char *text, size_t length) {
    char final = text[length - 1], move[32];
    if (final == 'm') return take_rendition(merging, text, length), length;
    size_t moved = merging->is_short ? shorter_move(merging, text, length, move) : 0;
    follow(merging, text, final);
    if (!merging->is_short)
        need(merging, merging->wanted);
    else if (strchr("ABCDGHd", final) == NULL)
        need(merging, pen_for_blank(merging->at_hand, merging->wanted));
    put(merging, moved > 0 ? move : text, moved > 0 ? moved : length);
    return length;
}

static bool is_on_blank_ground(const struct merging *merging) {
    return merging->row > 0 && merging->row <= merging->blank_above;
}

/// Blanks that follow each other; between blocks of reverse video the cursor goes over what is blank already.
static size_t take_blanks(struct merging *merging, const char *text, size_t count) {
    size_t length = 1;
    while (length < count && text[length] == ' ') length++;
    struct pen pen = pen_for_blank(merging->at_hand, merging->wanted);
    bool changes = !pens_are_equal(pen, merging->at_hand);
    if (changes && is_on_blank_ground(merging) && !merging->is_lost && !pen_shows_on_blanks(pen)) {
        char move[32];
        put(merging, move, (size_t)snprintf(move, sizeof move, "\033[%zuC", length));
    } else {
        need(merging, pen);
        put(merging, text, length);
    }
    return length;
}

static size_t take(struct merging *merging, const char *text, size_t count, bool keeps_character_set) {
    size_t selection = keeps_character_set ? 0 : selection_length(text, count);
    if (selection > 0) return selection;
    size_t control = control_length(text, count);
    if (control > 0) return take_control(merging, text, control);
    if (text[0] == ' ' && merging->is_short) return take_blanks(merging, text, count);
    if (text[0] == '\n' || text[0] == '\033') merging->row = 0;
    if (!merging->is_short || !strchr("\r\n\b", text[0])) need(merging, merging->wanted);
    put(merging, text, 1);
    return 1;
}

struct sequence merge_renditions(
    struct sequence frame, bool keeps_character_set, bool is_short, int blank_above) {
    struct merging merging = {
        .at_hand = left, .is_short = is_short, .is_lost = keeps_character_set || !is_left_known,
        .blank_above = is_short ? blank_above : 0};
    for (size_t i = 0; i < frame.count;)
        i += take(&merging, frame.bytes + i, frame.count - i, keeps_character_set);
    need(&merging, is_short ? pen_for_blank(merging.at_hand, merging.wanted) : merging.wanted);
    if (merging.has_failed) {
        is_left_known = false;
        return frame;
    }
    left = merging.at_hand;
    is_left_known = !merging.is_lost;
    return (struct sequence){bytes, merging.count};
}

void terminal_settle(void) {
    char change[PEN_LONGEST_CHANGE];
    if (is_left_known)
        send_bytes(change, pen_change(left, (struct pen){0}, false, change));
    else
        send_bytes("\033[m", 3);
    left = (struct pen){0};
    is_left_known = true;
}
