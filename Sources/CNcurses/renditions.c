#include "internal.h"

#include <string.h>

// ncurses sends attributes and colours one by one, takes back a colour right before it resets everything, and selects
// the ordinary character set with every change, though no other is ever selected. Here sequences that follow each other
// become one, from the last reset on.

struct merging {
    char *out;
    /// Parameters that wait for what follows them.
    char waiting[40];
    size_t length;
    /// Whether the terminal is known to draw plainly, by what has been put out.
    bool is_plain;
};

/// The length of an SGR sequence at the beginning of the text, or 0.
static size_t rendition_length(const char *text, size_t count) {
    if (count < 3 || text[0] != '\033' || text[1] != '[') return 0;
    for (size_t i = 2; i < count; i++) {
        if (text[i] == 'm') return i + 1;
        if ((text[i] < '0' || text[i] > '9') && text[i] != ';') return 0;
    }
    return 0;
}

/// The length of a selection of the ordinary character set (ESC ( B, SI) at the beginning of the text, or 0.
static size_t selection_length(const char *text, size_t count) {
    if (text[0] == '\017') return 1;
    return count >= 3 && memcmp(text, "\033(B", 3) == 0 ? 3 : 0;
}

static bool begins_with_reset(const char *parameters, size_t length) {
    return length > 0 && parameters[0] == '0' && (length == 1 || parameters[1] == ';');
}

static void put_waiting(struct merging *merging) {
    const char *parameters = merging->waiting;
    size_t length = merging->length;
    merging->length = 0;
    bool is_reset = begins_with_reset(parameters, length);
    bool is_plain = is_reset && length == 1;
    if (is_reset && (merging->is_plain || is_plain)) {
        // On a plain ground a reset changes nothing; alone it needs no parameter.
        size_t skipped = is_plain ? 1 : 2;
        parameters += skipped;
        length -= skipped;
    }
    if (length == 0 && (!is_plain || merging->is_plain)) return;
    *merging->out++ = '\033';
    *merging->out++ = '[';
    memcpy(merging->out, parameters, length);
    merging->out += length;
    *merging->out++ = 'm';
    merging->is_plain = is_plain;
}

static void add(struct merging *merging, const char *parameters, size_t length) {
    if (length == 0) parameters = "0", length = 1;
    if (begins_with_reset(parameters, length))
        merging->length = 0;
    else if (merging->length + 1 + length > sizeof merging->waiting)
        put_waiting(merging);
    if (merging->length > 0) merging->waiting[merging->length++] = ';';
    memcpy(merging->waiting + merging->length, parameters, length);
    merging->length += length;
}

size_t merge_renditions(char *text, size_t count, bool keeps_character_set) {
    // What is written never overtakes what is read: merging only shortens.
    struct merging merging = {.out = text};
    for (size_t i = 0; i < count;) {
        size_t selection = keeps_character_set ? 0 : selection_length(text + i, count - i);
        size_t rendition = selection > 0 ? 0 : rendition_length(text + i, count - i);
        if (selection > 0) {
            i += selection;
        } else if (rendition > 0 && rendition - 3 < sizeof merging.waiting) {
            add(&merging, text + i + 2, rendition - 3);
            i += rendition;
        } else {
            put_waiting(&merging);
            *merging.out++ = text[i++];
        }
    }
    put_waiting(&merging);
    return (size_t)(merging.out - text);
}
