#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

struct restoration restoration;

static volatile sig_atomic_t armed;
/// A pipe that never blocks: what is more than it holds is lost.
static int kept_errors[2] = {-1, -1};
static int real_errors = -1;

void restoration_add(const char *bytes) {
    if (bytes == NULL) return;
    size_t length = strlen(bytes);
    if (length > sizeof restoration.bytes - restoration.length) return;
    memcpy(restoration.bytes + restoration.length, bytes, length);
    restoration.length += length;
}

// Messages of the runtime ("Fatal error: …") come before the trap: written to the alternate screen they would vanish
// with it. They wait in a pipe, which unlike a file may always grow, and are shown once the ordinary screen is back.
static void keep_errors(void) {
    if (real_errors >= 0 || !isatty(STDERR_FILENO)) return;
    if (kept_errors[0] < 0 && pipe2(kept_errors, O_CLOEXEC | O_NONBLOCK) != 0) return;
    real_errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 10);
    if (real_errors >= 0) dup2(kept_errors[1], STDERR_FILENO);
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
    for (ssize_t count; (count = read(kept_errors[0], block, sizeof block)) > 0;) {
        if (may_block)
            send_bytes_to(STDERR_FILENO, block, (size_t)count);
        else if (!can_write(STDERR_FILENO) || write(STDERR_FILENO, block, (size_t)count) < 0)
            break;
    }
}

void restoration_arm(void) {
    keep_errors();
    armed = 1;
}

void restoration_disarm(void) {
    armed = 0;
    show_errors(true);
}

void restoration_release(void) {
    for (int i = 0; i < 2; i++) {
        if (kept_errors[i] >= 0) close(kept_errors[i]);
        kept_errors[i] = -1;
    }
}

// A line that nobody reads must not hold us. The flag is the shell's too, which shares what we write to, and so is set for
// no longer than this.
static void send_restoration(void) {
    int flags = fcntl(restoration.output, F_GETFL);
    fcntl(restoration.output, F_SETFL, flags | O_NONBLOCK);
    // CAN ends whatever sequence the interrupted write may have begun.
    if (write(restoration.output, "\030", 1) == 1 &&
        write(restoration.output, restoration.bytes, restoration.length) < 0)
        errno = 0;
    fcntl(restoration.output, F_SETFL, flags);
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
        send_restoration();
        tcsetattr(restoration.input, TCSANOW, &restoration.shell_modes);
    }
    show_errors(false);
    errno = saved;
}
