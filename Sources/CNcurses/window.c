#include "window.h"

#include <sys/ioctl.h>

// A terminal can claim 65535 columns; what is beyond these is nobody's screen.
enum { MOST_ROWS = 500, MOST_COLUMNS = 1000 };

struct window_size window_size(int descriptor) {
    struct winsize size;
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return (struct window_size){0};
    return (struct window_size){
        .rows = size.ws_row < MOST_ROWS ? size.ws_row : MOST_ROWS,
        .columns = size.ws_col < MOST_COLUMNS ? size.ws_col : MOST_COLUMNS,
        .is_cut = size.ws_row > MOST_ROWS || size.ws_col > MOST_COLUMNS,
    };
}
