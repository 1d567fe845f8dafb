#include "renditions.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void put(struct renditions *renditions, const char *text, size_t count) {
    if (renditions->has_failed) return;
    if (renditions->count + count > renditions->room) {
        size_t room = 2 * (renditions->count + count);
        char *larger = realloc(renditions->bytes, room);
        renditions->has_failed = larger == NULL;
        if (renditions->has_failed) return;
        renditions->bytes = larger;
        renditions->room = room;
    }
    memcpy(renditions->bytes + renditions->count, text, count);
    renditions->count += count;
}

static void need(struct renditions *renditions, struct pen pen) {
    if (renditions->is_lost) return;
    char change[PEN_LONGEST_CHANGE];
    put(renditions, change, pen_change(renditions->at_hand, pen, renditions->is_short, change));
    renditions->at_hand = pen;
}

static void need_for_blank(struct renditions *renditions) {
    need(renditions, pen_for_blank(renditions->at_hand, renditions->wanted));
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

static void merge_rendition(struct renditions *renditions, const char *text, size_t length) {
    struct pen before = renditions->wanted;
    const char *parameters = text + 2;
    size_t count = length - 3;
    bool is_reset = count == 0 || (parameters[0] == '0' && (count == 1 || parameters[1] == ';'));
    bool is_known = pen_apply(&renditions->wanted, parameters, count);
    if (is_known && !renditions->is_lost) return;
    if (is_known && is_reset) {
        renditions->at_hand = renditions->wanted;
        renditions->is_lost = false;
    } else {
        need(renditions, before);
        renditions->is_lost = true;
    }
    put(renditions, text, length);
}

/// Follows the cursor through a control sequence.
static void follow(struct renditions *renditions, const char *control, char final) {
    if (final == 'H' || final == 'd')
        renditions->row = atoi(control + 2);
    else if (strchr("CDGJKXhlb", final) == NULL)
        renditions->row = renditions->blank_above = 0;
    if (final == 'r') renditions->has_region = true;
}

/// A shorter way to where a sequence goes to, within the row or to the next one; 0 where there is none.
static size_t shorter_move(const struct renditions *renditions, const char *control, size_t length, char move[32]) {
    if (renditions->row == 0 || renditions->has_region || control[length - 1] != 'H') return 0;
    char *end;
    long row = strtol(control + 2, &end, 10);
    if (*end != ';') return 0;
    long column = strtol(end + 1, &end, 10);
    int count = 0;
    if (row == renditions->row) count = snprintf(move, 32, "\033[%ldG", column);
    if (row == renditions->row + 1)
        count = column > 1 ? snprintf(move, 32, "\r\n\033[%ldC", column - 1) : snprintf(move, 32, "\r\n");
    return count > 0 && (size_t)count < length ? (size_t)count : 0;
}

static void merge_control(struct renditions *renditions, const char *text, size_t length) {
    char final = text[length - 1], move[32];
    if (final == 'm') {
        merge_rendition(renditions, text, length);
        return;
    }
    size_t moved = renditions->is_short ? shorter_move(renditions, text, length, move) : 0;
    follow(renditions, text, final);
    if (!renditions->is_short)
        need(renditions, renditions->wanted);
    else if (strchr("ABCDGHd", final) == NULL)
        need_for_blank(renditions);
    put(renditions, moved > 0 ? move : text, moved > 0 ? moved : length);
}

static bool is_on_blank_ground(const struct renditions *renditions) {
    return renditions->row > 0 && renditions->row <= renditions->blank_above;
}

/// Blanks that follow each other; between blocks of reverse video the cursor goes over what is blank already.
static size_t merge_blanks(struct renditions *renditions, const char *text, size_t count) {
    size_t length = 1;
    while (length < count && text[length] == ' ') length++;
    struct pen pen = pen_for_blank(renditions->at_hand, renditions->wanted);
    bool changes = !pens_are_equal(pen, renditions->at_hand);
    if (changes && is_on_blank_ground(renditions) && !renditions->is_lost && !pen_shows_on_blanks(pen)) {
        char move[32];
        put(renditions, move, (size_t)snprintf(move, sizeof move, "\033[%zuC", length));
    } else {
        need(renditions, pen);
        put(renditions, text, length);
    }
    return length;
}

/// Merges what the text begins with; returns its length.
static size_t merge_first(struct renditions *renditions, const char *text, size_t count) {
    size_t selection = renditions->repairs ? 0 : selection_length(text, count);
    if (selection > 0) return selection;
    size_t control = control_length(text, count);
    if (control > 0) {
        merge_control(renditions, text, control);
        return control;
    }
    if (text[0] == ' ' && renditions->is_short) return merge_blanks(renditions, text, count);
    if (text[0] == '\n' || text[0] == '\033') renditions->row = 0;
    if (!renditions->is_short || !strchr("\r\n\b", text[0])) need(renditions, renditions->wanted);
    put(renditions, text, 1);
    return 1;
}

bool renditions_merge(struct renditions *renditions, const char *frame, size_t count) {
    renditions->is_lost = renditions->is_lost || renditions->repairs;
    // ncurses begins plainly.
    renditions->wanted = (struct pen){0};
    renditions->row = 0;
    renditions->has_region = renditions->has_failed = false;
    renditions->count = 0;
    for (size_t i = 0; i < count;) i += merge_first(renditions, frame + i, count - i);
    if (renditions->is_short)
        need_for_blank(renditions);
    else
        need(renditions, renditions->wanted);
    if (renditions->has_failed) renditions->is_lost = true;
    return !renditions->has_failed;
}

size_t renditions_settle(struct renditions *renditions, char bytes[PEN_LONGEST_CHANGE]) {
    struct pen plain = {0};
    size_t count = renditions->is_lost ? (size_t)snprintf(bytes, PEN_LONGEST_CHANGE, "\033[m")
                                       : pen_change(renditions->at_hand, plain, false, bytes);
    renditions->at_hand = plain;
    renditions->is_lost = false;
    return count;
}
