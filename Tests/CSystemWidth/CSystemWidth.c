#define _GNU_SOURCE
#include "CSystemWidth.h"

#include <dlfcn.h>
#include <gnu/libc-version.h>
#include <locale.h>
#include <pthread.h>
#include <wchar.h>

static int (*library_width)(wchar_t);
static locale_t utf8;

static void find(void)
{
    // By name from the library itself: a program may define a wcwidth() of its own, which the linker would prefer.
    void *library = dlopen("libc.so.6", RTLD_LAZY | RTLD_NOLOAD);
    if (library) {
        library_width = (int (*)(wchar_t))dlsym(library, "wcwidth");
    }
    utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
}

int system_width(uint32_t scalar)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, find);
    if (!library_width || !utf8) {
        return -2;
    }
    locale_t previous = uselocale(utf8);
    int width = library_width((wchar_t)scalar);
    uselocale(previous);
    return width;
}

const char *system_library_version(void)
{
    return gnu_get_libc_version();
}
