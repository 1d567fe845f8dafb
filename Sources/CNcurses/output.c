#include "output.h"

#include "send.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

bool output_open(struct output *output, int terminal) {
    *output = (struct output){.terminal = terminal, .memory = -1, .renditions = {.is_lost = true}};
    int descriptor = fcntl(terminal, F_DUPFD_CLOEXEC, 10);
    if (descriptor < 0) return false;
    // Without it a frame is merely sent in the pieces that ncurses makes.
    output->memory = memfd_create("frame", MFD_CLOEXEC);
    output->stream = fdopen(descriptor, "w");
    return output->stream != NULL;
}

void output_close(struct output *output) {
    if (output->stream != NULL) fclose(output->stream);
    if (output->memory >= 0) close(output->memory);
    free(output->renditions.bytes);
}

void output_settle(struct output *output) {
    char bytes[PEN_LONGEST_CHANGE];
    send_bytes(output->terminal, bytes, renditions_settle(&output->renditions, bytes));
}

/// Whether memory, which counts as a file here, may not grow to what the largest screen takes.
static bool has_file_limit(void) {
    struct rlimit limit;
    return getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur < 64 << 20;
}

static bool lead_stream_to(const struct output *output, int descriptor) {
    int result;
    do result = dup3(descriptor, fileno(output->stream), O_CLOEXEC);
    while (result < 0 && (errno == EINTR || errno == EBUSY));
    return result >= 0;
}

void output_begin(struct output *output) {
    if (output->is_collecting) return;
    bool collects = !output->passes && output->memory >= 0 && !has_file_limit() &&
                    lead_stream_to(output, output->memory);
    // What comes next is not merged from its first byte on; ncurses takes the pen to be plain.
    if (!collects || output->renditions.repairs) output_settle(output);
    output->is_collecting = collects;
    output->passes = false;
}

bool output_replace_by_clearing(struct output *output, const char *bytes, size_t count, int row) {
    if (!output->is_collecting) return false;
    lseek(output->memory, 0, SEEK_SET);
    bool is_replaced = write(output->memory, bytes, count) == (ssize_t)count;
    output->renditions.blank_above = is_replaced ? row : 0;
    return is_replaced;
}

static bool send_collected(struct output *output) {
    lead_stream_to(output, output->terminal);
    off_t end = lseek(output->memory, 0, SEEK_CUR);
    lseek(output->memory, 0, SEEK_SET);
    if (end <= 0) return end == 0;
    size_t count = (size_t)end;
    char *frame = mmap(NULL, count, PROT_READ, MAP_SHARED, output->memory, 0);
    if (frame == MAP_FAILED) return false;
    struct renditions *renditions = &output->renditions;
    if (renditions_merge(renditions, frame, count))
        send_bytes(output->terminal, renditions->bytes, renditions->count);
    else
        send_bytes(output->terminal, frame, count);
    munmap(frame, count);
    return true;
}

bool output_end(struct output *output) {
    bool is_sent = !output->is_collecting || send_collected(output);
    output->is_collecting = output->renditions.repairs = false;
    output->renditions.blank_above = 0;
    return is_sent;
}
