#pragma once

// What the parts of the shim share among themselves.

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// A signal that ends the program has come; waiting for the terminal is over.
extern volatile sig_atomic_t ct_must_end;
extern int ct_signal_reading_end;

// Gives the terminal back with calls that are allowed in a signal handler.
void ct_crash_restore(void);

// Leaves out of what curses sends what changes nothing; in place, and no longer than before.
void ct_shorten_prepare(void);
void ct_shorten_afresh(void);
size_t ct_shorten(uint8_t *bytes, size_t count);

// The bytes that switch the terminal's modes on and off.
void ct_modes_prepare(int rows);
void ct_modes_forget(void);
void ct_modes_paste_on(void);
void ct_modes_enter(bool shows_cursor);
