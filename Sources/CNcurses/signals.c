#include "signals.h"

#include "restore.h"
#include "terminal_signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

// All that would end the process by themselves; the real-time signals are more of them. Left out are 32 and 33, below
// SIGRTMIN: the C library's threads use them among themselves, and sigaction refuses them. Who sends one finds the
// terminal as it was.
static const int ends[] = {SIGINT,  SIGTERM, SIGHUP,    SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM,
                           SIGXCPU, SIGPIPE, SIGVTALRM, SIGPROF, SIGIO,   SIGPWR,  SIGSTKFLT};
// The terminal's driver: touched from the background.
static const int touches[] = {SIGTTIN, SIGTTOU};
static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS};

#define COUNT(list) (sizeof list / sizeof *list)

// Handlers are the process's and are told a number and nothing else: hence variables.

/// The signal that tells the process to end, or 0; whether each of the others has come.
static volatile sig_atomic_t ending, has_come[65];
static int pipe_ends[2] = {-1, -1};
static bool suspends;
static timer_t watchdog;
#define WATCHDOG SIGRTMAX
static bool has_watchdog;
static struct sigaction before[65];
static bool is_installed[65];

static void wake(void) {
    int saved = errno;
    // A full pipe is as good as a written one: it is readable either way.
    if (write(pipe_ends[1], "", 1) < 0) errno = saved;
}

static void unblock(int number) {
    sigset_t one;
    sigemptyset(&one);
    sigaddset(&one, number);
    sigprocmask(SIG_UNBLOCK, &one, NULL);
}

static void die_by(int number) {
    signal(number, SIG_DFL);
    raise(number);
    unblock(number);
}

static const int usual_limit = 700;

// The loop leaves in its own time, unless it is stuck in a write to a dead line or in a long computation. This is for
// then: the process is to be gone within a second of the signal.
static void start_watchdog(int milliseconds) {
    struct itimerspec limit = {.it_value = {milliseconds / 1000, milliseconds % 1000 * 1'000'000}};
    if (has_watchdog) timer_settime(watchdog, 0, &limit, NULL);
}

static void on_end(int number) {
    if (ending == 0) start_watchdog(usual_limit);
    ending = number;
    wake();
}

static void on_watchdog(int) {
    if (ending == 0) return;
    restoration_run();
    die_by(ending);
}

// The default stops the process, and again as soon as it is continued, since the call begins anew: for ever, where it has
// been told to end.
static void on_touch(int number) {
    if (ending != 0) {
        restoration_run();
        die_by(ending);
    }
    die_by(number);
    signal(number, on_touch);
}

static void on_notice(int number) {
    has_come[number] = 1;
    wake();
}

// No chain to an earlier handler: Swift's would ask its questions on a terminal that is no longer ours.
static void on_crash(int number) {
    restoration_run();
    signal(number, SIG_DFL);
    // Blocked until this handler returns; a trap would also come again by itself, a signal sent by kill would not.
    raise(number);
}

static void install(int number, void (*handler)(int), int flags) {
    struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
    sigemptyset(&action.sa_mask);
    is_installed[number] = sigaction(number, &action, &before[number]) == 0;
    unblock(number);
}

// nohup and shells without job control start programs with signals ignored, and mean it.
static void install_unless_ignored(int number, void (*handler)(int)) {
    struct sigaction now;
    if (sigaction(number, NULL, &now) == 0 && now.sa_handler == SIG_IGN) return;
    install(number, handler, SA_RESTART);
}

void terminal_guard_thread(void) {
    static _Thread_local char stack[32768];
    stack_t alternative = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&alternative, NULL);
}

static void install_ends(void) {
    for (size_t i = 0; i < COUNT(ends); i++) install_unless_ignored(ends[i], on_end);
    for (int number = SIGRTMIN; number < WATCHDOG; number++) install_unless_ignored(number, on_end);
    for (size_t i = 0; i < COUNT(touches); i++) install_unless_ignored(touches[i], on_touch);
    // What is written to a file that may not grow is an error to tell of, not the end.
    install(SIGXFSZ, SIG_IGN, 0);
    terminal_guard_thread();
    for (size_t i = 0; i < COUNT(crashes); i++) install(crashes[i], on_crash, SA_ONSTACK);
}

bool signals_install(bool may_suspend) {
    if (pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) return false;
    ending = has_come[SIGWINCH] = has_come[SIGCONT] = has_come[SIGTSTP] = 0;
    suspends = may_suspend;
    struct sigevent alarm = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = WATCHDOG};
    has_watchdog = timer_create(CLOCK_MONOTONIC, &alarm, &watchdog) == 0;
    install(WATCHDOG, on_watchdog, 0);
    install_ends();
    install(SIGWINCH, on_notice, SA_RESTART);
    install(SIGCONT, on_notice, SA_RESTART);
    if (may_suspend)
        install_unless_ignored(SIGTSTP, on_notice);
    else
        install(SIGTSTP, SIG_IGN, 0);
    return true;
}

void signals_remove(void) {
    if (has_watchdog) timer_delete(watchdog);
    has_watchdog = false;
    for (int number = 1; number < 65; number++) {
        if (is_installed[number]) sigaction(number, &before[number], NULL);
        is_installed[number] = false;
    }
    close(pipe_ends[0]);
    close(pipe_ends[1]);
    pipe_ends[0] = pipe_ends[1] = -1;
}

bool signals_can_stop(void) {
    return suspends && is_installed[SIGTSTP];
}

bool signals_stop(void) {
    signal(SIGTSTP, SIG_DFL);
    // The whole group, as the terminal's own Ctrl-Z would: a pager or a pipe beside us stops too. Where no shell could
    // ever continue us the kernel ignores it, and we go on at once.
    kill(0, SIGTSTP);
    signal(SIGTSTP, on_notice);
    has_come[SIGCONT] = has_come[SIGTSTP] = 0;
    return ending == 0;
}

int terminal_signal_pipe(void) {
    return pipe_ends[0];
}

static bool consume(int number) {
    if (!has_come[number]) return false;
    has_come[number] = 0;
    return true;
}

struct terminal_signals terminal_consume_signals(void) {
    // The pipe first: what comes in between stands in the flags and wakes once too often rather than never.
    char drained[64];
    while (read(pipe_ends[0], drained, sizeof drained) > 0) continue;
    return (struct terminal_signals){
        .ending = ending,
        .resized = consume(SIGWINCH),
        .continued = consume(SIGCONT),
        .stop_requested = consume(SIGTSTP),
    };
}

void terminal_end_within(int milliseconds) {
    if (ending != 0) start_watchdog(milliseconds + usual_limit);
}

void terminal_die_by(int number) {
    die_by(number);
    // Not reached by a signal that ends a process.
    _exit(128 + number);
}
