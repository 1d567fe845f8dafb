#include "internal.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>

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
