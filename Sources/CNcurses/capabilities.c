#include "capabilities.h"

#include <curses.h>
#include <string.h>
// Its macros make words such as columns unusable: no other file has it.
#include <term.h>

// Static, since tputs calls with a character and nothing else.
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

bool speaks_vt(void) {
    const char *address = capability("cup");
    return address != NULL && strncmp(address, "\033[", 2) == 0;
}

static bool is_same(const char *name, const char *expected) {
    const char *value = capability(name);
    return value != NULL && strcmp(value, expected) == 0;
}

bool understands_short_forms(bool has_colours) {
    return tigetflag("msgr") > 0 && tigetflag("xenl") > 0 && is_same("rmul", "\033[24m") &&
           is_same("hpa", "\033[%i%p1%dG") && (!has_colours || is_same("op", "\033[39;49m"));
}

bool wraps_at_corner(void) {
    return tigetflag("am") > 0 && (capability("rmam") == NULL || capability("smam") == NULL);
}
