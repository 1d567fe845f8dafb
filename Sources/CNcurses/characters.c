#include "terminal_characters.h"

#include <CCharacterData.h>
#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

static bool is_utf8(void) {
    return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

bool terminal_set_locale(void) {
    // LC_CTYPE alone: setlocale(LC_ALL) fails as a whole when only LANG names a locale that is not installed.
    if (setlocale(LC_CTYPE, "") != NULL && is_utf8()) return true;
    static const char *const names[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (setlocale(LC_CTYPE, names[i]) != NULL && is_utf8()) return true;
    return false;
}

// The process's, as its locale is: wcwidth has no argument for it.
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
