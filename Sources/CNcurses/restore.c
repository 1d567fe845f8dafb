#include "restore.h"

#include "send.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

/// What a signal handler restores, or NULL: it is told nothing but the signal's number. Whoever comes first, of several
/// threads too, leaves nothing to the others.
static struct restoration *_Atomic armed;

bool restoration_begin(struct restoration *restoration, int input, int output) {
    *restoration = (struct restoration){.input = input, .output = output, .real_errors = -1};
    return tcgetattr(input, &restoration->shell_modes) == 0;
}

void restoration_add(struct restoration *restoration, const char *bytes) {
    if (bytes == NULL) return;
    size_t length = strlen(bytes);
    if (length > sizeof restoration->bytes - restoration->length) return;
    memcpy(restoration->bytes + restoration->length, bytes, length);
    restoration->length += length;
}

// Messages of the runtime ("Fatal error: …") come before the trap: written to the alternate screen they would vanish
// with it. They wait in a pipe, which unlike a file may always grow, and are shown once the ordinary screen is back. It never
// blocks: what is more than it holds is lost.
static void keep_errors(struct restoration *restoration) {
    int ends[2];
    if (restoration->real_errors >= 0 || !isatty(STDERR_FILENO) || pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return;
    restoration->kept_errors = ends[0];
    restoration->real_errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 10);
    if (restoration->real_errors >= 0)
        dup2(ends[1], STDERR_FILENO);
    else
        close(ends[0]);
    close(ends[1]);
}

static bool can_write(int descriptor) {
    struct pollfd ready = {.fd = descriptor, .events = POLLOUT};
    return poll(&ready, 1, 0) == 1 && (ready.revents & POLLOUT);
}

static void show_errors(struct restoration *restoration, bool may_block) {
    if (restoration->real_errors < 0) return;
    dup2(restoration->real_errors, STDERR_FILENO);
    close(restoration->real_errors);
    restoration->real_errors = -1;
    char block[1024];
    for (ssize_t count; (count = read(restoration->kept_errors, block, sizeof block)) > 0;) {
        if (may_block)
            send_bytes(STDERR_FILENO, block, (size_t)count);
        else if (!can_write(STDERR_FILENO) || write(STDERR_FILENO, block, (size_t)count) < 0)
            break;
    }
    close(restoration->kept_errors);
}

void restoration_arm(struct restoration *restoration) {
    keep_errors(restoration);
    armed = restoration;
}

void restoration_disarm(struct restoration *restoration) {
    armed = NULL;
    show_errors(restoration, true);
}

// A line that nobody reads must not hold us. The flag is the shell's too, which shares what we write to, and so is set for
// no longer than this.
static void send_restoration(const struct restoration *restoration) {
    int flags = fcntl(restoration->output, F_GETFL);
    fcntl(restoration->output, F_SETFL, flags | O_NONBLOCK);
    // CAN ends whatever sequence the interrupted write may have begun.
    if (write(restoration->output, "\030", 1) == 1 &&
        write(restoration->output, restoration->bytes, restoration->length) < 0)
        errno = 0;
    fcntl(restoration->output, F_SETFL, flags);
}

// Only calls that POSIX allows in a signal handler.
void restoration_run(void) {
    struct restoration *restoration = atomic_exchange(&armed, NULL);
    if (restoration == NULL) return;
    int saved = errno;
    // In the background the terminal is someone else's by now, and touching it would stop us. A terminal that does not
    // control us has no background.
    pid_t foreground = tcgetpgrp(restoration->input);
    if (foreground < 0 || foreground == getpgrp()) {
        send_restoration(restoration);
        tcsetattr(restoration->input, TCSANOW, &restoration->shell_modes);
    }
    show_errors(restoration, false);
    errno = saved;
}
