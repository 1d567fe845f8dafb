#include "CNcurses.h"
#include "capabilities.h"
#include "send.h"
#include "signals.h"
#include "terminal.h"
#include "window.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

bool terminal_is_shown(const struct terminal *terminal) { return terminal->is_shown; }
int terminal_input(const struct terminal *terminal) { return terminal->restoration.input; }
int terminal_colours(const struct terminal *terminal) { return terminal->colours; }

int terminal_signal_byte(const struct terminal *terminal, enum terminal_signal_key key) {
    static const int indices[] = {VINTR, VQUIT, VSUSP};
    cc_t byte = terminal->restoration.shell_modes.c_cc[indices[key]];
    return byte == _POSIX_VDISABLE ? -1 : byte;
}

bool terminal_answers_reports(void) {
    const char *name = getenv("TERM");
    // The Linux console draws its own glyphs, one column each.
    return speaks_vt() && !(name != NULL && strncmp(name, "linux", 5) == 0);
}

const char *terminal_key(const char *name) { return capability(name); }

// MARK: Modes

/// Clicks without motion, in coordinates beyond column 223; pasted text in brackets.
static void choose_reports(struct terminal *terminal, bool mouse) {
    // Who reports a mouse, in whichever coding, ignores the private modes that it does not know.
    bool has_any = capability("kmous") != NULL;
    terminal->reports_on = !has_any ? "" : mouse ? "\033[?1000h\033[?1006h\033[?2004h" : "\033[?2004h";
    terminal->reports_off = !has_any ? "" : mouse ? "\033[?2004l\033[?1006l\033[?1000l" : "\033[?2004l";
}

