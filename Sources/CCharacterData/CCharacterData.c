#include "CCharacterData.h"

#include <stddef.h>

struct equivalence {
    uint32_t look_alike;
    uint32_t ideograph;
};

#include "equivalences.h"
#include "widths.h"

int tenbo_width(uint32_t scalar, bool ambiguousIsWide)
{
    if (scalar > 0x10FFFF) {
        return 1;
    }
    const uint32_t leaf_mask = (1u << leaf_bits) - 1;
    const uint32_t middle_mask = (1u << middle_bits) - 1;
    uint32_t root = width_roots[scalar >> (leaf_bits + middle_bits)];
    uint32_t middle = width_middles[root << middle_bits | (scalar >> leaf_bits & middle_mask)];
    uint32_t place = middle << leaf_bits | (scalar & leaf_mask);
    int width = width_leaves[place >> 2] >> (place & 3) * 2 & 3;
    if (width == ambiguous) {
        return ambiguousIsWide ? 2 : 1;
    }
    return width;
}

uint32_t tenbo_unified(uint32_t scalar)
{
    size_t low = 0;
    size_t high = sizeof equivalences / sizeof equivalences[0];
    if (scalar < equivalences[low].look_alike || scalar > equivalences[high - 1].look_alike) {
        return scalar;
    }
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (equivalences[middle].look_alike < scalar) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return equivalences[low].look_alike == scalar ? equivalences[low].ideograph : scalar;
}
