#pragma once

// The only door to curses, termios and signals. No type of curses passes it.
// All state is of the process, as that of curses is: use it from one thread.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// Locale ---------------------------------------------------------------------------------------

typedef enum {
  CT_LOCALE_UTF8 = 0,          // the locale asked for works and is UTF-8
  CT_LOCALE_UTF8_REPAIRED = 1, // UTF-8 was asked for, but that locale is not installed
  CT_LOCALE_PLAIN = 2,         // none was asked for, or C: UTF-8 inside, ASCII frames
  CT_LOCALE_OTHER = 3,         // another character set
} ct_locale;

// Sets LC_CTYPE alone, so that numbers keep their form.
ct_locale ct_repair_locale(void);
// Columns of a scalar as the running libc counts them; -1 when it cannot be printed.
int ct_width(uint32_t scalar);

// Screen: cells in, bytes out --------------------------------------------------------------------

#define CT_STYLES 32
enum { CT_BOLD = 1, CT_DIM = 2, CT_UNDERLINE = 4, CT_REVERSE = 8 };

// Whether terminfo knows the name and its entry can place the cursor.
bool ct_term_is_usable(const char *term);
// Opens a screen that writes into memory; false when the name is unknown.
bool ct_screen_open(const char *term, int rows, int columns, bool colour);
void ct_screen_close(void);
// Whether the open screen shows colours.
bool ct_screen_has_colour(void);
// What a style looks like: a colour of 0-7 or -1 for the terminal's own, and the bits above.
void ct_screen_style(int style, int foreground, unsigned bits);
void ct_screen_resize(int rows, int columns);
// Writes one character of `columns` (1 or 2) columns; unused marks are 0.
void ct_screen_put(int y, int x, uint32_t base, uint32_t mark1, uint32_t mark2, int columns, int style);
// Makes the next update draw everything.
void ct_screen_redraw(void);
// Computes what to send; a row below zero hides the cursor.
void ct_screen_update(int cursor_y, int cursor_x);
// Adds bytes behind the last update.
void ct_screen_append(const uint8_t *bytes, size_t count);
// Switches the modes of the terminal on again after `ct_screen_leave`.
void ct_screen_enter(void);
// Asks the terminal to report clicks and the wheel, or not to; with the next bytes taken.
void ct_screen_mouse(bool on);
// Whether the terminal keeps its old title and gives it back at the end.
bool ct_screen_keeps_title(void);
// The bytes since the last call; valid until the next.
size_t ct_screen_take(const uint8_t **bytes);
// The bytes that undo every mode; valid until the next resize.
size_t ct_screen_leave(const uint8_t **bytes);
// The character that curses holds at a place, for tests.
uint32_t ct_screen_character(int y, int x);

// Terminal device --------------------------------------------------------------------------------

// Takes the terminal: raw mode, own descriptors that do not block. False when it is none.
bool ct_tty_open(int input, int output);
// Gives the modes of before back, unless the terminal is gone.
void ct_tty_close(void);
void ct_tty_raw(void);
void ct_tty_cooked(void);
void ct_tty_size(int *rows, int *columns);
// Bytes read; 0 when none wait; -1 when the terminal is gone.
long ct_tty_read(uint8_t *bytes, size_t capacity);
// True when all was written; false when the terminal is gone, the program is told to end, or the
// terminal took nothing for so many milliseconds (-1: it has all the time).
bool ct_tty_write(const uint8_t *bytes, size_t count, int milliseconds);
bool ct_tty_is_gone(void);
bool ct_is_terminal(int descriptor);

enum { CT_READY_INPUT = 1, CT_READY_SIGNAL = 2, CT_READY_WAKE = 4, CT_READY_GONE = 8 };
// Waits for input, a signal, a wake-up, or the milliseconds (-1 for ever); which of them came.
unsigned ct_wait(int wake_descriptor, int milliseconds);
int64_t ct_now_milliseconds(void);

// Signals -----------------------------------------------------------------------------------------

// Catches HUP, TERM, INT, WINCH, CONT and TSTP, whatever the parent left blocked or ignored.
bool ct_signals_open(void);
void ct_signals_close(void);
// The next signal that came, or 0.
int ct_signals_next(void);
// Stops the program as Ctrl-Z does; returns when it is continued, or at once, with false, when nobody
// could do so.
bool ct_signals_stop(void);
// Whether a shell is there to continue a stopped program.
bool ct_signals_can_stop(void);
extern const int ct_sighup, ct_sigint, ct_sigterm, ct_sigwinch, ct_sigcont, ct_sigtstp;

// Lines -------------------------------------------------------------------------------------------

typedef struct {
  // The characters that edit a line, as the terminal is set; 0 where there is none.
  uint8_t erase, word, all, end, literal, reprint, quit, interrupt;
  // Whether what is typed is to be shown.
  bool echoes;
  // Bytes that wait and that the terminal has shown already.
  int shown;
} ct_line_keys;

// Takes the terminal of standard input out of its line mode, Ctrl-Z stays a key; false when it is not in
// line mode, or nothing can be shown on it. Catches signals until closed.
bool ct_line_open(ct_line_keys *keys);
// Gives the line mode back; returns a signal that ends the program and came meanwhile, or 0.
int ct_line_close(void);
// Stops the program as Ctrl-Z does, with the line mode back for that time; false as above.
bool ct_line_stop(void);
// Takes the terminal out of its line mode once more, for instance after a stop from outside.
void ct_line_again(void);
// Ends the program by a signal, after closing; returns when it is ignored. -1 is the one of Ctrl-\.
void ct_line_end(int signal);
// Waits as `ct_wait` does, for standard input.
unsigned ct_line_wait(int milliseconds);
// Whole lines that wait while the terminal is in its line mode: bytes read; 0 at an end that was
// typed, -1 when none wait.
long ct_line_waiting(uint8_t *bytes, size_t capacity);
// Bytes read; 0 when none wait; -1 when the terminal is gone.
long ct_line_read(uint8_t *bytes, size_t capacity);
void ct_line_show(const uint8_t *bytes, size_t count);

// Last resort -------------------------------------------------------------------------------------

// When the program crashes: adds a line with `program`, time, signal and the addresses of the calls to
// the file of standard error, gives the terminal back, and then shows `note`.
void ct_guard_open(const char *program, const char *note);
void ct_guard_close(void);
// Sends standard error to a file (or nowhere when it cannot be opened) until closed.
void ct_stderr_to_file(const char *path);
void ct_stderr_back(void);

// A pipe whose reading end wakes `ct_wait`; false when none can be made.
bool ct_wake_open(int descriptors[2]);
void ct_wake(int writing_end);
void ct_wake_drain(int reading_end);
void ct_wake_close(int descriptors[2]);
// Writes a short text to a descriptor, for the idle mark.
void ct_write_mark(int descriptor, const uint8_t *bytes, size_t count);

#ifdef __cplusplus
}
#endif
