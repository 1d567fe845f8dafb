#include "internal.h"

#include <curses.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>

static char bytes[128];
static size_t length;

const char *capability(const char *name) {
    const char *value = tigetstr(name);
    return value == NULL || value == (const char *)-1 ? NULL : value;
}

static int collect(int character) {
    if (length + 1 < sizeof bytes) bytes[length++] = (char)character;
    return character;
}

const char *capability_bytes(const char *name) {
    const char *value = capability(name);
    length = 0;
    if (value != NULL) tputs(value, 1, collect);
    bytes[length] = 0;
    return bytes;
}

const char *terminal_key(const char *name) {
    return capability(name);
}

bool terminal_speaks_vt(void) {
    const char *address = capability("cup");
    return address != NULL && strncmp(address, "\033[", 2) == 0;
}

static bool is_same(const char *name, const char *expected) {
    const char *value = capability(name);
    return value != NULL && strcmp(value, expected) == 0;
}

bool terminal_takes_short_forms(void) {
    bool has_colours = terminal_colours() > 0;
    return tigetflag("msgr") > 0 && tigetflag("xenl") > 0 && is_same("rmul", "\033[24m") &&
           is_same("hpa", "\033[%i%p1%dG") && (!has_colours || is_same("op", "\033[39;49m"));
}

bool terminal_wraps_at_corner(void) {
    return tigetflag("am") > 0 && (capability("rmam") == NULL || capability("smam") == NULL);
}

bool terminal_answers_reports(void) {
    const char *name = getenv("TERM");
    // The Linux console draws its own glyphs, one column each.
    return terminal_speaks_vt() && !(name != NULL && strncmp(name, "linux", 5) == 0);
}
