#define _GNU_SOURCE 1
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "CTerminal.h"
#include "Shared.h"

#include <curses.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

// Curses draws into a file in memory: one update is one write to the terminal, and its bytes can be
// counted. Written straight, one update is up to 25 writes.
static SCREEN *screen;
static FILE *sink;
static FILE *no_input;
static bool has_colour;
static bool cursor_shown;
static struct { attr_t attributes; short pair; } styles[CT_STYLES];
enum { MAPPED = 1 << 19 };
static uint8_t *mapped;
static off_t taken_end;
static uint8_t *large;

static FILE *open_sink(void) {
#ifdef __linux__
  int descriptor = memfd_create("screen", MFD_CLOEXEC);
  if (descriptor >= 0) {
    FILE *file = fdopen(descriptor, "w+");
    if (file) return file;
    close(descriptor);
  }
#endif
  return tmpfile();
}

static void close_files(void) {
  if (mapped && mapped != MAP_FAILED) munmap(mapped, MAPPED);
  if (sink) fclose(sink);
  if (no_input) fclose(no_input);
  mapped = NULL;
  sink = no_input = NULL;
}

bool ct_screen_open(const char *term, int rows, int columns, bool colour) {
  if (screen) return false;
  sink = open_sink();
  no_input = fopen("/dev/null", "r");
  taken_end = 0;
  if (sink && ftruncate(fileno(sink), MAPPED) == 0)
    mapped = mmap(NULL, MAPPED, PROT_READ | PROT_WRITE, MAP_SHARED, fileno(sink), 0);
  if (sink && no_input && mapped && mapped != MAP_FAILED) {
    // The size is ours to say; a wrong LINES or COLUMNS in the environment must not win.
    // (Asking the system stays on: without either, an entry that names no size is refused.)
    use_env(FALSE);
    use_tioctl(TRUE);
    screen = newterm(term, sink, no_input);
  }
  if (!screen) {
    close_files();
    return false;
  }
  ct_shorten_prepare();
  resize_term(rows, columns);
  nonl();
  typeahead(-1);
  scrollok(stdscr, FALSE);
  idlok(stdscr, TRUE);
  leaveok(stdscr, FALSE);
  has_colour = colour && has_colors();
  if (has_colour && (start_color() == ERR || use_default_colors() == ERR)) has_colour = false;
  cursor_shown = true;
  memset(styles, 0, sizeof styles);
  ct_modes_prepare(rows);
  ct_modes_paste_on();
  return true;
}

void ct_screen_close(void) {
  if (!screen) return;
  ct_modes_forget();
  endwin();
  delscreen(screen);
  screen = NULL;
  close_files();
}

bool ct_screen_has_colour(void) { return has_colour; }

void ct_screen_style(int style, int foreground, unsigned bits) {
  if (style < 0 || style >= CT_STYLES) return;
  attr_t attributes = A_NORMAL;
  if (bits & CT_BOLD) attributes |= A_BOLD;
  if (bits & CT_DIM) attributes |= A_DIM;
  if (bits & CT_UNDERLINE) attributes |= A_UNDERLINE;
  if (bits & CT_REVERSE) attributes |= A_REVERSE;
  styles[style].attributes = attributes;
  styles[style].pair = 0;
  if (has_colour && foreground >= 0 && foreground < COLORS) {
    styles[style].pair = (short)(style + 1);
    init_pair(styles[style].pair, (short)foreground, -1);
  }
}

void ct_screen_resize(int rows, int columns) {
  // resizeterm() would queue a key besides.
  resize_term(rows, columns);
  clearok(curscr, TRUE);
  ct_modes_prepare(rows);
}

static void put(int y, int x, const wchar_t *text, int style) {
  cchar_t cell;
  if (setcchar(&cell, text, styles[style].attributes, styles[style].pair, NULL) == OK)
    mvadd_wch(y, x, &cell);
}

void ct_screen_put(
    int y, int x, uint32_t base, uint32_t mark1, uint32_t mark2, int columns, int style) {
  if (style < 0 || style >= CT_STYLES) style = 0;
  wchar_t text[4] = {(wchar_t)base, 0, 0, 0};
  // The libc has the last word: a character that it counts otherwise would shift the row.
  if (base >= 0x7f && wcwidth((wchar_t)base) != columns) {
    put(y, x, L"?", style);
    if (columns == 2) put(y, x + 1, L" ", style);
    return;
  }
  int count = 1;
  if (mark1 && wcwidth((wchar_t)mark1) == 0) text[count++] = (wchar_t)mark1;
  if (mark2 && wcwidth((wchar_t)mark2) == 0) text[count++] = (wchar_t)mark2;
  put(y, x, text, style);
}

void ct_screen_redraw(void) {
  if (!screen) return;
  ct_shorten_afresh();
  clearok(curscr, TRUE);
}

void ct_screen_update(int cursor_y, int cursor_x) {
  if (!screen) return;
  bool shows = cursor_y >= 0;
  if (shows != cursor_shown) curs_set(shows ? 1 : 0);
  cursor_shown = shows;
  if (shows) move(cursor_y, cursor_x);
  wnoutrefresh(stdscr);
  doupdate();
  fflush(sink);
}

void ct_screen_enter(void) {
  if (!screen) return;
  ct_shorten_afresh();
  ct_modes_enter(cursor_shown);
  // Curses may believe in attributes that leaving has switched off.
  vid_attr(A_NORMAL, 0, NULL);
  clearok(curscr, TRUE);
}

void ct_screen_append(const uint8_t *bytes, size_t count) {
  if (!sink) return;
  fflush(sink);
  while (count > 0) {
    ssize_t written = write(fileno(sink), bytes, count);
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

// The bytes are read where they lie; the file starts anew when it is half full.
size_t ct_screen_take(const uint8_t **bytes) {
  *bytes = NULL;
  if (!sink) return 0;
  fflush(sink);
  int descriptor = fileno(sink);
  off_t end = lseek(descriptor, 0, SEEK_CUR);
  if (end <= taken_end) return 0;
  size_t count = (size_t)(end - taken_end);
  if (end <= MAPPED) {
    count = ct_shorten(mapped + taken_end, count);
    *bytes = mapped + taken_end;
  } else {
    uint8_t *copy = realloc(large, count);
    if (!copy || pread(descriptor, copy, count, taken_end) != (ssize_t)count) count = 0;
    if (copy) large = copy;
    if (count > 0) count = ct_shorten(large, count);
    *bytes = large;
  }
  taken_end = end;
  if (end > MAPPED / 2) {
    lseek(descriptor, 0, SEEK_SET);
    taken_end = 0;
  }
  return count;
}

uint32_t ct_screen_character(int y, int x) {
  cchar_t cell;
  wchar_t text[CCHARW_MAX + 1] = {0};
  attr_t attributes;
  short pair;
  if (!screen || mvin_wch(y, x, &cell) == ERR) return 0;
  getcchar(&cell, text, &attributes, &pair, NULL);
  return (uint32_t)text[0];
}
