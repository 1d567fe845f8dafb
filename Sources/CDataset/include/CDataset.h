#pragma once

// The files of Data/, as they are, inside the program. Functions and no arrays: Swift imports no array of this size.

#include <stddef.h>

const void *tenbo_data_report(void);
size_t tenbo_data_report_size(void);
const void *tenbo_data_observations(void);
size_t tenbo_data_observations_size(void);
const void *tenbo_data_source_map(void);
size_t tenbo_data_source_map_size(void);
const void *tenbo_data_source_numbers(void);
size_t tenbo_data_source_numbers_size(void);
