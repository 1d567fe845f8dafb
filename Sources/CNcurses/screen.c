#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "internal.h"

#include <curses.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

// Clicks without motion, in coordinates beyond column 223; pasted text in brackets.
static const char mouse_on[] = "\033[?1000h\033[?1006h";
static const char mouse_off[] = "\033[?1006l\033[?1000l";
static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";

static SCREEN *screen;
static FILE *input_stream, *output_stream;
static bool is_shown;
static bool reports_mouse, brackets_paste;
static int colours;

bool terminal_is_shown(void) { return is_shown; }
int terminal_input(void) { return restoration.input; }
int terminal_output(void) { return restoration.output; }
int terminal_rows(void) { return LINES; }
int terminal_columns(void) { return COLS; }
int terminal_colours(void) { return colours; }

// MARK: Modes

static void collect_restoration(void) {
    restoration.length = 0;
    if (brackets_paste) restoration_add(paste_off);
    if (reports_mouse) restoration_add(mouse_off);
    static const char *const names[] = {"rmkx", "sgr0", "op", "cnorm", "rmcup"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        restoration_add(capability_bytes(names[i]));
    // Without a second screen the shell goes on below what was drawn.
    if (capability("rmcup") == NULL && terminal_speaks_vt()) restoration_add("\033[999;1H\r\n");
}

static void send(const char *bytes) {
    send_bytes(bytes, strlen(bytes));
}

// By our own writes: putp would leave them in stdio's buffer, which nobody empties.
static void enter_modes(void) {
    char modes[256];
    snprintf(modes, sizeof modes, "%s%s%s", capability_bytes("smkx"), reports_mouse ? mouse_on : "",
             brackets_paste ? paste_on : "");
    send(modes);
}

static void leave_modes(void) {
    if (brackets_paste) send(paste_off);
    if (reports_mouse) send(mouse_off);
    // endwin sends rmkx by itself.
}

// raw() hands over every key, Ctrl-S and Ctrl-V too, and Ctrl-C: a line that makes signals of bytes would make them of
// those in pasted text too.
static void set_input_modes(void) {
    raw();
    noecho();
    nonl();
    def_prog_mode();
}

int terminal_signal_byte(enum terminal_signal_key key) {
    static const int indices[] = {VINTR, VQUIT, VSUSP};
    cc_t byte = restoration.shell_modes.c_cc[indices[key]];
    return byte == _POSIX_VDISABLE ? -1 : byte;
}

static void set_colours(bool mono) {
    colours = 0;
    if (mono || !has_colors()) return;
    start_color();
    use_default_colors();
    colours = COLORS;
}

// MARK: Size

// A terminal can claim 65535 columns; what is beyond these is nobody's screen.
enum { MOST_ROWS = 500, MOST_COLUMNS = 1000 };

static struct winsize window_size(void) {
    struct winsize size;
    return ioctl(restoration.output, TIOCGWINSZ, &size) == 0 ? size : (struct winsize){0};
}

void terminal_fit(void) {
    struct winsize size = window_size();
    if (size.ws_row == 0 || size.ws_col == 0) return;
    int rows = size.ws_row < MOST_ROWS ? size.ws_row : MOST_ROWS;
    int columns = size.ws_col < MOST_COLUMNS ? size.ws_col : MOST_COLUMNS;
    if (rows != LINES || columns != COLS) resize_term(rows, columns);
    // Even at the same size: between two signals the terminal may have cut its screen and grown again.
    terminal_invalidate();
}

// MARK: Opening and leaving

static int open_input(void) {
    if (isatty(STDIN_FILENO)) return STDIN_FILENO;
    // Text is piped in; the keys still come from the person.
    return open("/dev/tty", O_RDWR | O_CLOEXEC);
}

static bool start_curses(bool *is_known) {
    static const char commonest[] = "xterm-256color";
    // The kernel knows the size; LINES and COLUMNS of some parent's terminal do not. But ncurses makes a screen of whatever
    // the kernel says.
    struct winsize size = window_size();
    bool is_too_large = size.ws_row > MOST_ROWS || size.ws_col > MOST_COLUMNS;
    use_env(is_too_large);
    use_tioctl(!is_too_large);
    if (is_too_large) setenv("LINES", "24", true), setenv("COLUMNS", "80", true);
    // newterm returns where initscr would print a message and exit.
    screen = newterm(NULL, output_stream, input_stream);
    *is_known = screen != NULL;
    if (screen == NULL) screen = newterm(commonest, output_stream, input_stream);
    if (screen == NULL) {
        // Alone in a chroot there is nothing to look it up in.
        const char *name = getenv("TERM");
        *is_known = name != NULL && strcmp(name, commonest) == 0;
        setenv("TERMINFO", built_in_description, 1);
        screen = newterm(commonest, output_stream, input_stream);
    }
    if (is_too_large) unsetenv("LINES"), unsetenv("COLUMNS");
    if (screen != NULL && is_too_large) terminal_fit();
    return screen != NULL;
}

static void close_streams(void) {
    if (input_stream != NULL && input_stream != stdin) fclose(input_stream);
    frame_close_stream(output_stream);
    input_stream = output_stream = NULL;
}

static enum terminal_opening give_up(enum terminal_opening reason) {
    tcsetattr(restoration.input, TCSANOW, &restoration.shell_modes);
    signals_remove();
    close_streams();
    return reason;
}

enum terminal_opening terminal_open(struct terminal_options options) {
    restoration.output = STDOUT_FILENO;
    restoration.input = isatty(STDOUT_FILENO) ? open_input() : -1;
    if (restoration.input < 0 || tcgetattr(restoration.input, &restoration.shell_modes) != 0)
        return TERMINAL_NOT_A_TERMINAL;
    input_stream = restoration.input == STDIN_FILENO ? stdin : fdopen(restoration.input, "r");
    output_stream = frame_open_stream();
    if (input_stream == NULL || output_stream == NULL || !signals_install(options.may_suspend)) {
        close_streams();
        return TERMINAL_WITHOUT_RESOURCES;
    }

    bool is_known;
    if (!start_curses(&is_known)) return give_up(TERMINAL_NOT_DESCRIBED);
    // On a dumb terminal newterm succeeds, and the first refresh would spray blanks.
    if (capability("cup") == NULL) return give_up(TERMINAL_WITHOUT_ADDRESSING);

    set_input_modes();
    set_colours(options.mono || !is_known);
    // A waiting key must not break off a frame half-way: the next poll returns at once for it.
    typeahead(-1);
    // Who reports a mouse, in whichever coding, ignores the private modes that it does not know.
    brackets_paste = capability("kmous") != NULL;
    reports_mouse = brackets_paste && options.mouse;
    collect_restoration();
    restoration_arm();
    enter_modes();
    is_shown = true;
    return TERMINAL_OPENED;
}

static void leave(void) {
    if (!is_shown) return;
    is_shown = false;
    leave_modes();
    terminal_settle();
    endwin();
    restoration_disarm();
}

void terminal_close(void) {
    if (screen == NULL) return;
    leave();
    screen = NULL;
    close_streams();
    signals_remove();
    restoration_release();
}

void terminal_reenter(void) {
    is_shown = true;
    // After endwin the next update sets the terminal's modes, for which it needs the terminal.
    frame_pass_next();
    restoration_arm();
    reset_prog_mode();
    enter_modes();
    terminal_fit();
    terminal_invalidate();
}

bool terminal_suspend(void) {
    if (!signals_can_stop()) return false;
    leave();
    signals_stop();
    if (signals_ending()) return false;
    // The modes to return to are what the shell has now, not what it had at the start.
    tcgetattr(restoration.input, &restoration.shell_modes);
    def_shell_mode();
    terminal_reenter();
    return true;
}
