#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

// ncurses writes whenever its buffer is full, by write(2) on its stream's descriptor. That descriptor is ours: while a
// frame is drawn it leads to memory, else to the terminal, which ncurses also sets the modes of.
static int stream = -1;
static int memory = -1;
static char *bytes;
static size_t room;
static bool is_collecting, passes, repairs;
static int blank_above;

FILE *frame_open_stream(void) {
    stream = fcntl(restoration.output, F_DUPFD_CLOEXEC, 10);
    if (stream < 0) return NULL;
    // Without it a frame is merely sent in the pieces that ncurses makes.
    memory = memfd_create("frame", MFD_CLOEXEC);
    return fdopen(stream, "w");
}

void frame_close_stream(FILE *output) {
    if (output != NULL) fclose(output);
    if (memory >= 0) close(memory);
    stream = memory = -1;
}

void send_bytes(const char *sent, size_t count) {
    send_bytes_to(restoration.output, sent, count);
}

void send_bytes_to(int descriptor, const char *sent, size_t count) {
    while (count > 0) {
        ssize_t written = write(descriptor, sent, count);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0 && errno == EAGAIN) {
            // Whoever has made it so that it doesn't block may share it with us.
            struct pollfd ready = {.fd = descriptor, .events = POLLOUT};
            poll(&ready, 1, -1);
            continue;
        }
        if (written <= 0) return;
        sent += written;
        count -= (size_t)written;
    }
}

void frame_pass_next(void) {
    passes = true;
}

void frame_repair_next(void) {
    repairs = true;
}

/// Whether memory, which counts as a file here, may not grow to what the largest screen takes.
static bool has_file_limit(void) {
    struct rlimit limit;
    return getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur < 64 << 20;
}

static bool lead_stream_to(int descriptor) {
    int result;
    do result = dup3(descriptor, stream, O_CLOEXEC);
    while (result < 0 && (errno == EINTR || errno == EBUSY));
    return result >= 0;
}

void frame_begin(void) {
    if (is_collecting) return;
    bool collects = !passes && memory >= 0 && !has_file_limit() && lead_stream_to(memory);
    // What comes next is not merged from its first byte on; ncurses takes the pen to be plain.
    if (!collects || repairs) terminal_settle();
    is_collecting = collects;
    passes = false;
}

bool frame_replace_by_clearing(const char *sent, size_t count, int row) {
    if (!is_collecting) return false;
    lseek(memory, 0, SEEK_SET);
    bool is_replaced = write(memory, sent, count) == (ssize_t)count;
    blank_above = is_replaced ? row : 0;
    return is_replaced;
}

static bool make_room(size_t count) {
    if (count <= room) return true;
    char *larger = realloc(bytes, count);
    if (larger == NULL) return false;
    bytes = larger;
    room = count;
    return true;
}

bool frame_end(void) {
    bool keeps_character_set = repairs;
    int blank = blank_above;
    repairs = false;
    blank_above = 0;
    if (!is_collecting) return true;
    is_collecting = false;
    lead_stream_to(restoration.output);
    off_t count = lseek(memory, 0, SEEK_CUR);
    lseek(memory, 0, SEEK_SET);
    if (count == 0) return true;
    if (count < 0 || !make_room((size_t)count)) return false;
    ssize_t taken = pread(memory, bytes, (size_t)count, 0);
    if (taken != count) return false;
    struct sequence frame = {bytes, (size_t)taken};
    struct sequence merged =
        merge_renditions(frame, keeps_character_set, terminal_takes_short_forms(), blank);
    send_bytes(merged.bytes, merged.count);
    return true;
}
