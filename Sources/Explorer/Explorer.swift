// Filled in by the explorer.
