#define _GNU_SOURCE 1
#include "CStart.h"

#include <stdlib.h>
#include <unistd.h>

// Swift's runtime (stdlib/public/stubs/CommandLine.cpp).
void _swift_stdlib_overrideUnsafeArgvArgc(char **arguments, int count);

// Swift's runtime looks for the executable's path and for the arguments in /proc. Where there is none (in a chroot) it ends
// the process for want of the one, which only its debugger needs, and finds none of the other.
static void prepare(int count, char **arguments, char **) {
    char path;
    if (readlink("/proc/self/exe", &path, 1) < 0) setenv("SWIFT_ROOT", "/", 0);
    _swift_stdlib_overrideUnsafeArgvArgc(arguments, count);
}

// Before all constructors, the runtime's own too.
__attribute__((section(".preinit_array"), used)) static void (*const first)(int, char **, char **) = prepare;
