// Filled in by the search target.
