#include "CDataset.h"

// #embed rather than a resource bundle: a copied binary needs no file beside it, and the build knows the dependency.
// The paths are relative to this file.

static const unsigned char report[] = {
#embed "../../Data/report.json"
};
static const unsigned char observations[] = {
#embed "../../Data/observations.csv"
};
static const unsigned char source_map[] = {
#embed "../../Data/source-map.csv"
};
static const unsigned char source_numbers[] = {
#embed "../../Data/source-numbers.csv"
};

const void *tenbo_data_report(void) { return report; }
size_t tenbo_data_report_size(void) { return sizeof report; }
const void *tenbo_data_observations(void) { return observations; }
size_t tenbo_data_observations_size(void) { return sizeof observations; }
const void *tenbo_data_source_map(void) { return source_map; }
size_t tenbo_data_source_map_size(void) { return sizeof source_map; }
const void *tenbo_data_source_numbers(void) { return source_numbers; }
size_t tenbo_data_source_numbers_size(void) { return sizeof source_numbers; }
