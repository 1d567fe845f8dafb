#pragma once

#include <stdint.h>

/// glibc's wcwidth() in C.UTF-8, without touching the locale of the process; -2 where it cannot be asked.
int system_width(uint32_t scalar);

/// The version of the glibc that runs, such as "2.36".
const char *_Nonnull system_library_version(void);