static void collect_restoration(struct terminal *terminal) {
    struct restoration *restoration = &terminal->restoration;
    restoration_add(restoration, terminal->reports_off);
    static const char *const names[] = {"rmkx", "sgr0", "op", "cnorm", "rmcup"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        restoration_add(restoration, capability_bytes(names[i]));
    // Without a second screen the shell goes on below what was drawn.
    if (capability("rmcup") == NULL && speaks_vt()) restoration_add(restoration, "\033[999;1H\r\n");
}

// By our own writes: putp would leave them in stdio's buffer, which nobody empties.
static void send(const struct terminal *terminal, const char *text) {
    send_bytes(terminal->output.terminal, text, strlen(text));
}

static void enter_modes(const struct terminal *terminal) {
    send(terminal, capability_bytes("smkx"));
    send(terminal, terminal->reports_on);
}

// raw() hands over every key, Ctrl-S and Ctrl-V too, and Ctrl-C: a line that makes signals of bytes would make them of
// those in pasted text too.
static void set_input_modes(void) {
    raw();
    noecho();
    nonl();
    def_prog_mode();
    // A waiting key must not break off a frame half-way: the next poll returns at once for it.
    typeahead(-1);
}

static void set_colours(struct terminal *terminal, bool mono) {
    if (mono || !has_colors()) return;
    start_color();
    use_default_colors();
    terminal->colours = COLORS;
}

// MARK: Opening and leaving

static int open_input(void) {
    if (isatty(STDIN_FILENO)) return STDIN_FILENO;
    // Text is piped in; the keys still come from the person.
    return open("/dev/tty", O_RDWR | O_CLOEXEC);
}

/// False where there is no description to be had; `is_known` where it is that of TERM.
static bool start_curses(struct terminal *terminal, bool *is_known) {
    static const char commonest[] = "xterm-256color";
    FILE *output = terminal->output.stream, *input = terminal->input;
    // The kernel knows the size; LINES and COLUMNS of some parent's terminal do not. But ncurses makes a screen of whatever
    // the kernel says.
    bool is_cut = window_size(terminal->output.terminal).is_cut;
    use_env(is_cut);
    use_tioctl(!is_cut);
    if (is_cut) setenv("LINES", "24", true), setenv("COLUMNS", "80", true);
    // newterm returns where initscr would print a message and exit.
    SCREEN *screen = newterm(NULL, output, input);
    *is_known = screen != NULL;
    if (screen == NULL) screen = newterm(commonest, output, input);
    if (screen == NULL) {
        // Alone in a chroot there is nothing to look it up in.
        const char *name = getenv("TERM");
        *is_known = name != NULL && strcmp(name, commonest) == 0;
        setenv("TERMINFO", built_in_description, 1);
        screen = newterm(commonest, output, input);
    }
    if (is_cut) unsetenv("LINES"), unsetenv("COLUMNS");
    if (screen == NULL) return false;
    terminal->window = stdscr;
    if (is_cut) terminal_fit(terminal), terminal_invalidate(terminal);
    return true;
}

static void set_up(struct terminal *terminal, struct terminal_options options) {
    set_input_modes();
    set_colours(terminal, options.mono);
    terminal->output.renditions.is_short = understands_short_forms(terminal->colours > 0);
    choose_reports(terminal, options.mouse);
    collect_restoration(terminal);
    restoration_arm(&terminal->restoration);
    enter_modes(terminal);
    terminal->is_shown = true;
}

static enum terminal_opening start(struct terminal *terminal, struct terminal_options options) {
    int input = isatty(STDOUT_FILENO) ? open_input() : -1;
    bool has_output = output_open(&terminal->output, STDOUT_FILENO);
    if (!restoration_begin(&terminal->restoration, input, STDOUT_FILENO)) return TERMINAL_NOT_A_TERMINAL;
    terminal->input = input == STDIN_FILENO ? stdin : fdopen(input, "r");
    if (!has_output || terminal->input == NULL || !signals_install(options.may_suspend))
        return TERMINAL_WITHOUT_RESOURCES;

    bool is_known, has_description = start_curses(terminal, &is_known);
    // On a dumb terminal newterm succeeds, and the first refresh would spray blanks.
    if (!has_description || capability("cup") == NULL) {
        tcsetattr(input, TCSANOW, &terminal->restoration.shell_modes);
        return has_description ? TERMINAL_WITHOUT_ADDRESSING : TERMINAL_NOT_DESCRIBED;
    }
    options.mono = options.mono || !is_known;
    set_up(terminal, options);
    return TERMINAL_OPENED;
}

enum terminal_opening terminal_open(struct terminal_options options, struct terminal **opened) {
    struct terminal *terminal = calloc(1, sizeof *terminal);
    if (terminal == NULL) return TERMINAL_WITHOUT_RESOURCES;
    enum terminal_opening result = start(terminal, options);
    if (result == TERMINAL_OPENED)
        *opened = terminal;
    else
        terminal_close(terminal);
    return result;
}

static void leave(struct terminal *terminal) {
    if (!terminal->is_shown) return;
    terminal->is_shown = false;
    // endwin sends rmkx by itself.
    send(terminal, terminal->reports_off);
    output_settle(&terminal->output);
    endwin();
    restoration_disarm(&terminal->restoration);
}

void terminal_close(struct terminal *terminal) {
    leave(terminal);
    if (terminal->input != NULL && terminal->input != stdin) fclose(terminal->input);
    output_close(&terminal->output);
    signals_remove();
    free(terminal);
}

void terminal_reenter(struct terminal *terminal) {
    terminal->is_shown = true;
    // After endwin the next update sets the terminal's modes, for which it needs the terminal.
    terminal->output.passes = true;
    restoration_arm(&terminal->restoration);
    reset_prog_mode();
    enter_modes(terminal);
}

bool terminal_suspend(struct terminal *terminal) {
    if (!signals_can_stop()) return false;
    leave(terminal);
    if (!signals_stop()) return false;
    // The modes to return to are what the shell has now, not what it had at the start.
    tcgetattr(terminal->restoration.input, &terminal->restoration.shell_modes);
    def_shell_mode();
    terminal_reenter(terminal);
    return true;
}
