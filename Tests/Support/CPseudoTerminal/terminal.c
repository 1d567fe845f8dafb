#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int64_t pseudo_terminal_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1'000'000'000 + now.tv_nsec;
}

// Between fork and exec nothing that could need a lock: another thread of the tests may hold it.
[[noreturn]] static void become(const struct pseudo_terminal *terminal, char *const *arguments, char *const *environment) {
    setsid();
    ioctl(terminal->slave, TIOCSCTTY, 0);
    for (int stream = 0; stream < 3; stream++) dup2(terminal->slave, stream);
    close_range(3, ~0U, 0);
    for (int number = 1; number < 65; number++) signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    *terminal->start_time = pseudo_terminal_now();
    execve(arguments[0], arguments, environment);
    _exit(127);
}

struct pseudo_terminal *pseudo_terminal_start(char *const *arguments, char *const *environment, int columns, int rows) {
    struct pseudo_terminal *terminal = calloc(1, sizeof *terminal);
    if (terminal == NULL) return NULL;
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    if (openpty(&terminal->master, &terminal->slave, NULL, NULL, &size) != 0) return free(terminal), NULL;
    fcntl(terminal->master, F_SETFD, FD_CLOEXEC);
    fcntl(terminal->slave, F_SETFD, FD_CLOEXEC);
    fcntl(terminal->master, F_SETFL, O_NONBLOCK);
    tcgetattr(terminal->slave, &terminal->modes);
    // The child writes down when it was about to become the program: fork is no part of its start.
    terminal->start_time = mmap(NULL, sizeof(int64_t), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    terminal->answers_at_once = true;
    emulator_start(&terminal->emulator, columns, rows);
    terminal->process = fork();
    if (terminal->process == 0) become(terminal, arguments, environment);
    terminal->process_descriptor = (int)syscall(SYS_pidfd_open, terminal->process, 0);
    return terminal;
}

static void close_once(int *descriptor) {
    if (*descriptor >= 0) close(*descriptor);
    *descriptor = -1;
}

void pseudo_terminal_free(struct pseudo_terminal *terminal) {
    int status;
    if (!terminal->has_ended && terminal->process > 0) {
        kill(terminal->process, SIGKILL);
        waitpid(terminal->process, &status, 0);
    }
    pseudo_terminal_drop(terminal);
    close_once(&terminal->process_descriptor);
    munmap(terminal->start_time, sizeof(int64_t));
    emulator_stop(&terminal->emulator);
    free(terminal->output);
    free(terminal);
}

static void reap(struct pseudo_terminal *terminal) {
    if (terminal->has_ended || waitpid(terminal->process, &terminal->status, WNOHANG) != terminal->process) return;
    terminal->exit_time = pseudo_terminal_now();
    terminal->has_ended = true;
}

static void keep(struct pseudo_terminal *terminal, const char *bytes, size_t count) {
    if (terminal->count + count > terminal->capacity) {
        size_t capacity = 2 * (terminal->count + count);
        char *grown = realloc(terminal->output, capacity);
        if (grown == NULL) return;
        terminal->output = grown;
        terminal->capacity = capacity;
    }
    memcpy(terminal->output + terminal->count, bytes, count);
    terminal->count += count;
}

static void answer(struct pseudo_terminal *terminal) {
    if (!terminal->answers_at_once) return;
    char bytes[256];
    size_t count = vterm_output_read(terminal->emulator.vterm, bytes, sizeof bytes);
    if (count > 0) pseudo_terminal_type(terminal, bytes, count);
}

static ssize_t show(struct pseudo_terminal *terminal) {
    char bytes[65536];
    ssize_t count = read(terminal->master, bytes, sizeof bytes);
    if (count <= 0) return 0;
    terminal->output_time = pseudo_terminal_now();
    terminal->reads++;
    keep(terminal, bytes, (size_t)count);
    emulator_show(&terminal->emulator, bytes, (size_t)count);
    answer(terminal);
    return count;
}

ssize_t pseudo_terminal_pump(struct pseudo_terminal *terminal, int milliseconds) {
    struct pollfd watched[] = {
        {.fd = terminal->master, .events = POLLIN},
        {.fd = terminal->has_ended ? -1 : terminal->process_descriptor, .events = POLLIN},
    };
    if (poll(watched, 2, terminal->has_ended ? 0 : milliseconds) < 0) return 0;
    if (watched[1].revents != 0) reap(terminal);
    if (watched[0].revents & POLLIN) return show(terminal);
    return terminal->has_ended ? -1 : 0;
}

int pseudo_terminal_unread(const struct pseudo_terminal *terminal) {
    int count = 0;
    return ioctl(terminal->master, FIONREAD, &count) == 0 ? count : 0;
}

int pseudo_terminal_unheard(const struct pseudo_terminal *terminal) {
    int count = 0;
    return terminal->slave >= 0 && ioctl(terminal->slave, FIONREAD, &count) == 0 ? count : 0;
}

bool pseudo_terminal_wait(struct pseudo_terminal *terminal, int milliseconds, int *status) {
    int64_t limit = pseudo_terminal_now() + (int64_t)milliseconds * 1'000'000;
    while (!terminal->has_ended) {
        int64_t left = (limit - pseudo_terminal_now()) / 1'000'000;
        if (left <= 0) return false;
        pseudo_terminal_pump(terminal, (int)left);
    }
    while (pseudo_terminal_pump(terminal, 0) > 0) continue;
    *status = terminal->status;
    return true;
}

void pseudo_terminal_type(struct pseudo_terminal *terminal, const void *bytes, size_t count) {
    const char *rest = bytes;
    while (count > 0) {
        ssize_t written = write(terminal->master, rest, count);
        if (written > 0) {
            rest += written;
            count -= (size_t)written;
            continue;
        }
        // A pseudo-terminal holds 4 KiB: what the program says meanwhile must be read, or both would wait for ever.
        struct pollfd writable = {.fd = terminal->master, .events = POLLIN | POLLOUT};
        if (errno != EAGAIN || poll(&writable, 1, 1000) <= 0) return;
        if (writable.revents & POLLIN) show(terminal);
    }
}

void pseudo_terminal_resize(struct pseudo_terminal *terminal, int columns, int rows) {
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    emulator_resize(&terminal->emulator, columns, rows);
    ioctl(terminal->master, TIOCSWINSZ, &size);
}

void pseudo_terminal_drop(struct pseudo_terminal *terminal) {
    close_once(&terminal->slave);
    close_once(&terminal->master);
}

bool pseudo_terminal_line_is_restored(const struct pseudo_terminal *terminal) {
    struct termios now;
    if (tcgetattr(terminal->slave, &now) != 0) return false;
    return now.c_iflag == terminal->modes.c_iflag && now.c_oflag == terminal->modes.c_oflag &&
           now.c_cflag == terminal->modes.c_cflag && now.c_lflag == terminal->modes.c_lflag &&
           memcmp(now.c_cc, terminal->modes.c_cc, sizeof now.c_cc) == 0;
}

void pseudo_terminal_set_answers(struct pseudo_terminal *terminal, bool at_once) {
    terminal->answers_at_once = at_once;
}

size_t pseudo_terminal_take_answers(struct pseudo_terminal *terminal, char *bytes, size_t size) {
    return vterm_output_read(terminal->emulator.vterm, bytes, size);
}

pid_t pseudo_terminal_process(const struct pseudo_terminal *terminal) { return terminal->process; }
int64_t pseudo_terminal_start_time(const struct pseudo_terminal *terminal) { return *terminal->start_time; }
int64_t pseudo_terminal_output_time(const struct pseudo_terminal *terminal) { return terminal->output_time; }
int64_t pseudo_terminal_exit_time(const struct pseudo_terminal *terminal) { return terminal->exit_time; }
size_t pseudo_terminal_reads(const struct pseudo_terminal *terminal) { return terminal->reads; }

const char *pseudo_terminal_output(const struct pseudo_terminal *terminal, size_t *count) {
    *count = terminal->count;
    return terminal->output;
}
