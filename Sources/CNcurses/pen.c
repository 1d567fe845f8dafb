#include "pen.h"

#include <stdio.h>
#include <string.h>

enum { BOLD = 1 << 1, DIM = 1 << 2, UNDERLINE = 1 << 4, REVERSE = 1 << 7, PALETTE = 256 };
/// What single parameters take back: 24 and 27. 22 would take back two, and not every terminal's bold.
static const uint8_t undoable = UNDERLINE | REVERSE;

bool pens_are_equal(struct pen one, struct pen other) {
    return one.foreground == other.foreground && one.background == other.background &&
           one.attributes == other.attributes;
}

// MARK: Reading

static bool apply_one(struct pen *pen, int parameter) {
    switch (parameter) {
    case 0: *pen = (struct pen){0}; return true;
    case 1: case 2: case 4: case 7: pen->attributes |= (uint8_t)(1 << parameter); return true;
    case 24: case 27: pen->attributes &= (uint8_t)~(1 << (parameter - 20)); return true;
    case 30 ... 37: case 90 ... 97: pen->foreground = (uint16_t)parameter; return true;
    case 40 ... 47: case 100 ... 107: pen->background = (uint16_t)parameter; return true;
    // The Linux console's ordinary character set, always selected.
    case 10: return true;
    case 39: pen->foreground = 0; return true;
    case 49: pen->background = 0; return true;
    default: return false;
    }
}

/// The number at the beginning of the rest, which then begins behind its semicolon; 0 where there is none.
static int parse_number(const char **rest, const char *end) {
    int number = 0;
    for (; *rest < end && **rest != ';'; (*rest)++)
        number = **rest < '0' || **rest > '9' || number > 999 ? 1000 : 10 * number + **rest - '0';
    if (*rest < end) (*rest)++;
    return number;
}

bool pen_apply(struct pen *pen, const char *parameters, size_t length) {
    const char *rest = parameters, *end = parameters + length;
    bool is_known = true;
    do {
        int parameter = parse_number(&rest, end);
        if (parameter == 38 || parameter == 48) {
            int kind = parse_number(&rest, end), index = parse_number(&rest, end);
            if (kind != 5 || index > 255) return false;
            *(parameter == 38 ? &pen->foreground : &pen->background) = (uint16_t)(PALETTE + index);
        } else if (!apply_one(pen, parameter)) {
            is_known = false;
        }
    } while (rest < end);
    return is_known;
}

struct pen pen_for_blank(struct pen at_hand, struct pen wanted) {
    // In reverse video and in an underline the foreground is seen, and with some terminals' bold its brightness.
    if (wanted.attributes & (REVERSE | UNDERLINE)) return wanted;
    uint8_t unseen = BOLD | DIM;
    return (struct pen){
        .foreground = at_hand.foreground,
        .background = wanted.background,
        .attributes = (uint8_t)((at_hand.attributes & unseen) | (wanted.attributes & ~unseen)),
    };
}

bool pen_shows_on_blanks(struct pen pen) {
    return pen.background != 0 || (pen.attributes & (UNDERLINE | REVERSE)) != 0;
}

// MARK: Writing

struct parameters {
    char text[PEN_LONGEST_CHANGE];
    size_t length;
};

static void add(struct parameters *list, const char *prefix, int parameter) {
    const char *separator = list->length > 0 ? ";" : "";
    int count = snprintf(
        list->text + list->length, sizeof list->text - list->length, "%s%s%d", separator, prefix, parameter);
    if (count > 0) list->length += (size_t)count;
}

static void add_colour(struct parameters *list, int colour, const char *palette, int standard) {
    if (colour >= PALETTE)
        add(list, palette, colour - PALETTE);
    else
        add(list, "", colour > 0 ? colour : standard);
}

static void add_attributes(struct parameters *list, uint8_t attributes, int offset) {
    for (int number = 1; number < 8; number++)
        if (attributes & 1 << number) add(list, "", offset + number);
}

/// What must be said to get from one to the other, where nothing forbids to undo what the other has not.
static void add_difference(struct parameters *list, struct pen from, struct pen to) {
    add_attributes(list, from.attributes & (uint8_t)~to.attributes, 20);
    add_attributes(list, to.attributes & (uint8_t)~from.attributes, 0);
    if (from.foreground != to.foreground) add_colour(list, to.foreground, "38;5;", 39);
    if (from.background != to.background) add_colour(list, to.background, "48;5;", 49);
}

static bool needs_reset(struct pen from, struct pen to, bool can_undo) {
    uint8_t off = from.attributes & (uint8_t)~to.attributes;
    bool undoes = off != 0 || (to.foreground == 0 && from.foreground != 0) ||
                  (to.background == 0 && from.background != 0);
    return undoes && (!can_undo || (off & (uint8_t)~undoable));
}

size_t pen_change(struct pen from, struct pen to, bool can_undo, char bytes[PEN_LONGEST_CHANGE]) {
    if (pens_are_equal(from, to)) return 0;
    struct pen plain = {0};
    // Without any parameter the sequence is a reset as well.
    struct parameters whole = {0}, change = {0};
    if (!pens_are_equal(to, plain)) add(&whole, "", 0);
    add_difference(&whole, plain, to);
    add_difference(&change, from, to);
    bool is_change = !needs_reset(from, to, can_undo) && change.length <= whole.length;
    const struct parameters *chosen = is_change ? &change : &whole;
    return (size_t)snprintf(bytes, PEN_LONGEST_CHANGE, "\033[%.*sm", (int)chosen->length, chosen->text);
}
