#include "internal.h"

#include <CCharacterData.h>
#include <wchar.h>

static bool ambiguous_is_wide;

void terminal_set_ambiguous_is_wide(bool wide) {
    ambiguous_is_wide = wide;
}

int terminal_width(uint32_t scalar) {
    return tenbo_width(scalar, ambiguous_is_wide);
}

// The program's own wcwidth comes before the C library's, for ncurses too, linked statically or not. So ncurses counts
// the columns of every character as the layout does, in every locale and on terminals that draw α two columns wide.
int wcwidth(wchar_t character) {
    if (character == 0) return 0;
    if (character < 0x20 || (character >= 0x7f && character < 0xa0)) return -1;
    return terminal_width((uint32_t)character);
}
