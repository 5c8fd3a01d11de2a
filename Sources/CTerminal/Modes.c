#define _GNU_SOURCE 1
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "CTerminal.h"
#include "Shared.h"

#include <curses.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

// Every mode that is switched on has its off in one place, used by leaving, stopping and crashing.
static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";

static const char mouse_on[] = "\033[?1000h\033[?1006h";
static const char mouse_off[] = "\033[?1006l\033[?1000l";
static bool takes_mouse;
static int leave_rows;

// The off bytes lie ready at all times, for the crash guard.
static uint8_t leave[512];
static volatile size_t leave_count;

static struct { uint8_t bytes[512]; size_t count; } collected;

static int collect(int byte) {
  if (collected.count < sizeof collected.bytes) collected.bytes[collected.count++] = (uint8_t)byte;
  return byte;
}

static void collect_capability(const char *value) {
  if (value && value != (char *)-1) tputs(value, 1, collect);
}

static void collect_text(const char *text) {
  for (; *text; text++) collect(*text);
}

bool ct_term_is_usable(const char *term) {
  int error = 0;
  TERMINAL *before = cur_term;
  if (setupterm(term, STDOUT_FILENO, &error) == ERR) {
    set_curterm(before);
    return false;
  }
  const char *cup = tigetstr("cup");
  bool usable = cup && cup != (char *)-1;
  TERMINAL *opened = set_curterm(before);
  del_curterm(opened);
  return usable;
}

void ct_modes_prepare(int rows) {
  leave_rows = rows;
  collected.count = 0;
  if (takes_mouse) collect_text(mouse_off);
  collect_text(paste_off);
  collect_capability(exit_attribute_mode);
  collect_capability(orig_pair);
  collect_capability(cursor_normal);
  // Without a second screen the shell goes on below what is left of ours.
  if (cursor_address) collect_capability(tparm(cursor_address, rows - 1, 0, 0, 0, 0, 0, 0, 0, 0));
  collect_capability(clr_eol);
  collect_capability(exit_ca_mode);
  leave_count = 0;
  memcpy(leave, collected.bytes, collected.count);
  leave_count = collected.count;
}

void ct_modes_forget(void) {
  leave_count = 0;
  takes_mouse = false;
}

void ct_screen_mouse(bool on) {
  if (on == takes_mouse) return;
  takes_mouse = on;
  if (on) {
    // What switches it off is ready before it is on.
    ct_modes_prepare(leave_rows);
    ct_screen_append((const uint8_t *)mouse_on, sizeof mouse_on - 1);
  } else {
    ct_screen_append((const uint8_t *)mouse_off, sizeof mouse_off - 1);
    ct_modes_prepare(leave_rows);
  }
}

void ct_modes_paste_on(void) { ct_screen_append((const uint8_t *)paste_on, sizeof paste_on - 1); }

void ct_modes_enter(bool shows_cursor) {
  collected.count = 0;
  collect_capability(enter_ca_mode);
  collect_text(paste_on);
  if (takes_mouse) collect_text(mouse_on);
  if (!shows_cursor) collect_capability(cursor_invisible);
  ct_screen_append(collected.bytes, collected.count);
}

bool ct_screen_keeps_title(void) {
  return cur_term && enter_ca_mode && strstr(enter_ca_mode, "\033[22;0");
}

size_t ct_screen_leave(const uint8_t **bytes) {
  *bytes = leave;
  return leave_count;
}
