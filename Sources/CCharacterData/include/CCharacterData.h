#pragma once

#include <stdbool.h>
#include <stdint.h>

/// The columns a scalar takes in a terminal: 0, 1 or 2.
///
/// As glibc's wcwidth() in C.UTF-8 has it, so that layout and ncurses agree, whatever the locale is. Where wcwidth()
/// answers -1, a control takes 0 (none gets this far, see `sanitised`) and an unassigned scalar 2 if it is East Asian
/// Wide or Fullwidth, else 1. `ambiguousIsWide` widens the East Asian Ambiguous scalars that take a column.
int tenbo_width(uint32_t scalar, bool ambiguousIsWide);

/// The ordinary kanji for a look-alike radical or stroke (⼈ U+2F08 → 人 U+4EBA), else the scalar itself.
///
/// Equivalent_Unified_Ideograph of the Unicode Character Database; NFKC misses most of these.
uint32_t tenbo_unified(uint32_t scalar);
