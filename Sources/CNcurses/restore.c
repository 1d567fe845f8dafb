#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

struct restoration restoration;

static volatile sig_atomic_t armed;
/// The terminal once more, opened without blocking: the flag belongs to this opening alone and not to the shell's.
static int unblocked = -1;
static int kept_errors = -1;
static int real_errors = -1;

void restoration_add(const char *bytes) {
    if (bytes == NULL) return;
    size_t length = strlen(bytes);
    if (length > sizeof restoration.bytes - restoration.length) return;
    memcpy(restoration.bytes + restoration.length, bytes, length);
    restoration.length += length;
}

// Messages of the runtime ("Fatal error: …") come before the trap: written to the alternate screen they would vanish
// with it. They wait in memory and are shown once the ordinary screen is back.
static void keep_errors(void) {
    if (real_errors >= 0 || !isatty(STDERR_FILENO)) return;
    if (kept_errors < 0) kept_errors = memfd_create("stderr", MFD_CLOEXEC);
    if (kept_errors < 0) return;
    real_errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 10);
    if (real_errors >= 0) dup2(kept_errors, STDERR_FILENO);
}

static bool can_write(int descriptor) {
    struct pollfd ready = {.fd = descriptor, .events = POLLOUT};
    return poll(&ready, 1, 0) == 1 && (ready.revents & POLLOUT);
}

static void show_errors(bool may_block) {
    if (real_errors < 0) return;
    dup2(real_errors, STDERR_FILENO);
    close(real_errors);
    real_errors = -1;
    char block[1024];
    lseek(kept_errors, 0, SEEK_SET);
    for (ssize_t count; (count = read(kept_errors, block, sizeof block)) > 0;) {
        if (!may_block && !can_write(STDERR_FILENO)) break;
        if (write(STDERR_FILENO, block, (size_t)count) < 0) break;
    }
    lseek(kept_errors, 0, SEEK_SET);
    if (ftruncate(kept_errors, 0) < 0) return;
}

void restoration_arm(void) {
    if (unblocked < 0)
        unblocked = open("/proc/self/fd/1", O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    keep_errors();
    armed = 1;
}

void restoration_disarm(void) {
    armed = 0;
    show_errors(true);
}

void restoration_release(void) {
    if (unblocked >= 0) close(unblocked);
    if (kept_errors >= 0) close(kept_errors);
    unblocked = kept_errors = -1;
}

// Only calls that POSIX allows in a signal handler.
void restoration_run(void) {
    if (!armed) return;
    armed = 0;
    int saved = errno;
    // In the background the terminal is someone else's by now, and touching it would stop us. A terminal that does not
    // control us has no background.
    pid_t foreground = tcgetpgrp(restoration.input);
    if (foreground < 0 || foreground == getpgrp()) {
        // CAN ends whatever sequence the interrupted write may have begun.
        int output = unblocked >= 0 ? unblocked : restoration.output;
        if (write(output, "\030", 1) == 1 && write(output, restoration.bytes, restoration.length) < 0) errno = 0;
        tcsetattr(restoration.input, TCSANOW, &restoration.shell_modes);
    }
    show_errors(false);
    errno = saved;
}
