#pragma once

#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif

#include <termios.h>
#include <vterm.h>

#include "CPseudoTerminal.h"

enum { MODES = 4096 };

struct emulator {
    VTerm *vterm;
    VTermScreen *screen;
    bool modes[MODES];
    bool keypad;
    char sequence[64];
    size_t length;
    /// The beginning of a character whose rest has not come.
    char begun[8];
    size_t kept;
};

struct pseudo_terminal {
    pid_t process;
    int master, slave, process_descriptor;
    int64_t *start_time;
    int64_t output_time, exit_time;
    bool has_ended;
    int status;
    struct termios modes;
    bool answers_at_once;
    struct emulator emulator;
    char *output;
    size_t count, capacity, reads;
};

void emulator_start(struct emulator *emulator, int columns, int rows);
void emulator_resize(struct emulator *emulator, int columns, int rows);
void emulator_stop(struct emulator *emulator);
void emulator_show(struct emulator *emulator, const char *bytes, size_t count);
