#include "internal.h"

#include <wchar.h>

// Stands in until CCharacterData brings the table; weak, so that the table's own definition wins.
[[gnu::weak]] int tenbo_width(uint32_t scalar, bool ambiguous_is_wide) {
    if (scalar < 0x20 || (scalar >= 0x7f && scalar < 0xa0)) return 0;
    if ((scalar >= 0x300 && scalar < 0x370) || scalar == 0x3099 || scalar == 0x309a) return 0;
    if (ambiguous_is_wide && scalar >= 0x391 && scalar < 0x3ca) return 2;
    return (scalar >= 0x1100 && scalar < 0x1160) || (scalar >= 0x2e80 && scalar < 0xa4d0) ||
           (scalar >= 0xac00 && scalar < 0xd7a4) || (scalar >= 0xf900 && scalar < 0xfb00) ||
           (scalar >= 0xfe30 && scalar < 0xfe70) || (scalar >= 0xff01 && scalar < 0xff61) ||
           (scalar >= 0x1f300 && scalar < 0x1f650) || (scalar >= 0x20000 && scalar < 0x3fffe) ? 2 : 1;
}

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
