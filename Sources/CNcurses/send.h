#pragma once

#include <stddef.h>

/// Writes to a descriptor and waits until it has got all, unless the other end is gone.
void send_bytes(int descriptor, const char *bytes, size_t count);
